import { bindings, figureKinds, statuses, targetTypes } from '../domain/figure.ts';
import { comparators } from '../domain/quantity.ts';

export interface Column {
  name: string;
  type: 'string' | 'number' | 'boolean';
  /** Chinese, for the codebook and the table schema. */
  title: string;
  description: string;
  required?: true;
  values?: readonly string[];
  /** The SDMX concept of which this column is the value. */
  sdmx?: string;
}

/** Columns of `figures.csv` and of every `data.csv`, in order. New ones are added at the end only. */
export const figureColumns = [
  {
    name: 'id',
    type: 'string',
    title: '编号',
    description: '条目编号、点、数字编号；永久不变。',
    required: true,
  },
  {
    name: 'url',
    type: 'string',
    title: '固定网址',
    description: '这个数字自己的网页，引用时用它。',
    required: true,
  },
  {
    name: 'entry',
    type: 'string',
    title: '条目',
    description: '登记这个数字的指标或来源条目的编号。',
    required: true,
  },
  {
    name: 'indicator',
    type: 'string',
    title: '指标',
    description: '所属指标的编号；不属于任何指标时为空。',
    sdmx: 'INDICATOR',
  },
  { name: 'label', type: 'string', title: '名称', description: '数的是什么。', required: true },
  {
    name: 'area',
    type: 'string',
    title: '地区',
    description: '所说地区或县组的条目编号。',
    required: true,
    sdmx: 'REF_AREA',
  },
  {
    name: 'kind',
    type: 'string',
    title: '性质',
    description: 'baseline 基期值，target 目标，actual 报告值，parameter 规则或规划定下的数。',
    required: true,
    values: figureKinds,
  },
  {
    name: 'period',
    type: 'string',
    title: '期间',
    description: 'ISO 8601 的年、月、日，或用斜线分开的起止；来源没有写终点的，止处写“..”。',
    required: true,
    sdmx: 'TIME_PERIOD',
  },
  {
    name: 'comparator',
    type: 'string',
    title: '限定',
    description: '>= 以上，> 超过，<= 以内，< 低于，= 等于。',
    required: true,
    values: comparators,
  },
  {
    name: 'value',
    type: 'number',
    title: '数值',
    description: '来源的数，用来源的单位，未经换算；位数照原样，1.0 与 1 精度不同。',
    required: true,
    sdmx: 'OBS_VALUE',
  },
  {
    name: 'unit',
    type: 'string',
    title: '单位',
    description: '单位编号，见编码表。',
    required: true,
    sdmx: 'UNIT_MEASURE',
  },
  {
    name: 'base_value',
    type: 'number',
    title: '换算值',
    description: '按基本单位换算的数值（万户换成户），精确小数。',
    required: true,
  },
  {
    name: 'base_unit',
    type: 'string',
    title: '基本单位',
    description: '换算值的单位。',
    required: true,
  },
  {
    name: 'binding',
    type: 'string',
    title: '指标属性',
    description: 'binding 约束性，expected 预期性；来源未写明时为空。',
    values: bindings,
  },
  {
    name: 'status',
    type: 'string',
    title: '状态',
    description:
      'normal 正常，reconstructed 由残损文字重建，disputed 来源有分歧，provisional 暂定。',
    required: true,
    values: statuses,
  },
  {
    name: 'source',
    type: 'string',
    title: '来源',
    description: '来源条目的编号。',
    required: true,
  },
  {
    name: 'locator',
    type: 'string',
    title: '位置',
    description: '在来源里的章节、表格行或段落。',
    required: true,
  },
  {
    name: 'printed',
    type: 'string',
    title: '原文写作',
    description: '来源印出的样子，一字不改。',
    required: true,
  },
  {
    name: 'plan',
    type: 'string',
    title: '规划',
    description: '写有这个数字的措施所属的规划；没有措施时，是由这份来源收录的规划；都没有则为空。',
  },
  { name: 'note', type: 'string', title: '注', description: '读这个数时必须知道的事。' },
  {
    name: 'period_basis',
    type: 'string',
    title: '期间依据',
    description: 'stated 来源写明，inferred 由上下文推定。',
    required: true,
    values: ['stated', 'inferred'],
  },
  {
    name: 'cutoff',
    type: 'string',
    title: '截至',
    description: '来源写的截止时间，如“至10月底”。',
  },
  {
    name: 'approximate',
    type: 'boolean',
    title: '约数',
    description: '来源写了约、近或左右。',
    required: true,
  },
  {
    name: 'claim',
    type: 'boolean',
    title: '来源自述',
    description: '来源对自己的名次、连续年数、“第一”等说法。',
    required: true,
  },
  {
    name: 'target_type',
    type: 'string',
    title: '目标类型',
    description: '目标怎样算达到；只有指标的目标才有。',
    values: targetTypes,
  },
  {
    name: 'measures',
    type: 'string',
    title: '措施',
    description: '条文里写有这个数字的措施编号，用竖线分开。',
  },
  {
    name: 'area_name',
    type: 'string',
    title: '地区名',
    description: '地区条目的标题。',
    required: true,
  },
  {
    name: 'area_code',
    type: 'string',
    title: '区划代码',
    description: '最新的行政区划代码；县组没有。',
  },
  {
    name: 'unit_label',
    type: 'string',
    title: '单位名',
    description: '单位的中文写法；没有单位时为空。',
  },
  {
    name: 'obs_status',
    type: 'string',
    title: '观测状态码',
    description: 'SDMX 状态码：A 正常，P 暂定，I 重建，U 有分歧、可靠性低。',
    required: true,
    values: ['A', 'P', 'I', 'U'],
    sdmx: 'OBS_STATUS',
  },
] as const satisfies readonly Column[];

export type FigureColumn = (typeof figureColumns)[number]['name'];
