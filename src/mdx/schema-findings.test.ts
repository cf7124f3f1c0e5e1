import { describe, expect, test } from 'vitest';

import { overlaid } from '../../tests/fixtures/content-items.ts';
import type { Kind } from '../domain/kind.ts';
import { readEntry } from './read-entry.ts';
import { readSite } from './read-site.ts';

const term: Record<string, string> = {
  id: 'a',
  title: '甲',
  summary: '乙。',
  type: 'concept',
  revisions: '[{ date: 2026-11-21, note: 首次发布。 }]',
};

const measure: Record<string, string> = {
  ...{ id: 'a', title: '甲', summary: '乙。', revisions: term['revisions']! },
  ...{ plan: 'p', themes: '[t]', areas: '[x]', source: 's', locator: '一' },
};

const indicator: Record<string, string> = {
  ...{ id: 'a', title: '甲', summary: '乙。', revisions: term['revisions']! },
  ...{
    definition: '丙。',
    unit: 'percent',
    direction: 'increase',
    targetType: 'level',
    themes: '[t]',
  },
  observations:
    "[{ id: o, area: x, period: 2025, kind: target, value: 60, unit: percent, source: s, locator: 一, printed: '60' }]",
};

/** What is said of an entry with some fields changed, or with `undefined` left out. */
function said(
  kind: Kind,
  fields: Record<string, string>,
  change: Record<string, string | undefined>,
): string[] {
  const yaml = Object.entries({ ...fields, ...change })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join('\n');
  return readEntry(kind, 'any/a.mdx', `---\n${yaml}\n---\n`).findings.map(
    ({ rule, field, expected, got, fix }) => `${rule} ${field} | ${expected} | ${got} | ${fix}`,
  );
}

test('the entries that these tests change have no fault themselves', () => {
  expect([
    said('term', term, {}),
    said('measure', measure, {}),
    said('indicator', indicator, {}),
  ]).toEqual([[], [], []]);
});

