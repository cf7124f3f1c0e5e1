/**
 * Units of measurement: a closed list. A unit with a numeral in its Chinese name (万户) is the
 * base unit times its factor; only units of one base can be converted into each other.
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
}

interface BaseUnit {
  id: string;
  label: string;
  words?: readonly string[];
  /** Numerals with which this unit is also counted. */
  scaled?: readonly ('10k' | '100m' | '1t')[];
}

const numerals = {
  '10k': { label: '万', factor: '10000' },
  '100m': { label: '亿', factor: '100000000' },
  '1t': { label: '万亿', factor: '1000000000000' },
} as const;

const baseUnits: readonly BaseUnit[] = [
  { id: 'none', label: '', words: [] },
  { id: 'percent', label: '%', words: ['%'] },
  { id: 'percentage-points', label: '个百分点', words: ['个百分点', '百分点'] },
  { id: 'households', label: '户', words: ['户', '家'], scaled: ['10k'] },
  { id: 'firms', label: '家', words: ['家', '个', '席'], scaled: ['10k'] },
  { id: 'items', label: '项', scaled: ['10k'] },
  { id: 'pieces', label: '件', words: ['件', '件(套)'], scaled: ['10k'] },
  { id: 'units', label: '个', words: ['个', '席', '位', '大'], scaled: ['10k'] },
  { id: 'articles', label: '条', scaled: ['10k', '100m'] },
  { id: 'marks', label: '只' },
  { id: 'kinds', label: '类', words: ['类', '大类', '种', '型'] },
  { id: 'counties', label: '县', words: ['县', '个'] },
  { id: 'batches', label: '批次', words: ['批次', '批'], scaled: ['10k'] },
  { id: 'batches-per-year', label: '批次/年' },
  { id: 'batches-per-1000-people', label: '批次/千人' },
  { id: 'pieces-per-10k-people', label: '件/万人', words: ['件', '件/万人'] },
  { id: 'accidents-per-10k-devices', label: '起/万台', words: [] },
  { id: 'persons', label: '人', words: ['人', '名'], scaled: ['10k'] },
  { id: 'person-times', label: '人次', scaled: ['10k'] },
  { id: 'firm-times', label: '家次', scaled: ['10k'] },
  { id: 'device-times', label: '台次', scaled: ['10k'] },
  { id: 'times', label: '次', words: ['次', '轮', '回'] },
  { id: 'cases', label: '起', words: ['起', '件'] },
  { id: 'policies', label: '单' },
  { id: 'reports', label: '份' },
  { id: 'sessions', label: '期', words: ['期', '届'] },
  { id: 'yuan', label: '元', scaled: ['10k', '100m', '1t'] },
  { id: 'yuan-per-mu', label: '元/亩', words: ['元', '元/亩'] },
  { id: 'tonnes', label: '吨', scaled: ['10k'] },
  { id: 'minutes', label: '分钟' },
  { id: 'days', label: '日', words: ['日', '天'] },
  { id: 'months', label: '个月', words: ['个月', '月'] },
  { id: 'years', label: '年', words: ['年', '连A', '连优', '连冠'] },
  { id: 'rank', label: '位', words: ['', '位', '名'] },
  { id: 'multiple', label: '倍' },
  { id: 'sixths', label: '（六分之几）', words: ['分之'] },
];

function expand(base: BaseUnit): Unit[] {
  const words = base.words ?? [base.label];
  const plain = {
    id: base.id,
    label: base.label,
    base: base.id,
    factor: '1',
    multiplier: 1,
    words,
  };
  const scaled = (base.scaled ?? []).map((numeral) => ({
    id: `${numeral}-${base.id}`,
    label: numerals[numeral].label + base.label,
    base: base.id,
    factor: numerals[numeral].factor,
    multiplier: Number(numerals[numeral].factor),
    words,
  }));
  return [plain, ...scaled];
}

/** Every unit by id, in the order in which the codebook lists them. */
export const units: ReadonlyMap<string, Unit> = new Map(
  baseUnits.flatMap(expand).map((unit) => [unit.id, unit]),
);

/** Whether values in the two units can be converted into each other. Unknown units never can. */
export function sameBase(a: string, b: string): boolean {
  const left = units.get(a);
  return left !== undefined && left.base === units.get(b)?.base;
}
