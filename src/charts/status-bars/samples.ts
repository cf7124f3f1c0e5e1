import type { StatusBarsInput } from './series.ts';

const state = (label: string, look: 'full' | 'half' | 'hollow', count: number) => ({
  id: label,
  label,
  look,
  count,
});

/** Inputs at awkward values: no link, one thing, more than a row holds, a name that is too long. */
export const statusBarsSamples: readonly StatusBarsInput[] = [
  {
    id: 'provinces',
    title: '各地区的目标各到哪一步',
    unit: '个',
    rows: [
      {
        label: '浙江省',
        href: '/regions/zhejiang/',
        counts: [state('达到预期进度', 'full', 1), state('数据不足', 'hollow', 62)],
      },
      { label: '景宁畲族自治县', counts: [state('明显滞后', 'half', 1)] },
    ],
  },
  {
    id: 'one-thing',
    title: '一个目标',
    unit: '个',
    rows: [{ label: '金华市', counts: [state('完成', 'full', 1)] }],
  },
];
