import { describe, expect, test } from 'vitest';

import { checkFiles, issuesWith } from '../../../tests/fixtures/check-files.ts';
import { overlaid } from '../../../tests/fixtures/content-items.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const file = 'terms/one-card.mdx';

/** Where a text in the body of a term has slips: column and excerpt. */
const slipsIn = (text: string): string[] => {
  const files = new Map(overlaid()).set(file, `${overlaid().get(file)!}\n${text}\n`);
  return checkFiles(files).issues.map(({ line, column, got }) => `${line! - 16}:${column} ${got}`);
};

describe('plain Chinese has no slip', () => {
  test.each([
    '一张证，全省通用：能借、能还；“通借通还”就是这个意思（见上）。',
    '2025年达到60%以上，3.5万人次，A类B级，CMA资质，5G+智慧监管',
    'Pan’an County, 2021 (invented): see the note.',
    '[虚构的页面](https://a.b/)，<Ref to="reading-room"/>、<Term of="reading-room">书房</Term>和<Figure of="reading-rooms.yunling-2020-baseline"/>。',
    '**重点**是**通借**',
    '第一行\n第二行',
  ])('%s', (text) => {
    expect(slipsIn(text)).toEqual([]);
  });
});

describe('a slip is shown where it stands', () => {
  test.each([
    ['literal asterisks', '甲**乙。**丙', ['1:2 甲**乙。**丙', '1:6 甲**乙。**丙']],
    ['a half-width comma', '甲,乙', ['1:2 甲,乙']],
    ['a half-width colon after a book title', '《甲》:乙', ['1:4 《甲》:乙']],
    ['a half-width mark at the end', '甲乙!', ['1:3 甲乙!']],
    ['half-width brackets', '甲(乙)丙', ['1:2 甲(乙)丙', '1:4 甲(乙)丙']],
    ['a full stop of another language', '甲乙.', ['1:3 甲乙.']],
    ['three dots', '甲...乙', ['1:2 甲...乙']],
    ['a space between Chinese characters', '甲 乙', ['1:2 甲 乙']],
    ['a space before a number', '共 60个', ['1:2 共 60个']],
    ['a space after a number', '共60 个', ['1:4 共60 个']],
    ['a space beside a comma', '甲， 乙', ['1:3 甲， 乙']],
    ['a space that does not break', '甲\u00a0乙', ['1:2 甲\u00a0乙']],
    ['an ideographic space', '甲\u3000乙', ['1:2 甲\u3000乙']],
    ['straight quotation marks', '甲"乙"丙', ['1:2 甲"乙"丙', '1:4 甲"乙"丙']],
    ['a doubled mark', '甲，。乙', ['1:2 甲，。乙']],
    ['a slip on the second line of a paragraph', '甲\n乙,丙', ['2:2 甲 乙,丙']],
    ['a slip before a component', '甲 <Ref to="reading-room"/>', ['1:2 甲 城市书房']],
    ['a slip after a component', '<Term of="reading-room">书房</Term>,乙', ['1:34 书房,乙']],
    [
      'a space after a figure',
      '共<Figure of="reading-rooms.yunling-2020-baseline"/> 个',
      ['1:52 共0 个'],
    ],
    ['a slip in the text of a component', '<Term of="reading-room">书,房</Term>', ['1:1 书,房']],
    ['a slip in a heading', '<h2 id="a">甲,乙</h2>', ['1:13 甲,乙']],
    ['a slip in a table', '| 甲 |\n| - |\n| 乙,丙 |', ['3:4 乙,丙']],
  ])('%s', (_, text, expected) => {
    expect(slipsIn(text)).toEqual(expected);
  });

  test('at most three of a kind in one text', () => {
    expect(slipsIn('甲,乙,丙,丁,戊')).toHaveLength(3);
  });
});

test.each([
  ['a title', 'terms/one-card.mdx', 'title: 一证通借', 'title: 一证 通借', 'title'],
  [
    'the note of an observation',
    'indicators/shelving-days.mdx',
    '看不清；同段',
    '看不清;同段',
    'observations[3].note',
  ],
  [
    'the title of a section',
    'plans/songting-reading-plan.mdx',
    'title: 书房进社区',
    'title: 书房 进社区',
    'chapters[0].title',
  ],
  [
    'the note of a link',
    'measures/songting-reading-2.mdx',
    '那一节写推广人的培训。',
    '那一节写推广人的培训.',
    'carriesOut[0].note',
  ],
  ['the notice of the site', 'site.yaml', '演示和测试，请', '演示和测试,请', 'notice'],
])('%s is looked at', (_, path, from, to, field) => {
  const [issue, ...others] = issuesWith({ [path]: changed(path, [from, to]) });
  expect(issue?.split(' | ').slice(0, 3)).toEqual(['typography', path, field]);
  expect(others).toEqual([]);
});

test.each([
  ['the printed form', 'sources/songting-2022-3.mdx', 'printed: 两期', "printed: '两 期'"],
  [
    'a locator',
    'sources/songting-2022-3.mdx',
    '    locator: 行动2\n    printed',
    '    locator: 行动2 第1段\n    printed',
  ],
  [
    'a document number',
    'plans/songting-reading-plan.mdx',
    'number: 松政办〔2022〕3号',
    'number: 松政办(2022)3号',
  ],
  [
    'the title of a source',
    'sources/yunling-report-2023.mdx',
    'title: 云岭省全民阅读工作报告（2023年）',
    'title: 云岭省 全民阅读工作报告',
  ],
  ['an alias', 'terms/one-card.mdx', '[通借通还]', '[通借 通还]'],
])('%s stands as its source prints it', (_, path, from, to) => {
  expect(issuesWith({ [path]: changed(path, [from, to]) })).toEqual([]);
});
