import { expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../../tests/fixtures/knowledge-base.ts';
import { areasSideBySide, plansSideBySide, type SideBySide } from './side-by-side.ts';

const { kb } = knowledgeBaseWith();

const sides = ({ rows }: SideBySide): [string, string[]][] =>
  rows.map(({ indicator, sides: of }) => [indicator.id, [...of.keys()]]);

test('areas stand side by side with the indicators that at least two of them have', () => {
  const comparison = areasSideBySide(kb);
  expect(comparison.columns.map(({ id }) => id)).toEqual(['yunling', 'songting', 'yanhu']);
  expect(sides(comparison)).toEqual([
    ['reading-rooms', ['yunling', 'songting', 'yanhu']],
    ['shelving-days', ['yunling', 'songting']],
    ['reading-guides-added', ['yunling', 'songting']],
  ]);
});

test('plans are compared by what they state themselves of their own area', () => {
  const comparison = plansSideBySide(kb);
  const plans = ['yunling-reading-plan', 'songting-reading-plan'];
  expect(comparison.columns.map(({ id }) => id)).toEqual(plans);
  for (const { sides: of } of comparison.rows) {
    for (const [id, series] of of) {
      const plan = kb.byKind.plan.find((entry) => entry.id === id)!;
      const points = [...series.baselines, ...series.actuals, ...series.targets];
      expect(series.area).toBe(plan.data.area);
      expect(new Set(points.map(({ observation }) => observation.source))).toEqual(
        new Set([plan.data.source]),
      );
    }
  }
});

test('a pair of which one lies inside the other is named, the inner one first', () => {
  const pairs = ({ nested }: SideBySide) =>
    nested.map(({ columns }) => columns.map(({ id }) => id));
  expect(pairs(areasSideBySide(kb))).toEqual([
    ['songting', 'yunling'],
    ['yanhu', 'yunling'],
  ]);
  expect(pairs(plansSideBySide(kb))).toEqual([['songting-reading-plan', 'yunling-reading-plan']]);
  const [plans] = plansSideBySide(kb).nested;
  expect(plans!.areas.map(({ id }) => id)).toEqual(['songting', 'yunling']);
});

test('an indicator that one area alone has is not compared', () => {
  const file = 'indicators/shelving-days.mdx';
  const text = changed(file).replace(/area: songting/g, 'area: yunling');
  const { kb: other } = knowledgeBaseWith({ [file]: text });
  expect(sides(areasSideBySide(other)).map(([id]) => id)).not.toContain('shelving-days');
});
