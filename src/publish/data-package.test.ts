import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { buildGraph } from '../graph/build-graph.ts';
import { dataFiles } from './data-files.ts';
import { knowledgeBase, siteUrl } from './knowledge-base.fixture.ts';

const kb = knowledgeBase();
const text = dataFiles(kb, buildGraph(kb), siteUrl).find(
  ({ path }) => path === 'data/datapackage.json',
)!.text;
const profile = JSON.parse(readFileSync('tests/schemas/datapackage-2.0.json', 'utf8')) as object;
const validate = new Ajv({ allErrors: true, unknownFormats: 'ignore', logger: false }).compile(
  profile,
);

describe('datapackage.json', () => {
  it('is valid by the schema of Data Package v2', () => {
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not be with a path that leads out, or without resources', () => {
    expect(validate(JSON.parse(text.replace('"figures.csv"', '"../figures.csv"')))).toBe(false);
    expect(validate({ name: 'x' })).toBe(false);
  });

  it('describes figures and entries column by column, with keys between them', () => {
    expect(JSON.parse(text)).toMatchSnapshot();
  });
});
