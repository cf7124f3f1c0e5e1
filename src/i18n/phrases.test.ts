import { expect, test } from 'vitest';
import { phrased } from './phrases.ts';

test.each([
  [
    '2023年为1034.04万户，离2025年的目标1100万户还差65.96万户',
    '2023年|为1034.04万户，|离2025年的|目标|1100万户|还差65.96万户',
  ],
  ['磐安县市场监督管理“十四五”规划', '磐安县|市场|监督|管理|“十四五”|规划'],
  ['承诺了什么，报告了什么，谁说的', '承诺了|什么，|报告了|什么，|谁说的'],
  ['《甲》（乙）', '《甲》|（乙）'],
  ['“1+N”认证模式', '“1+N”|认证|模式'],
  ['为20\u2009000批次/年', '为20\u202f000批次/年'],
  ['标准', '标准'],
  ['', ''],
])('%s may end its lines here: %s', (text, expected) => {
  expect(phrased(text).replaceAll('<wbr>', '|')).toBe(expected);
});

test('what looks like markup stays text', () => {
  expect(phrased('a<b>&')).not.toMatch(/<(?!wbr>)/);
});
