import type { FlowInput } from './series.ts';

const higher = {
  heading: '浙江省市场监管“十四五”规划',
  measures: [
    {
      id: 'zhejiang-14fyp-2-1',
      number: '二（一）',
      label: '推进商事制度改革，激发市场主体活力',
      href: '/measures/zhejiang-14fyp-2-1/',
    },
    { id: 'zhejiang-14fyp-2-2', number: '二（二）', label: '壮大小微企业' },
    {
      id: 'zhejiang-14fyp-3-1',
      number: '三（一）',
      label: '实施质量提升与“浙江制造”品牌建设行动，完善质量基础设施“一站式”服务',
    },
    {
      id: 'zhejiang-14fyp-4-1',
      number: '四（一）',
      label: '强化知识产权全链条保护',
      href: '/measures/zhejiang-14fyp-4-1/',
    },
    { id: 'zhejiang-14fyp-5-1', number: '五（一）', label: '没有县级措施落实的一节' },
  ],
};

const lower = {
  heading: '磐安县市场监督管理“十四五”规划',
  measures: [
    {
      id: 'panan-14fyp-2-1-1',
      number: '二（一）1',
      label: '深化商事登记制度改革',
      href: '/measures/panan-14fyp-2-1-1/',
    },
    { id: 'panan-14fyp-2-1-2', number: '二（一）2', label: '推动小微企业提质' },
    { id: 'panan-14fyp-action-1', number: '附件2 第1项', label: '市场主体倍增行动' },
    { id: 'panan-14fyp-action-8', number: '附件2 第8项', label: '质量标准提升行动' },
    { id: 'panan-14fyp-action-6', number: '附件2 第6项', label: '“磐五味”品牌培育行动' },
    { id: 'panan-14fyp-action-7', number: '附件2 第7项', label: '知识产权提质行动' },
    { id: 'panan-14fyp-3-1', label: '加强组织领导' },
  ],
};

/** From a provincial plan to a county plan; and without any link. */
export const flowSamples: readonly FlowInput[] = [
  {
    id: 'province-county',
    title: '磐安县的措施落实了省规划的哪些部分',
    higher,
    lower,
    links: [
      { higher: 'zhejiang-14fyp-2-1', lower: 'panan-14fyp-2-1-1', basis: 'reading' },
      { higher: 'zhejiang-14fyp-2-1', lower: 'panan-14fyp-action-1', basis: 'stated' },
      { higher: 'zhejiang-14fyp-2-2', lower: 'panan-14fyp-2-1-2', basis: 'reading' },
      { higher: 'zhejiang-14fyp-2-2', lower: 'panan-14fyp-action-1', basis: 'reading' },
      { higher: 'zhejiang-14fyp-3-1', lower: 'panan-14fyp-action-8', basis: 'stated' },
      { higher: 'zhejiang-14fyp-3-1', lower: 'panan-14fyp-action-6', basis: 'reading' },
      { higher: 'zhejiang-14fyp-4-1', lower: 'panan-14fyp-action-7', basis: 'reading' },
      { higher: 'zhejiang-14fyp-4-1', lower: 'panan-14fyp-action-7', basis: 'stated' },
      { higher: 'nowhere', lower: 'panan-14fyp-3-1', basis: 'stated' },
    ],
  },
  { id: 'no-links', title: '没有对应关系', higher, lower, links: [] },
];
