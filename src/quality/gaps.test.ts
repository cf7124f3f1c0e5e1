import { expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { gapsOf } from './gaps.ts';

const gapsWith = (changes: Readonly<Record<string, string>> = {}) => {
  const { kb, graph } = knowledgeBaseWith(changes);
  return gapsOf(kb, graph);
};

const plan = 'plans/yunling-reading-plan.mdx';
const section = '        title: 主要目标\n';
const withField = (field: string) => ({
  [plan]: changed(plan, [section, `${section}        ${field}\n`]),
});

test('a section is incomplete where the source leaves something out, not where a note leads on', () => {
  const incomplete = (changes: Readonly<Record<string, string>>) =>
    gapsWith(changes).incompleteSections.map((one) => [one.section.id, one.section.missing]);
  expect(incomplete(withField('note: 各项的数字见对应指标。'))).toEqual([]);
  expect(incomplete(withField('missing: 来源没有附表。'))).toEqual([['ch-1-2', '来源没有附表。']]);
});

test('an area is silent until a measure, plan, indicator or source says something of it', () => {
  const silent = (changes?: Readonly<Record<string, string>>) =>
    gapsWith(changes).silentAreas.map(({ id }) => id);
  expect(silent()).toEqual(['xizhou']);
  const measure = 'measures/yunling-reading-2-1.mdx';
  const mention = '\n并写到<Ref to="xizhou"/>。\n';
  expect(silent({ [measure]: changed(measure) + mention })).toEqual([]);
  const county = 'counties/yanhu.mdx';
  expect(silent({ [county]: changed(county) + mention })).toEqual(['xizhou']);
});
