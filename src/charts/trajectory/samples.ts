import type { KindedValue } from '../value.ts';
import type { TrajectoryInput } from './series.ts';

type Short = readonly [
  kind: KindedValue['kind'],
  year: number,
  value: string,
  more?: Partial<KindedValue>,
];

const sample = (
  id: string,
  indicator: string,
  unit: string,
  values: readonly Short[],
  more: Partial<TrajectoryInput> = {},
): TrajectoryInput => ({
  id,
  indicator,
  area: '浙江省',
  unit,
  values: values.map(([kind, year, value, rest]) => ({ kind, year, value, unit, ...rest })),
  ...more,
});

const short = (year: number, by: string, unit: string): Pick<TrajectoryInput, 'judged'> => ({
  judged: { year, distance: { kind: 'short', by, unit } },
});

/** Awkward values, one chart each; the tests and the eye look at the same ones. */
export const trajectorySamples: readonly TrajectoryInput[] = [
  sample(
    'strict-target',
    '“双随机”监管事项占比',
    '%',
    [
      ['baseline', 2020, '10', { href: '/indicators/x/#zhejiang-2020' }],
      ['actual', 2021, '31.5'],
      ['actual', 2022, '45'],
      ['actual', 2023, '52'],
      ['target', 2025, '60', { comparator: '>', href: '/indicators/x/#zhejiang-2025-target' }],
    ],
    { direction: 'increase', ...short(2023, '8', 'percentage-points') },
  ),
  sample(
    'interim-targets',
    '在册市场主体总量',
    '万户',
    [
      ['baseline', 2021, '3.035'],
      ['target', 2022, '3.49'],
      ['target', 2025, '5.05'],
    ],
    { area: '磐安县', direction: 'increase' },
  ),
  sample(
    'far-from-zero',
    '在册市场主体总量',
    '万户',
    [
      ['baseline', 2020, '803'],
      ['actual', 2021, '868'],
      ['actual', 2022, '943'],
      ['actual', 2023, '1019', { comparator: '>', status: 'provisional' }],
      ['target', 2025, '1100', { comparator: '>=' }],
    ],
    { direction: 'increase' },
  ),
  sample(
    'lower-is-better',
    '万台特种设备事故率',
    '起/万台',
    [
      ['baseline', 2020, '0.12'],
      ['actual', 2021, '0.13'],
      ['actual', 2023, '0.11'],
      ['target', 2025, '0.10', { comparator: '<=' }],
    ],
    { direction: 'decrease', ...short(2023, '0.01', 'accidents-per-10k-devices') },
  ),
  sample(
    'zero-base',
    '中国质量奖',
    '个',
    [
      ['baseline', 2020, '0'],
      ['actual', 2021, '1'],
      ['target', 2025, '2'],
    ],
    { direction: 'increase', ...short(2021, '1', 'units') },
  ),
  sample('equal-base-and-target', '年度交易额亿元以上市场', '家', [
    ['baseline', 2021, '3'],
    ['target', 2022, '3'],
    ['target', 2025, '3', { comparator: '>=' }],
  ]),
  sample('one-point', '国家级知识产权保护中心', '个', [['actual', 2023, '11']]),
  sample('one-target', '地理标志产品年产值', '亿元', [
    ['target', 2025, '150', { comparator: '>=' }],
  ]),
  sample('only-targets', '放心消费单位', '万家', [
    ['target', 2022, '80'],
    ['target', 2023, '90'],
    ['target', 2025, '100', { comparator: '>=' }],
  ]),
  sample('disputed-targets', '“品字标”企业', '家', [
    ['baseline', 2021, '13'],
    ['target', 2022, '15'],
    ['target', 2025, '21', { status: 'disputed' }],
    ['target', 2025, '8', { status: 'disputed', comparator: '>=' }],
  ]),
  sample('reconstructed', '省级以上质量技术基础平台', '批次/千人', [
    ['baseline', 2020, '4', { status: 'reconstructed' }],
    ['actual', 2021, '4.1'],
    ['actual', 2022, '4.2', { status: 'disputed' }],
    ['actual', 2022, '4.35', { status: 'disputed' }],
    ['actual', 2023, '4.4'],
    ['target', 2025, '4.5', { status: 'reconstructed' }],
  ]),
  sample(
    'no-baseline',
    '公众食品药品安全满意度',
    '',
    [
      ['actual', 2021, '86.7'],
      ['actual', 2023, '88'],
      ['target', 2025, '90', { comparator: '>=' }],
    ],
    { direction: 'increase' },
  ),
  sample(
    'to-the-top',
    '规上工业企业发明专利覆盖率',
    '%',
    [
      ['baseline', 2020, '97.5'],
      ['actual', 2023, '97.9'],
      ['target', 2025, '100', { comparator: '>=' }],
    ],
    short(2023, '2.1', 'percentage-points'),
  ),
  sample(
    'negative',
    '商标申请增速',
    '%',
    [
      ['baseline', 2020, '-2'],
      ['actual', 2023, '1'],
      ['target', 2025, '3', { comparator: '>' }],
    ],
    short(2023, '2', 'percentage-points'),
  ),
  sample('below-zero-allowed', '违法发生率', '%', [
    ['baseline', 2020, '5'],
    ['actual', 2023, '2'],
    ['target', 2025, '0'],
  ]),
  sample(
    'crowded',
    '国内有效商标注册数',
    '万件',
    [
      ['baseline', 2015, '120'],
      ['actual', 2016, '140'],
      ['actual', 2017, '160'],
      ['actual', 2018, '200'],
      ['actual', 2019, '210'],
      ['actual', 2020, '300'],
      ['actual', 2021, '299'],
      ['actual', 2022, '301'],
      ['actual', 2023, '420', { approximate: true }],
      ['actual', 2024, '424'],
      ['actual', 2025, '430'],
      ['target', 2025, '400'],
    ],
    { direction: 'increase', judged: { year: 2025, distance: { kind: 'reached' } } },
  ),
  sample(
    'converted',
    '小微企业数量',
    '万家',
    [
      ['baseline', 2021, '6900', { unit: '家', converted: '0.69' }],
      ['actual', 2023, '8250', { unit: '家', converted: '0.825' }],
      ['target', 2025, '1.01'],
    ],
    { direction: 'increase', ...short(2023, '0.185', '10k-firms') },
  ),
  sample(
    'growth',
    '小微企业培育库入库企业',
    '家',
    [
      ['baseline', 2020, '100'],
      ['actual', 2023, '120'],
      ['target', 2025, '50', { unit: '%', offAxis: true }],
    ],
    { direction: 'increase' },
  ),
  sample(
    'multiple',
    '中药材加工品种',
    '类',
    [
      ['baseline', 2020, '30'],
      ['target', 2022, '40'],
      ['actual', 2023, '61'],
      ['target', 2025, '2', { unit: '倍', offAxis: true }],
    ],
    { direction: 'increase', judged: { year: 2023, distance: { kind: 'reached' } } },
  ),
  sample(
    'annual-rate',
    '高价值知识产权拥有量',
    '件',
    [
      ['actual', 2023, '5200'],
      ['target', 2025, '8', { unit: '%', comparator: '>=', offAxis: true }],
    ],
    { direction: 'increase' },
  ),
  sample('large', '知识产权质押融资金额', '元', [
    ['baseline', 2020, '45000000000'],
    ['target', 2025, '120000000000', { comparator: '>=' }],
  ]),
];
