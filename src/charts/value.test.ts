import { expect, test } from 'vitest';
import { isDrawable, position, shortText, spokenText, valueText } from './value.ts';

const value = { year: 2025, value: '60', unit: '%' } as const;

test.each([
  [{ ...value, comparator: '>' }, '＞60%', '高于60%'],
  [{ ...value, comparator: '>=' }, '≥60%', '不低于60%'],
  [{ ...value, comparator: '<' }, '＜60%', '低于60%'],
  [{ ...value, comparator: '<=' }, '≤60%', '不高于60%'],
  [value, '60%', '60%'],
  [{ ...value, value: '0.10', unit: '' }, '0.10', '0.10'],
  [{ ...value, value: '-2' }, '−2%', '−2%'],
  [{ ...value, value: '4.2', unit: '万户', approximate: true }, '约4.2万户', '约4.2万户'],
] as const)('%o reads %s', (given, printed, spoken) => {
  expect(valueText(given)).toBe(printed);
  expect(spokenText(given)).toBe(spoken);
});

test('a long unit that the axis names is left out', () => {
  expect(shortText({ ...value, unit: '批次/千人' }, '批次/千人')).toBe('60');
  expect(shortText({ ...value, unit: '批次/千人' }, '件')).toBe('60批次/千人');
  expect(shortText({ ...value, unit: '万户' }, '万户')).toBe('60万户');
});

test('a value in another unit stands where its conversion stands', () => {
  expect(position({ ...value, value: '6900', unit: '家', converted: '0.69' })).toBe(0.69);
});

test.each([
  { value: '六十', year: 2025 },
  { value: '1e5', year: 2025 },
  { value: '', year: 2025 },
  { value: '60', year: 2025.5 },
  { value: '60', year: Number.NaN },
])('$value in $year cannot be drawn', (given) => {
  expect(isDrawable({ unit: '', ...given })).toBe(false);
});
