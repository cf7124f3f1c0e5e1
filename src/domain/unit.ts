import { Decimal, digits } from './decimal.ts';

/**
 * Units of measurement: a closed list. A unit with a numeral in its Chinese name (万户) is so many
 * times the unit without it; only units of one base can be converted into each other. Units share a
 * base where every conversion is an exact decimal: hectares and square metres do, 亩 (a fifteenth of
 * a hectare), minutes and hours do not.
 */
export interface Unit {
  id: string;
  /** As printed after a number: `万户`, `%`; empty for a bare number. */
  label: string;
  base: string;
  /** How many base units one of this unit is, as decimal digits. */
  factor: string;
  /** The numeral inside the label (万 = 10000); 1 without one. */
  multiplier: number;
  /** What a source may print after the number (and numeral) for this unit. */
  words: readonly string[];
  /** Of a fraction in words: 3 for 三分之几. */
  denominator?: number;
}

interface PlainUnit {
  id: string;
  label: string;
  words?: readonly string[];
  /** The base unit, and how many of it one of this unit is; absent for a base unit. */
  of?: readonly [base: string, factor: string];
  denominator?: number;
  /** Numerals with which this unit is also counted. */
  scaled?: readonly ('10k' | '100m' | '1t')[];
}

const numerals = {
  '10k': { label: '万', factor: '10000' },
  '100m': { label: '亿', factor: '100000000' },
  '1t': { label: '万亿', factor: '1000000000000' },
} as const;

/**
 * Fractions in words, by denominator. Each counts in its own base: no decimal is a third, and 二分之一
 * does not say how near to 50.0% it is.
 */
export const fractions = [
  'halves',
  'thirds',
  'quarters',
  'fifths',
  'sixths',
  'sevenths',
  'eighths',
  'ninths',
  'tenths',
].map((id, index) => ({
  id,
  word: `${'二三四五六七八九十'.charAt(index)}分之`,
  denominator: index + 2,
}));

