import { describe, expect, test } from 'vitest';

import { emptyBody, slotsOf, type Slot } from './body.ts';
import type { Kind } from './kind.ts';
import {
  figuresOf,
  makeKnowledgeBase,
  shortTitleOf,
  type Entry,
  type KnowledgeBase,
} from './knowledge-base.ts';
import { observation } from './observation.fixture.ts';
import type { Site } from './site.ts';

const entry = (kind: Kind, id: string, data: object = {}): Entry =>
  ({
    kind,
    id,
    file: `${kind}/${id}.mdx`,
    data: { title: id, chapters: [], observations: [], figures: [], codes: [], ...data },
    body: emptyBody,
  }) as unknown as Entry;
const of = (...entries: Entry[]): KnowledgeBase => makeKnowledgeBase({} as Site, entries);
const order = (kind: Kind, ...entries: Entry[]): string[] =>
  of(...entries).byKind[kind].map(({ id }) => id);

describe('the reading order', () => {
  test('of terms and indicators is that of pinyin, then of ids', () => {
    const terms = [
      entry('term', 'z', { title: '重点' }),
      entry('term', 'b', { title: '安全' }),
      entry('term', 'a', { title: '安全' }),
      entry('term', 'm', { title: '监管' }),
    ];
    expect(order('term', ...terms)).toEqual(['a', 'b', 'm', 'z']);
    expect(order('term', ...terms.toReversed())).toEqual(['a', 'b', 'm', 'z']);
  });

  test('of plans is by period, then by day of adoption or else of publication, undated last', () => {
    const period = '2021/2025';
    const plans = [
      entry('plan', 'undated', { period }),
      entry('plan', 'later', { period: '2026/2030', adopted: '2020-01-01' }),
      entry('plan', 'published', { period, published: '2021-06-01' }),
      entry('plan', 'adopted', { period, adopted: '2021-05-01', published: '2021-09-01' }),
    ];
    const expected = ['adopted', 'published', 'undated', 'later'];
    expect(order('plan', ...plans)).toEqual(expected);
    expect(order('plan', ...plans.toReversed())).toEqual(expected);
  });

  test('of sources is by day of issue, undated last', () => {
    const sources = [
      entry('source', 'undated'),
      entry('source', 'late', { issued: '2023-01-01' }),
      entry('source', 'early', { issued: '2021-05-28' }),
    ];
    expect(order('source', ...sources)).toEqual(['early', 'late', 'undated']);
  });

  test.each(['county', 'region'] as const)('of each %s is by division code', (kind) => {
    const places = [
      entry(kind, 'group'),
      entry(kind, 'b', { codes: [{ code: '330727' }] }),
      entry(kind, 'a', { codes: [{ code: '331181' }] }),
    ];
    expect(order(kind, ...places)).toEqual(['b', 'a', 'group']);
  });

  test('of measures goes plan by plan along the chapters, those of no plan last by id', () => {
    const section = (id: string, measure?: string, children: object[] = []): object => ({
      id,
      title: id,
      children,
      ...(measure === undefined ? {} : { measure }),
    });
    const first = entry('plan', 'p1', {
      period: '2021/2025',
      chapters: [section('1', 'm9', [section('1-1', 'm3')]), section('2'), section('3', 'm5')],
    });
    const second = entry('plan', 'p2', {
      period: '2022/2025',
      chapters: [section('1', 'm1'), section('2', 'm9')],
    });
    const measures = ['m1', 'm3', 'm5', 'm9', 'mb', 'ma'].map((id) => entry('measure', id));
    expect(order('measure', second, ...measures, first)).toEqual([
      ...['m9', 'm3', 'm5', 'm1', 'ma', 'mb'],
    ]);
  });
});

describe('a knowledge base', () => {
  const share = observation({ kind: 'target', period: '2025', value: '60' });
  const indicator = entry('indicator', 'share', { title: '占比', observations: [share] });
  const source = entry('source', 'report', {
    figures: [{ ...share, label: '家数', claim: true, terms: [] }],
  });

  test('has every figure by its key, with what identifies it', () => {
    const { figures } = of(source, indicator);
    expect([...figures.keys()]).toEqual([`share.${share.id}`, `report.${share.id}`]);
    expect(figures.get(`share.${share.id}`)).toMatchObject({
      entry: 'share',
      label: '占比',
      indicator: 'share',
      source: 'panan-2021-48',
      path: ['observations', 0],
    });
    const own = figures.get(`report.${share.id}`);
    expect(own).toMatchObject({
      entry: 'report',
      label: '家数',
      source: 'report',
      path: ['figures', 0],
    });
    expect(own).not.toHaveProperty('indicator');
  });

  test('calls a figure by its own label where it has one', () => {
    const labelled = entry('indicator', 'share', {
      observations: [{ ...share, label: '其中：县' }],
    });
    expect(figuresOf(labelled).map(({ label }) => label)).toEqual(['其中：县']);
  });

  test('keeps the first of two entries or figures that claim one id', () => {
    const other = entry('term', 'share');
    const double = entry('indicator', 'twice', {
      observations: [share, { ...share, value: '70' }],
    });
    const { entries, figures } = of(indicator, other, double);
    expect(entries.get('share')).toBe(indicator);
    expect(figures.get(`twice.${share.id}`)?.value).toBe('60');
  });

  test('has no figures of other kinds', () => {
    for (const kind of ['plan', 'measure', 'county', 'region', 'term'] as const) {
      expect(figuresOf(entry(kind, 'x'))).toEqual([]);
    }
  });
});

test('an entry is called by its short title where it has one', () => {
  expect(shortTitleOf(entry('plan', 'x', { title: '长长的规划', shortTitle: '规划' }))).toBe(
    '规划',
  );
  expect(shortTitleOf(entry('plan', 'x', { title: '长长的规划' }))).toBe('长长的规划');
});

test('the slots of a body are its components, in the order of the text', () => {
  const slot = (of: string): Slot => ({ component: 'Ref', of, line: 1, column: 1 });
  const blocks = [['甲', slot('a'), '乙'], [slot('b')], ['丙']];
  expect(slotsOf({ ...emptyBody, blocks })).toEqual([slot('a'), slot('b')]);
});
