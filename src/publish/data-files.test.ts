import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { buildGraph } from '../graph/build-graph.ts';
import { dataFiles } from './data-files.ts';
import { figureColumns } from './figure-columns.ts';
import { indicatorData } from './indicator-data.ts';
import { knowledgeBase, siteUrl } from './knowledge-base.fixture.ts';

const kb = knowledgeBase();
const files = new Map(
  dataFiles(kb, buildGraph(kb), siteUrl, ['2026-03-01']).map(({ path, text }) => [path, text]),
);
const json = (path: string): unknown => JSON.parse(files.get(path)!);

describe('the open data', () => {
  it('begins its columns as the contract says', () => {
    const contract =
      'id, url, entry, indicator, label, area, kind, period, comparator, value, unit, base_value, base_unit, binding, status, source, locator, printed, plan, note';
    expect(
      figureColumns
        .map(({ name }) => name)
        .join(', ')
        .startsWith(contract),
    ).toBe(true);
  });

  it('has one row for each figure, in the order of ids', () => {
    expect(files.get('data/figures.csv')).toMatchSnapshot();
  });

  it('gives people Chinese headers, words and no formula', () => {
    expect(files.get('data/figures-zh.csv')).toMatchSnapshot();
  });

  it('says the same in JSON, numbers as the digits of the source, missing values as null', () => {
    const rows = json('data/figures.json') as Record<string, unknown>[];
    expect(rows).toHaveLength(kb.figures.size);
    expect(rows[1]).toMatchObject({
      id: 'entities.river-2025-target',
      url: 'https://data.example.org/kb/figures/entities.river-2025-target/',
      value: '6',
      base_value: '60000',
      base_unit: 'households',
      plan: 'river-plan',
      note: null,
    });
  });

  it('lists every entry with its relations, each once', () => {
    expect(files.get('data/entries.json')).toMatchSnapshot();
  });

  it('names the bytes and the sha256 of every data file', () => {
    const { resources } = json('data/datapackage.json') as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual([
      'figures.csv',
      'figures.json',
      'figures-zh.csv',
      'entries.json',
      'entries.csv',
    ]);
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(files.get(`data/${path}`)!);
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('has no file that depends on the clock', () => {
    const again = dataFiles(kb, buildGraph(kb), siteUrl, ['2026-03-01']);
    expect(again.map(({ text }) => text)).toEqual([...files.values()]);
  });

  it('has a catalogue with a dataset for the whole, each indicator and a series for each plan', () => {
    expect(files.get('data/catalog.jsonld')).toMatchSnapshot();
  });
});

describe('the data of an indicator', () => {
  it('has its figures and its progress with everything that went in', () => {
    const [csv, document] = indicatorData(kb, kb.byKind.indicator[0]!, siteUrl);
    expect(csv!.path).toBe('indicators/entities/data.csv');
    expect(csv!.text.split('\r\n')).toHaveLength(4);
    expect(document!.text).toMatchSnapshot();
  });
});
