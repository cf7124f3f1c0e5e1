import { expect, test } from 'vitest';
import { bulletSamples } from './bullet/samples.ts';
import { everySize } from './every-size.ts';
import { attributesOf } from './read-drawing.ts';
import { isEmpty } from './result.ts';
import { drawTrajectory } from './trajectory/draw.ts';
import { trajectorySamples } from './trajectory/samples.ts';

test('all sizes of a chart can stand in one page: no id comes twice', () => {
  const chart = everySize((size) => drawTrajectory({ ...trajectorySamples[0]!, size }));
  if (isEmpty(chart)) throw new Error(chart.empty);
  const ids = attributesOf(chart.svg, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  expect(chart.svg.match(/<svg /g)).toHaveLength(3);
});

test('where nothing can be drawn, the reason stands once', () => {
  const input = { ...bulletSamples[0]!, values: [] };
  expect(everySize((size) => drawTrajectory({ ...input, size }))).toEqual({
    empty: expect.any(String) as string,
  });
});
