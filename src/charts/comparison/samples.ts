import type { KindedValue } from '../value.ts';
import type { ComparisonInput } from './series.ts';

type Short = readonly [KindedValue['kind'], number, string, Partial<KindedValue>?];

const values = (unit: string, all: readonly Short[]): KindedValue[] =>
  all.map(([kind, year, value, more]) => ({ kind, year, value, unit, ...more }));

/** Awkward comparisons; the tests and the eye look at the same ones. */
export const comparisonSamples: readonly ComparisonInput[] = [
  {
    id: 'one-scale',
    indicator: '“双随机”监管事项占比',
    unit: '%',
    nested: true,
    areas: [
      {
        label: '浙江省',
        href: '/regions/zhejiang/',
        values: values('%', [
          ['baseline', 2020, '10'],
          ['target', 2025, '60', { comparator: '>' }],
        ]),
      },
      {
        label: '金华市',
        values: values('%', [['actual', 2023, '53.2', { comparator: '>' }]]),
      },
      {
        label: '磐安县',
        href: '/counties/panan/',
        values: values('%', [
          ['baseline', 2021, '40'],
          ['target', 2025, '60'],
          ['target', 2025, '60', { comparator: '>=' }],
        ]),
      },
      { label: '景宁畲族自治县', values: [] },
    ],
  },
  {
    id: 'own-scales',
    indicator: '在册市场主体总量',
    unit: '万户',
    nested: true,
    areas: [
      {
        label: '浙江省',
        values: values('万户', [
          ['baseline', 2020, '803'],
          ['actual', 2023, '1034'],
          ['target', 2025, '1100'],
        ]),
      },
      {
        label: '磐安县',
        values: values('万户', [
          ['baseline', 2021, '3.035'],
          ['target', 2025, '5.05'],
        ]),
      },
    ],
  },
  {
    id: 'converted-units',
    indicator: '国内有效商标注册数',
    unit: '万件',
    areas: [
      {
        label: '龙泉市',
        values: values('件', [
          ['baseline', 2021, '9900', { converted: '0.99' }],
          ['actual', 2022, '10100', { converted: '1.01', status: 'provisional' }],
          ['target', 2025, '10200', { converted: '1.02', comparator: '>=' }],
        ]),
      },
      {
        label: '磐安县',
        values: values('件', [
          ['baseline', 2021, '9200', { converted: '0.92' }],
          ['target', 2025, '13200', { converted: '1.32' }],
        ]),
      },
      {
        label: '永嘉县',
        values: values('万件', [
          ['baseline', 2021, '2'],
          ['target', 2025, '2.4', { comparator: '<=' }],
        ]),
      },
    ],
  },
  {
    id: 'one-area',
    indicator: '年度交易额亿元以上市场',
    unit: '家',
    areas: [
      {
        label: '磐安县',
        values: values('家', [
          ['baseline', 2021, '3'],
          ['target', 2025, '3'],
        ]),
      },
    ],
  },
];
