import { expect, test } from 'vitest';

import { sectionsOf, type Section } from './plan.ts';

const section = (id: string, ...children: Section[]): Section => ({ id, title: id, children });

test('the sections of a plan stand in official order, each with its depth', () => {
  const chapters = [section('1', section('1-1', section('1-1-1')), section('1-2')), section('2')];
  expect(sectionsOf(chapters).map((one) => [one.section.id, one.depth])).toEqual([
    ['1', 0],
    ['1-1', 1],
    ['1-1-1', 2],
    ['1-2', 1],
    ['2', 0],
  ]);
});