describe('an editor is told of', () => {
  test.each([
    [
      'a text instead of a list',
      { aliases: '文字' },
      'schema aliases | a list | 文字 | Write a list: aliases: [文字].',
    ],
    [
      'an empty list field',
      { aliases: '' },
      'schema aliases | a list: old names, short names, abbreviations, codes: other names of the same thing | an empty value | Write a list, or remove the field.',
    ],
    [
      'a list that must not be empty',
      { revisions: '[]' },
      'schema revisions | at least 1 item | an empty list | Add one.',
    ],
    [
      'a list instead of a text',
      { title: '[甲]' },
      'schema title | text | ["甲"] | Write title as one value, not as a list or fields.',
    ],
    [
      'a text instead of fields',
      { revisions: '[昨天]' },
      'schema revisions[0] | fields, one a line: name: value | 昨天 | Write its fields below it, each on a line of its own, indented by two spaces.',
    ],
    [
      'an empty text',
      { title: '' },
      'schema title | text that is not empty | an empty value | Write it.',
    ],
    [
      'a missing field',
      { summary: undefined },
      'schema summary | text: one plain sentence in our own words | nothing | Add the field summary.',
    ],
    [
      'a word outside the list',
      { type: 'concpt' },
      'schema type | one of concept, platform, award, campaign, brand, law, body | concpt | Did you mean "concept"?',
    ],
    [
      'a word far from the list',
      { type: '概念' },
      'schema type | one of concept, platform, award, campaign, brand, law, body | 概念 | Write one of them.',
    ],
    [
      'a day that no calendar has',
      { revisions: '[{ date: 2025-02-30, note: x }]' },
      'schema revisions[0].date | a calendar date such as 2021-05-28 | 2025-02-30 | Correct the value.',
    ],
    [
      'a text that is too long',
      { title: '甲'.repeat(121) },
      `schema title | at most 120 characters | ${'甲'.repeat(77)}… (121 characters) | Shorten it.`,
    ],
    [
      'an id in capitals',
      { id: 'Pan_An' },
      'id-grammar id | lower-case letters, digits and single hyphens, at most 80 characters, not a reserved name | Pan_An | Write "pan-an".',
    ],
    [
      'an id in Chinese',
      { id: '磐安' },
      'id-grammar id | lower-case letters, digits and single hyphens, at most 80 characters, not a reserved name | 磐安 | Choose a short English or pinyin id.',
    ],
    [
      'a path as an id',
      { id: '../../etc/passwd' },
      'id-grammar id | lower-case letters, digits and single hyphens, at most 80 characters, not a reserved name | ../../etc/passwd | Write "etc-passwd".',
    ],
    [
      'a reserved id',
      { id: 'con' },
      'id-grammar id | lower-case letters, digits and single hyphens, at most 80 characters, not a reserved name | con | Choose another: "con" is a reserved name.',
    ],
    [
      'a reference in capitals',
      { related: '[Pan_An]' },
      'id-grammar related[0] | lower-case letters, digits and single hyphens, at most 80 characters, not a reserved name | Pan_An | Write "pan-an".',
    ],
    [
      'a misspelt field, once',
      { summary: undefined, sumary: '一句话' },
      'unknown-field sumary | a field of a term | sumary | Did you mean "summary"?',
    ],
    [
      '__proto__ as a field',
      { __proto__x: 'x' },
      'unknown-field __proto__x | a field of a term | __proto__x | Remove it; the fields here are id, title, shortTitle, aliases, keywords, english, summary, revisions, type, source, locator, related.',
    ],
  ])('%s', (_, change, expected) => {
    expect(said('term', term, change)).toEqual([expected]);
  });

  test.each([
    [
      'a period in Chinese',
      { period: '二〇二五年' },
      'schema observations[0].period | an ISO 8601 year, month or day, an interval such as 2021/2025, or 2023/.. for a target without an end | 二〇二五年 | Write the year in digits: 2025.',
    ],
    [
      'a period with years',
      { period: '２０２１年至2025年' },
      'schema observations[0].period | an ISO 8601 year, month or day, an interval such as 2021/2025, or 2023/.. for a target without an end | ２０２１年至2025年 | Write "2021/2025".',
    ],
    [
      'a value with 万',
      { value: '60万' },
      'schema observations[0].value | a plain decimal such as 60 or 98.5, never with 万, % or commas | 60万 | Write the digits alone; 万, % and the like belong to unit, 以上 and the like to comparator.',
    ],
    [
      'a unit in Chinese',
      { unit: '万户' },
      'unknown-unit observations[0].unit | the id of a unit in the closed list | 万户 | Write "10k-households".',
    ],
    [
      'a missing source',
      { source: undefined },
      'missing-source observations[0].source | text | nothing | Add the field observations[0].source.',
    ],
    [
      'an empty locator',
      { locator: "''" },
      'missing-source observations[0].locator | text that is not empty: where in the source: 一（三）主要指标表 第2项 | an empty value | Write it.',
    ],
  ])('%s in a figure', (_, change, expected) => {
    const figure = {
      id: 'o',
      area: 'x',
      period: '2025',
      kind: 'target',
      value: '60',
      unit: 'percent',
    };
    const fields = Object.entries({
      ...figure,
      source: 's',
      locator: '一',
      printed: "'60'",
      ...change,
    })
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
      .join(', ');
    expect(said('indicator', indicator, { observations: `[{ ${fields} }]` })).toEqual([expected]);
  });

  test('a link that names a source and no locator', () => {
    const carriesOut = '[{ to: b, basis: source, source: s }]';
    expect(said('measure', measure, { carriesOut })).toEqual([
      'missing-source carriesOut[0].locator | a source and a locator, because basis is "source" | nothing | Add the field carriesOut[0].locator.',
    ]);
  });

  test('front matter that is a list', () => {
    const { findings } = readEntry('term', 'terms/a.mdx', '---\n- a\n---\n');
    expect(findings).toMatchObject([
      {
        rule: 'schema',
        place: { path: [] },
        expected: 'fields, one a line: name: value',
        got: '["a"]',
      },
    ]);
    expect(findings[0]).not.toHaveProperty('field');
  });

  test('the fields of site.yaml in the same way', () => {
    const { site, findings } = readSite('name: 甲\norigin: ftp://x\nhome: 首页\nlanguge: zh\n');
    expect(site).toBeUndefined();
    expect(findings.map(({ rule, field, fix }) => `${rule} ${field}: ${fix}`)).toEqual([
      'unknown-field languge: Did you mean "language"?',
      'schema description: Add the field description.',
      'schema publisher: Add the field publisher.',
      'schema origin: Correct the value.',
      'schema license: Add the field license.',
      'schema home: Write its fields below it, each on a line of its own, indented by two spaces.',
      'schema themes: Add the field themes.',
    ]);
  });
});

test('a number of rows on a page in words, not as a pattern', () => {
  const { findings } = readSite(
    `${overlaid().get('site.yaml')}`.replace(/rowsPerPage: 5/, 'rowsPerPage: 3'),
  );
  expect(findings).toMatchObject([
    { field: 'rowsPerPage', expected: 'a whole number from 5 to 1000', got: '3' },
  ]);
});

test('a file with a thousand faults reports the first hundred', () => {
  const observations = `[${Array.from({ length: 1000 }, () => '{ id: o }').join(', ')}]`;
  expect(said('indicator', indicator, { observations })).toHaveLength(100);
});
