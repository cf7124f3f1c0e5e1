import { describe, expect, test } from 'vitest';

import { beginsWith, sectionOf } from './locator.ts';

describe(beginsWith, () => {
  test.each([
    ['附件1', '附件1', true],
    ['附件1 第3项', '附件1', true],
    ['附件1第3项', '附件1', true],
    ['附件10', '附件1', false],
    ['附件10 第3项', '附件1', false],
    ['二（一）', '二', true],
    ['二十（一）', '二', false],
    ['一（三）12', '一（三）1', false],
    ['一', '一（三）', false],
    ['第2段', '附件1', false],
  ])('%s begins with %s: %s', (locator, section, expected) => {
    expect(beginsWith(locator, section)).toBe(expected);
  });
});

describe(sectionOf, () => {
  const sections = ['一', '一（一）', '附件1', '附件10', '附件10 表1'];

  test.each([
    ['一 第1段', '一'],
    ['一（一） 第2段', '一（一）'],
    ['附件1 第3项', '附件1'],
    ['附件10 第3项', '附件10'],
    ['附件10 表1 第3行', '附件10 表1'],
    ['附件11', undefined],
    ['十一', undefined],
  ])('%s stands in %s', (locator, section) => expect(sectionOf(locator, sections)).toBe(section));
});
