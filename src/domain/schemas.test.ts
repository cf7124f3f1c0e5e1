import { describe, expect, test } from 'vitest';

import { kinds, type Kind } from './kind.ts';
import { schemas } from './schemas.ts';
import { siteSchema } from './site.ts';

const shared = {
  id: 'x',
  title: '甲',
  summary: '一句。',
  revisions: [{ date: '2026-11-21', note: '首次发布。' }],
};
const figure = {
  id: 'a',
  area: 'panan',
  period: '2025',
  kind: 'target',
  value: '60',
  unit: 'percent',
  locator: '一',
  printed: '60%',
};

/** The least that each kind of entry has to say. */
const least: Record<Kind, object> = {
  plan: { issuers: ['甲局'], period: '2021/2025', area: 'panan', source: 's', chapters: [] },
  measure: {
    plan: 'p',
    themes: ['t', 'u'],
    areas: ['panan', 'longquan'],
    source: 's',
    locator: '一',
  },
  county: { level: 'county' },
  region: { level: 'group' },
  indicator: {
    ...{ definition: '数什么。', unit: 'percent', direction: 'increase', targetType: 'level' },
    themes: ['t', 'u'],
    observations: [
      { ...figure, source: 's' },
      { ...figure, id: 'b', source: 's' },
    ],
  },
  source: {
    type: 'report',
    authors: ['张三'],
    sections: [{ locator: '一', title: '一' }],
  },
  term: { type: 'concept' },
};

const parsed = (kind: Kind, fields: object = {}) =>
  schemas[kind].safeParse({ ...shared, ...least[kind], ...fields });
const accepts = (kind: Kind, fields: object): boolean => parsed(kind, fields).success;

describe.each(kinds)('a %s', (kind) => {
  test('that says the least is complete, and every list that it leaves out is empty', () => {
    const { success, data } = parsed(kind);
    expect(success).toBe(true);
    const given = new Set([...Object.keys(shared), ...Object.keys(least[kind])]);
    const added = Object.entries<unknown>(data!).filter(([name]) => !given.has(name));
    expect(added.map(([, value]) => value)).toEqual(added.map(() => []));
    expect(added.map(([name]) => name)).toContain('aliases');
  });

  test('has no field of its own invention, and needs every one of the least', () => {
    expect(accepts(kind, { invented: '甲' })).toBe(false);
    const needed = [...Object.keys(shared), ...Object.keys(least[kind])];
    expect(needed.filter((name) => accepts(kind, { [name]: undefined }))).toEqual([]);
  });

  test('has a short name of at most 30 characters', () => {
    expect(accepts(kind, { shortTitle: '甲' })).toBe(true);
    expect(accepts(kind, { shortTitle: '甲'.repeat(31) })).toBe(false);
  });
});

test.each<[Kind, string, readonly unknown[]]>([
  ['plan', 'issuers', [[], ['甲局', '']]],
  ['measure', 'themes', [[]]],
  ['measure', 'areas', [[]]],
  ['indicator', 'themes', [[]]],
  ['indicator', 'observations', [[]]],
  ['indicator', 'direction', ['up', '']],
  ['county', 'level', ['village', 'province']],
  ['region', 'level', ['county', '']],
  ['region', 'size', ['26个', 'x26', '12345', '']],
  ['county', 'tile', [{ column: '1' }, { column: '100', row: '1' }, { column: 'a', row: '1' }]],
  ['county', 'tile', [{ row: '1' }, { row: '100', column: '1' }, { row: '1b', column: '1' }]],
  [
    'county',
    'tile',
    [
      { row: 'b1', column: '1' },
      { row: '1', column: 'b1' },
    ],
  ],
  [
    'county',
    'tile',
    [
      { row: '1', column: '1b' },
      { row: '1', column: '1', x: '1' },
    ],
  ],
  ['county', 'codes', [[{ code: '3307 27' }], [{ code: 'a330727' }], [{ code: '3' }], [{}]]],
  ['county', 'codes', [[{ code: '330727x' }], [{ code: '330727', from: '2013' }]]],
  ['county', 'partOf', [[{}], [{ of: 'Jinhua' }], [{ of: 'jinhua', since: '2013-01-01' }]]],
  ['term', 'type', ['word', '']],
])('a %s is refused with %s of another form', (kind, field, values) => {
  expect(values.filter((value) => accepts(kind, { [field]: value }))).toEqual([]);
});

