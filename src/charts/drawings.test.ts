import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBullet } from './bullet/draw.ts';
import { bulletSamples } from './bullet/samples.ts';
import { overlaps } from './box.ts';
import { drawComparison } from './comparison/draw.ts';
import { comparisonSamples } from './comparison/samples.ts';
import { drawDumbbell } from './dumbbell/draw.ts';
import { dumbbellSamples } from './dumbbell/samples.ts';
import { drawFlow } from './flow/draw.ts';
import { flowSamples } from './flow/samples.ts';
import { palette } from './palette.ts';
import { attributesOf, elementsOf, textsOf } from './read-drawing.ts';
import type { Chart, ChartResult } from './result.ts';
import { isEmpty } from './result.ts';
import { sizes } from './size.ts';
import type { Size } from './size.ts';
import { drawStatusBars } from './status-bars/draw.ts';
import { statusBarsSamples } from './status-bars/samples.ts';
import { toStandaloneSvg } from './standalone.ts';
import { drawTileGrid } from './tile-grid/draw.ts';
import { tileGridSamples } from './tile-grid/samples.ts';
import { drawTimeline } from './timeline/draw.ts';
import { timelineSamples } from './timeline/samples.ts';
import { drawTrajectory } from './trajectory/draw.ts';
import { trajectorySamples } from './trajectory/samples.ts';
import type { KindedValue } from './value.ts';

interface Drawn {
  name: string;
  size: Size;
  result: ChartResult;
}

const drawAll = <Input extends { id: string }>(
  chart: string,
  samples: readonly Input[],
  draw: (input: Input & { size: Size }) => ChartResult,
): Drawn[] =>
  samples.flatMap((sample) =>
    sizes.map((size) => ({
      name: `${chart}/${sample.id}-${size}`,
      size,
      result: draw({ ...sample, size }),
    })),
  );

const drawEverything = (): Drawn[] => [
  ...drawAll('trajectory', trajectorySamples, drawTrajectory),
  ...drawAll('bullet', bulletSamples, drawBullet).filter(({ size }) => size === 'wide'),
  ...drawAll('comparison', comparisonSamples, drawComparison),
  ...drawAll('dumbbell', dumbbellSamples, drawDumbbell),
  ...drawAll('tile-grid', tileGridSamples, drawTileGrid),
  ...drawAll('timeline', timelineSamples, drawTimeline),
  ...drawAll('flow', flowSamples, drawFlow),
  ...drawAll('status-bars', statusBarsSamples, drawStatusBars),
];

const charts = drawEverything().flatMap(({ name, result }) =>
  isEmpty(result) ? [] : [{ name, chart: result }],
);

