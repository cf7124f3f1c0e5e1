import type { TimelineInput } from './series.ts';

/** The plans and documents of the site, and a long stretch of years. */
export const timelineSamples: readonly TimelineInput[] = [
  {
    id: 'plans',
    title: '规划、方案与报告',
    items: [
      {
        label: '浙江省市场监管“十四五”规划',
        kind: 'plan',
        from: '2021',
        to: '2025',
        href: '/plans/zhejiang-14fyp/',
      },
      {
        label: '磐安县市场监督管理“十四五”规划',
        kind: 'plan',
        from: '2021',
        to: '2025',
        href: '/plans/panan-14fyp/',
      },
      {
        label: '市场监管赋能山区26县跨越式高质量发展实施方案',
        kind: 'plan',
        from: '2022',
        to: '2025',
      },
      {
        label: '浙政办发〔2021〕30号',
        kind: 'document',
        from: '2021-05-28',
        href: '/sources/zhejiang-2021-30/',
      },
      { label: '磐政办〔2021〕48号', kind: 'document', from: '2021-12' },
      { label: '中新网报道', kind: 'document', from: '2022-05-09' },
      { label: '浙江省市场监管局工作总结', kind: 'period', from: '2023', inferred: true },
      { label: '金华市市场监管局工作总结', kind: 'document', from: '2023', inferred: true },
    ],
  },
  {
    id: 'many-years',
    title: '很长的时间',
    items: [
      { label: '早期规划', kind: 'plan', from: '1986', to: '1990' },
      { label: '统计期', kind: 'period', from: '2023-01', to: '2023-11' },
      {
        label: '在最右边的文件，名称很长很长，右边放不下，只好放在左边',
        kind: 'document',
        from: '2025-12-31',
      },
    ],
  },
  {
    id: 'one-document',
    title: '一份文件',
    items: [{ label: '文件', kind: 'document', from: '2021-05-28' }],
  },
];