const plainUnits: readonly PlainUnit[] = [
  { id: 'none', label: '', words: [] },
  { id: 'percent', label: '%', words: ['%'] },
  { id: 'per-mille', label: '‰', of: ['percent', '0.1'] },
  { id: 'per-10k', label: '‱', of: ['percent', '0.01'] },
  { id: 'percentage-points', label: '个百分点', words: ['个百分点', '百分点'] },
  { id: 'households', label: '户', words: ['户', '家'], scaled: ['10k'] },
  { id: 'firms', label: '家', words: ['家', '个', '席'], scaled: ['10k'] },
  { id: 'items', label: '项', scaled: ['10k'] },
  { id: 'pieces', label: '件', words: ['件', '件(套)'], scaled: ['10k'] },
  { id: 'units', label: '个', words: ['个', '席', '位', '大'], scaled: ['10k'] },
  { id: 'articles', label: '条', scaled: ['10k', '100m'] },
  { id: 'marks', label: '只' },
  { id: 'sets', label: '套', scaled: ['10k'] },
  { id: 'devices', label: '台', words: ['台', '台套', '台(套)'], scaled: ['10k'] },
  { id: 'vehicles', label: '辆', scaled: ['10k'] },
  { id: 'books', label: '册', words: ['册', '本'], scaled: ['10k', '100m'] },
  { id: 'places', label: '处', scaled: ['10k'] },
  { id: 'institutions', label: '所', words: ['所', '家', '个'], scaled: ['10k'] },
  { id: 'buildings', label: '座', words: ['座', '栋', '幢'], scaled: ['10k'] },
  { id: 'rooms', label: '间', scaled: ['10k'] },
  { id: 'beds', label: '张', scaled: ['10k'] },
  { id: 'villages', label: '村', words: ['村', '个'], scaled: ['10k'] },
  { id: 'teams', label: '支', scaled: ['10k'] },
  { id: 'events', label: '场', words: ['场', '场次'], scaled: ['10k'] },
  { id: 'livestock', label: '头', words: ['头', '只'], scaled: ['10k', '100m'] },
  { id: 'plants', label: '株', words: ['株', '棵'], scaled: ['10k', '100m'] },
  { id: 'kinds', label: '类', words: ['类', '大类', '种', '型'] },
  { id: 'counties', label: '县', words: ['县', '个'] },
  { id: 'batches', label: '批次', words: ['批次', '批'], scaled: ['10k'] },
  { id: 'batches-per-year', label: '批次/年' },
  { id: 'batches-per-1000-people', label: '批次/千人' },
  { id: 'pieces-per-10k-people', label: '件/万人', words: ['件', '件/万人'] },
  { id: 'accidents-per-10k-devices', label: '起/万台', words: [] },
  { id: 'persons', label: '人', words: ['人', '名'], scaled: ['10k', '100m'] },
  { id: 'person-times', label: '人次', scaled: ['10k', '100m'] },
  { id: 'firm-times', label: '家次', scaled: ['10k'] },
  { id: 'device-times', label: '台次', scaled: ['10k'] },
  { id: 'times', label: '次', words: ['次', '轮', '回'] },
  { id: 'cases', label: '起', words: ['起', '件'] },
  { id: 'policies', label: '单' },
  { id: 'reports', label: '份' },
  { id: 'sessions', label: '期', words: ['期', '届'] },
  { id: 'yuan', label: '元', scaled: ['10k', '100m', '1t'] },
  { id: 'yuan-per-mu', label: '元/亩', words: ['元', '元/亩'] },
  { id: 'us-dollars', label: '美元', scaled: ['10k', '100m', '1t'] },
  { id: 'hong-kong-dollars', label: '港元', scaled: ['10k', '100m'] },
  { id: 'euros', label: '欧元', scaled: ['10k', '100m'] },
  { id: 'square-metres', label: '平方米', scaled: ['10k', '100m'] },
  { id: 'hectares', label: '公顷', of: ['square-metres', '10000'], scaled: ['10k'] },
  {
    id: 'square-kilometres',
    label: '平方公里',
    words: ['平方公里', '平方千米'],
    of: ['square-metres', '1000000'],
    scaled: ['10k'],
  },
  { id: 'mu', label: '亩', scaled: ['10k', '100m'] },
  { id: 'metres', label: '米', scaled: ['10k'] },
  { id: 'millimetres', label: '毫米', of: ['metres', '0.001'] },
  { id: 'centimetres', label: '厘米', of: ['metres', '0.01'] },
  {
    id: 'kilometres',
    label: '公里',
    words: ['公里', '千米'],
    of: ['metres', '1000'],
    scaled: ['10k'],
  },
  { id: 'cubic-metres', label: '立方米', words: ['立方米', '方'], scaled: ['10k', '100m'] },
  { id: 'litres', label: '升', of: ['cubic-metres', '0.001'], scaled: ['10k'] },
  { id: 'tonnes', label: '吨', scaled: ['10k', '100m'] },
  { id: 'grams', label: '克', of: ['tonnes', '0.000001'] },
  {
    id: 'kilograms',
    label: '公斤',
    words: ['公斤', '千克'],
    of: ['tonnes', '0.001'],
    scaled: ['10k', '100m'],
  },
  { id: 'jin', label: '斤', of: ['tonnes', '0.0005'], scaled: ['10k', '100m'] },
  { id: 'seconds', label: '秒' },
  { id: 'minutes', label: '分钟' },
  { id: 'hours', label: '小时', words: ['小时', '个小时'], scaled: ['10k'] },
  { id: 'days', label: '日', words: ['日', '天'] },
  { id: 'working-days', label: '个工作日', words: ['个工作日', '工作日'] },
  { id: 'weeks', label: '周' },
  { id: 'months', label: '个月', words: ['个月', '月'] },
  { id: 'years', label: '年', words: ['年', '连A', '连优', '连冠'] },
  { id: 'rank', label: '位', words: ['', '位', '名'] },
  { id: 'multiple', label: '倍' },
  ...fractions.map(({ id, word, denominator }) => ({
    id,
    label: `（${word}几）`,
    words: denominator === 10 ? [word, '成'] : [word],
    denominator,
  })),
];

/** Where the published site lists them. */
export const unitsAddress = '/data/codebook/#units';

function expand({ id, label, words = [label], of, denominator, scaled = [] }: PlainUnit): Unit[] {
  const [base, factor] = of ?? [id, '1'];
  const plain = {
    id,
    label,
    base,
    factor,
    multiplier: 1,
    words,
    ...(denominator === undefined ? {} : { denominator }),
  };
  const counted = scaled.map((numeral) => ({
    id: `${numeral}-${id}`,
    label: numerals[numeral].label + label,
    base,
    factor: digits(new Decimal(numerals[numeral].factor).times(factor)),
    multiplier: Number(numerals[numeral].factor),
    words,
  }));
  return [plain, ...counted];
}

/** Every unit by id, in the order in which the codebook lists them. */
export const units: ReadonlyMap<string, Unit> = new Map(
  plainUnits.flatMap(expand).map((unit) => [unit.id, unit]),
);

/** Whether values in the two units can be converted into each other. Unknown units never can. */
export function sameBase(a: string, b: string): boolean {
  const left = units.get(a);
  return left !== undefined && left.base === units.get(b)?.base;
}
