import { trajectorySamples } from '../trajectory/samples.ts';
import type { DumbbellInput } from './series.ts';

/** The awkward values of the trajectory, as rows of one chart, and a plain one. */
export const dumbbellSamples: readonly DumbbellInput[] = [
  {
    id: 'awkward',
    subject: '各种情形',
    rows: trajectorySamples.map(({ indicator, values, id }) => ({
      indicator,
      values,
      href: `/indicators/${id}/`,
    })),
  },
  {
    id: 'far-out',
    subject: '远离目标',
    rows: [
      {
        indicator: '走得很远的指标，名称也很长，长到一行两行都写不完，只好截断',
        values: [
          { kind: 'baseline', year: 2020, value: '10', unit: '%' },
          { kind: 'actual', year: 2023, value: '95', unit: '%' },
          { kind: 'target', year: 2025, value: '20', unit: '%', comparator: '>=' },
        ],
      },
      {
        indicator: '背离目标的指标',
        values: [
          { kind: 'baseline', year: 2020, value: '10', unit: '%' },
          { kind: 'actual', year: 2023, value: '1', unit: '%' },
          { kind: 'target', year: 2025, value: '12', unit: '%', comparator: '<=' },
        ],
      },
    ],
  },
];
