import { describe, expect, test } from 'vitest';

import { notice } from './cite.fixture.ts';
import { sourceLine, statedBy } from './stated-by.ts';

describe(statedBy, () => {
  test.each([
    ['one name', ['甲局'], '规划', '甲局'],
    ['three names', ['甲', '乙', '丙'], '规划', '甲、乙、丙'],
    ['four names: three and 等', ['甲', '乙', '丙', '丁'], '规划', '甲、乙、丙等'],
    ['a name with which the title begins is not said twice', ['甲局'], '甲局关于规划的通知', ''],
    ['a name elsewhere in the title', ['甲局'], '关于甲局的通知', '甲局'],
  ])('%s', (_, authors, title, expected) => expect(statedBy({ authors, title })).toBe(expected));
});

describe(sourceLine, () => {
  test('says which document, its number and where in it', () => {
    expect(sourceLine(notice)).toBe(
      '《浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知》（浙政办发〔2021〕30号），一（三）主要指标表 第3项',
    );
  });

  test('says who and which document where nothing else is known', () => {
    const item = { id: 'x', type: 'document', authors: ['张三'], title: '总结', language: 'zh-CN' };
    expect(sourceLine({ ...item, type: 'document' })).toBe('张三《总结》');
  });
});