/** What no drawing may hold; empty where all is well. */
function faultsOf({ svg }: Pick<Chart, 'svg'>): string[] {
  const ids = attributesOf(svg, 'id');
  const references = attributesOf(svg, 'aria-labelledby').flatMap((value) => value.split(' '));
  const fills = attributesOf(svg, 'fill').flatMap((fill) => /^url\(#(.*)\)$/.exec(fill)?.[1] ?? []);
  return [
    ...(/NaN|Infinity|undefined|\[object/.test(svg) ? ['a value that is no number'] : []),
    ...(attributesOf(svg, 'style').length > 0 || elementsOf(svg).has('style') ? ['a style'] : []),
    ...(elementsOf(svg).has('script') ? ['a script'] : []),
    ...(new Set(ids).size < ids.length ? ['an id twice'] : []),
    ...[...references, ...fills].filter((id) => !ids.includes(id)).map((id) => `no id ${id}`),
    ...attributesOf(svg, 'class')
      .flatMap((value) => value.split(' '))
      .filter((name) => name.startsWith('c-') && !(name in palette))
      .map((name) => `class ${name} is unknown to the palette`),
  ];
}

test.each(charts)('$name holds nothing that a page could not take', ({ chart }) => {
  expect(faultsOf(chart)).toEqual([]);
});

/** Pairs of texts that overlap, and texts that leave the chart. */
function crowding({ svg }: Pick<Chart, 'svg'>) {
  const texts = textsOf(svg);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  const collisions = texts.flatMap(({ text, box }, index) =>
    texts
      .slice(index + 1)
      .flatMap((other) => (overlaps(box, other.box) ? [[text, other.text]] : [])),
  );
  const outside = texts
    .filter(
      ({ box }) =>
        box.x < -0.5 ||
        box.y < -0.5 ||
        box.x + box.width > Number(width) + 0.5 ||
        box.y + box.height > Number(height) + 0.5,
    )
    .map(({ text }) => text);
  return { collisions, outside };
}

test.each(charts)(
  '$name prints no text over another text nor outside of the chart',
  ({ chart }) => {
    expect(crowding(chart)).toEqual({ collisions: [], outside: [] });
  },
);

test('every drawing is the same when it is drawn again', () => {
  expect(drawEverything()).toEqual(drawEverything());
});

test.each(charts)('$name becomes a file without classes, links and currentColor', ({ chart }) => {
  const file = toStandaloneSvg(chart.svg, { heading: '标题', source: '来源' });
  expect(file).not.toMatch(/class=|data-|currentColor|href=|undefined|NaN/);
  expect([...file.matchAll(/<g[ >]/g)]).toHaveLength([...file.matchAll(/<\/g>/g)].length);
});

test.each([
  'trajectory/strict-target-wide',
  'trajectory/lower-is-better-wide',
  'trajectory/disputed-targets-narrow',
  'trajectory/reconstructed-wide',
  'trajectory/one-point-narrow',
  'bullet/strict-target-wide',
  'bullet/far-from-zero-wide',
  'comparison/own-scales-wide',
  'comparison/one-scale-narrow',
  'dumbbell/far-out-wide',
  'tile-grid/long-names-wide',
  'timeline/plans-wide',
  'flow/province-county-wide',
  'flow/province-county-narrow',
  'flow/province-county-compact',
  'trajectory/disputed-targets-compact',
  'comparison/own-scales-compact',
  'dumbbell/far-out-compact',
  'timeline/plans-compact',
  'status-bars/provinces-wide',
  'status-bars/provinces-compact',
])('%s looks as it did', async (name) => {
  const { chart } = charts.find((each) => each.name === name)!;
  // One element a line, so that a change can be read.
  const lines = chart.svg.replaceAll('><', '>\n<');
  await expect(`${lines}\n`).toMatchFileSnapshot(`./__snapshots__/${name.replace('/', '-')}.svg`);
});

describe('any values', () => {
  const kindedValue = fc.record(
    {
      kind: fc.constantFrom('baseline', 'target', 'actual'),
      year: fc.oneof(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 9999 })),
      value: fc.stringMatching(/^-?(?:0|[1-9]\d{0,23})(?:\.\d{1,12})?$/),
      unit: fc.constantFrom('%', '万户', '件', '', '批次/千人', '<script>alert(1)</script>'),
      comparator: fc.constantFrom('=', '>=', '>', '<=', '<'),
      status: fc.constantFrom('normal', 'reconstructed', 'disputed', 'provisional'),
      approximate: fc.boolean(),
      offAxis: fc.boolean(),
    },
    { requiredKeys: ['kind', 'year', 'value', 'unit'] },
  ) as fc.Arbitrary<KindedValue>;
  const values = fc.array(kindedValue, { maxLength: 12 });
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('"><script>&\'</svg>'));
  const name = fc.string({ unit: fc.constantFrom(...'“双随机”监管Aa1%（。·') });

  const drawValues = (
    first: KindedValue[],
    second: KindedValue[],
    text: string,
    size: Size,
  ): ChartResult[] => {
    const common = { id: 'x', indicator: text, unit: first[0]?.unit ?? '%', size };
    const areas = [
      { label: text, href: text, values: first },
      { label: text, values: second },
    ];
    const rows = areas.map((area) => ({ indicator: text, values: area.values }));
    return [
      drawTrajectory({ ...common, area: text, values: first }),
      drawBullet({ ...common, area: text, values: first }),
      drawComparison({ ...common, areas }),
      drawDumbbell({ id: 'x', subject: text, size, rows }),
    ];
  };

  test('never give a drawing with a fault, whatever the numbers and the words', () => {
    fc.assert(
      fc.property(values, values, hostile, fc.constantFrom(...sizes), (...given) => {
        for (const result of drawValues(...given))
          if (!isEmpty(result)) expect(faultsOf(result)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('never make texts overlap', () => {
    fc.assert(
      fc.property(values, values, name, fc.constantFrom(...sizes), (...given) => {
        for (const result of drawValues(...given))
          if (!isEmpty(result)) expect(crowding(result).collisions).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('never give a tile grid, a timeline or a flow with a fault', () => {
    const date = fc.oneof(
      fc.constantFrom('2021', '2021-02', '2021-02-29', '2025-12-31', '9999', 'never', ''),
      fc.string(),
    );
    const number = fc.oneof(fc.integer({ min: -2, max: 120 }), fc.double());
    fc.assert(
      fc.property(hostile, date, date, number, number, (text, from, to, column, row) => {
        const measures = [{ id: 'a', label: text, number: text, href: text }];
        const drawn = [
          drawTileGrid({ id: 'x', title: text, tiles: [{ label: text, column, row, href: text }] }),
          drawTimeline({ id: 'x', title: text, items: [{ label: text, kind: 'plan', from, to }] }),
          drawFlow({
            id: 'x',
            title: text,
            higher: { heading: text, measures },
            lower: { heading: text, measures },
            links: [{ higher: 'a', lower: 'a', basis: 'reading' }],
          }),
        ];
        for (const result of drawn) if (!isEmpty(result)) expect(faultsOf(result)).toEqual([]);
      }),
    );
  });
});

test('the palette of downloads has the light colours of the site', () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const css = read('./charts.css');
  const tokens = read('../styles/tokens.css');
  const valueOf = (property: string): string | undefined => {
    const token = new RegExp(`${property}: var\\((--[\\w-]+)\\);`).exec(css)?.[1];
    return new RegExp(`${token}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
  };
  const coloured = [
    ...css.matchAll(/((?:\.c-[\w-]+,?\s+)+)\{\s+color: var\((--[\w-]+)\)/g),
  ].flatMap(([, names, property]) =>
    [...names!.matchAll(/\.(c-[\w-]+)/g)].map(([, name]) => [name!, valueOf(property!)] as const),
  );
  const stored = Object.entries(palette).flatMap(([name, { color }]) =>
    color === undefined ? [] : [[name, color] as const],
  );
  expect(Object.fromEntries(coloured)).toEqual(Object.fromEntries(stored));
});