test.each<[Kind, object]>([
  ['region', { level: 'nation' }],
  ['region', { level: 'province', size: '26' }],
  ['region', { level: 'prefecture' }],
  ['county', { level: 'county-level-city', tile: { column: '12', row: '3' } }],
  ['county', { level: 'district', codes: [{ code: '330727', from: '2013-01-01' }] }],
  ['county', { codes: [{ code: 'CN33' }], partOf: [{ of: 'jinhua', note: '一句。' }] }],
  ['plan', { issuers: ['甲局', '乙局'] }],
])('a %s may say %o', (kind, fields) => expect(accepts(kind, fields)).toBe(true));

describe('a figure', () => {
  const withFigure = (fields: object): boolean =>
    accepts('source', { figures: [{ ...figure, label: '数', ...fields }] });

  test('has lists that are empty where it says nothing', () => {
    const { data } = parsed('source', { figures: [{ ...figure, label: '数' }] });
    expect((data as { figures: object[] }).figures[0]).toMatchObject({
      ...{ comparator: '=', status: 'normal', periodBasis: 'stated' },
      ...{ approximate: false, claim: false, contradicts: [], measures: [], terms: [] },
    });
  });

  test.each(['a.b', 'share.panan-2025', 'zhejiang-2021-30.x1'])('contradicts %s', (key) =>
    expect(withFigure({ contradicts: [key] })).toBe(true),
  );

  test.each(['a', 'a.b.c', '.b', 'a.', 'A.b', 'a.B', 'a b.c', 'x/a.b', 'a.b/x', '-.-/'])(
    'cannot contradict %s',
    (key) => expect(withFigure({ contradicts: [key] })).toBe(false),
  );
});

test('an activity of a source says whether its period is inferred', () => {
  const activity = {
    ...{
      id: 'fair',
      title: '集市',
      summary: '办集市。',
      area: 'panan',
      period: '2023',
      locator: '一',
    },
    periodBasis: 'inferred',
  };
  const { data } = parsed('source', { activities: [activity] });
  expect((data as { activities: object[] }).activities).toEqual([
    { ...activity, carriesOut: [], terms: [], figures: [] },
  ]);
  expect(accepts('source', { activities: [{ ...activity, periodBasis: 'guessed' }] })).toBe(false);
});

describe('a site', () => {
  const site = {
    name: '库',
    description: '一句。',
    publisher: '编辑组',
    origin: 'https://example.org/kb/',
    language: 'zh-CN',
    license: {
      id: 'LicenseRef-county',
      name: '甲许可',
      title: '甲县政务数据许可',
      url: 'https://example.org/licence/',
      terms: '一句。',
    },
    home: { headline: '库', lead: '一句。' },
    themes: [{ id: 'market', title: '市场', summary: '一句。' }],
  };
  const fits = (fields: object): boolean => siteSchema.safeParse({ ...site, ...fields }).success;

  test('needs no example searches', () => {
    expect(siteSchema.parse(site).home.examples).toEqual([]);
  });

  test.each([
    { origin: 'http://localhost:8080/' },
    { language: 'zh' },
    { language: 'en-GB' },
    { themes: [...site.themes, { ...site.themes[0], id: 'quality' }] },
    { government: { sponsor: '甲局' } },
  ])('may say %o', (fields) => expect(fits(fields)).toBe(true));

  test.each([
    { origin: 'ftp://example.org/' },
    { origin: 'xhttp://example.org/' },
    { origin: 'httpsx://example.org/' },
    { origin: 'example.org' },
    { language: 'zh-cn' },
    { language: 'zho' },
    { language: 'zh-CN-x' },
    { language: 'x zh' },
    { themes: [] },
    { themes: [{ id: 'market' }] },
    { license: undefined },
    { license: { ...site.license, id: '甲许可' } },
    { license: { ...site.license, url: 'javascript:alert(1)' } },
    { government: { invented: '甲' } },
    { home: { headline: '库' } },
    { invented: '甲' },
  ])('is refused with %o', (fields) => expect(fits(fields)).toBe(false));
});
