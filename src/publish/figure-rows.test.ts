import { expect, test } from 'vitest';

import { facetsOf } from '../search/records.ts';
import { planOf } from './figure-rows.ts';
import { files, knowledgeBase } from './knowledge-base.fixture.ts';

const plan = 'plans/river-plan.mdx';
const second = files[plan]!.replace('id: river-plan', 'id: second-plan').replace(
  /chapters:\n(?: .*\n)*/,
  'chapters: []\n',
);
const one = knowledgeBase();
const two = knowledgeBase({ 'plans/second-plan.mdx': second });

test('a figure of a source that contains one plan stands in that plan', () => {
  expect(planOf(one, one.figures.get('entities.river-2025-target')!)).toBe('river-plan');
});

test('a figure of a source that contains two plans stands in the plan of its measure, or in none', () => {
  const figure = two.figures.get('entities.river-2025-target')!;
  expect(planOf(two, { ...figure, measures: [] })).toBeUndefined();
  expect(planOf(two, { ...figure, measures: ['river-plan-1-1'] })).toBe('river-plan');
});

test('search finds a source of two plans, and the indicators with its figures, under both', () => {
  for (const id of ['river-2021-8', 'entities']) {
    expect(facetsOf(two.entries.get(id)!, two).plan).toEqual(['river-plan', 'second-plan']);
  }
});
