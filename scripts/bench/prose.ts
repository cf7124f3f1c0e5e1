import type { Random } from './random.ts';

const subjects = [
  '市场监管部门',
  '行业协会',
  '登记机关',
  '检验机构',
  '重点企业',
  '基层站所',
  '消费者组织',
  '产业园区',
];
const manners = [
  '按年度计划',
  '会同有关单位',
  '以信用评价为依据',
  '通过统一平台',
  '在试点的基础上',
  '按照属地原则',
];
const verbs = ['推进', '完善', '落实', '公开', '汇总', '改进', '核查', '扩大'];
const objects = [
  ...[
    '质量基础设施的共享',
    '食品抽样检验的结果',
    '专利转让的登记',
    '计量器具的检定',
    '信用修复的办理',
  ],
  ...['商品条码的使用', '企业开办的一次办结', '特种设备的检查', '地理标志的保护', '消费投诉的公示'],
  ...['团体标准的制定', '绿色产品的认证', '广告监测的覆盖', '反垄断的审查', '知识产权的质押'],
];
const ends = [
  ...['每半年公布一次进度', '结果记入信用档案', '经费由本级财政安排', '来源没有写明期限'],
  ...['目标值见附件的指标表', '评估由第三方完成', '数据与省级平台互通', '未达到的县要说明原因'],
];
const places = [
  '登记',
  '抽检',
  '认证',
  '标准',
  '计量',
  '专利',
  '商标',
  '信用',
  '执法',
  '网监',
  '广告',
  '价格',
];
const qualities = [
  '覆盖',
  '达标',
  '合格',
  '办结',
  '公开',
  '增长',
  '转化',
  '应用',
  '满意',
  '响应',
  '联动',
  '提质',
];
const forms = ['平台', '制度', '机制', '工程', '行动', '清单', '中心', '基地', '体系', '指数'];

/** One sentence of about 45 characters; `link` is a component that stands in it. */
export function sentence(random: Random, link = ''): string {
  const middle = link === '' ? '' : `，参照${link}`;
  return `${random.pick(subjects)}${random.pick(manners)}${random.pick(verbs)}${random.pick(objects)}${middle}，${random.pick(ends)}。`;
}

/** Words for a name; with a number they differ as often as names do. */
export const nameOf = (random: Random): string =>
  random.pick(places) + random.pick(qualities) + random.pick(forms);

/** About 400 characters in six paragraphs under two headings, with the links in them. */
export function body(random: Random, links: readonly string[]): string {
  const left = [...links];
  const paragraph = (count: number): string =>
    Array.from({ length: count }, () => sentence(random, left.shift())).join('');
  return `${paragraph(2)}

<h2 id="what-it-says">来源怎么写</h2>

${paragraph(2)}

${paragraph(1)}

<h2 id="how-to-read">怎么读</h2>

- ${paragraph(1)}
- ${paragraph(1)}

${paragraph(1)}
`;
}
