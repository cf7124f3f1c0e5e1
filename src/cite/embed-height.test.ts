import { expect, test } from 'vitest';

import { embedHeight } from './embed-height.ts';

const text = {
  title: '品字标企业',
  lead: '获准使用品字标的企业数。',
  source: '来源：《规划》',
  foot: '整理',
};
const more = (rest: object): number => embedHeight({ ...text, ...rest }) - embedHeight(text);

test('a frame is higher by what stands in it', () => {
  expect(more({ caption: '' })).toBe(12 + 370);
  expect(more({ number: '60%以上' })).toBe(16 + 39);
  expect(more({ items: ['浙江省', '金华市'] })).toBe(8 + 2 * 24);
});

test('a text takes as many lines as it needs in the narrowest frame', () => {
  expect(more({ source: `来源：${'规划'.repeat(20)}` })).toBe(21);
  expect(more({ items: ['规划'.repeat(16)] })).toBe(8 + 2 * 24);
});

test('Latin letters and digits need about half as much as Chinese', () => {
  expect(more({ lead: 'a'.repeat(30) })).toBe(0);
  expect(more({ lead: '规'.repeat(30) })).toBe(24);
});
