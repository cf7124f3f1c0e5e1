import type { Size } from '../size.ts';

export interface FlowMeasure {
  id: string;
  label: string;
  /** Official number as cited: 二（一）. */
  number?: string;
  href?: string;
}

export interface FlowColumn {
  /** The plan or place to which the measures belong. */
  heading: string;
  /** In official order. */
  measures: readonly FlowMeasure[];
}

export interface FlowLink {
  /** Id of the measure of the higher plan. */
  higher: string;
  /** Id of the measure that carries it out. */
  lower: string;
  /** `stated` where a source says so, `reading` where an editor reads it so. */
  basis: 'stated' | 'reading';
}

/** What carries out what, from a higher plan to a lower one. */
export interface FlowInput {
  /** Unique in the page. */
  id: string;
  title: string;
  higher: FlowColumn;
  lower: FlowColumn;
  links: readonly FlowLink[];
  /** `wide` when absent: two columns; the others are a list. */
  size?: Size;
}

export interface FlowSeries {
  /** Measures with a link, in official order. */
  higher: readonly FlowMeasure[];
  lower: readonly FlowMeasure[];
  /** Each pair once; stated wins over reading. Links to unknown measures are left out. */
  links: readonly FlowLink[];
  unlinked: { higher: number; lower: number };
}

export function flowSeries({ higher, lower, links }: FlowInput): FlowSeries {
  const known = {
    higher: new Set(higher.measures.map(({ id }) => id)),
    lower: new Set(lower.measures.map(({ id }) => id)),
  };
  const pairs = new Map<string, FlowLink>();
  for (const each of links) {
    if (!known.higher.has(each.higher) || !known.lower.has(each.lower)) continue;
    const pair = `${each.higher} ${each.lower}`;
    if (each.basis === 'stated' || !pairs.has(pair)) pairs.set(pair, each);
  }
  const kept = [...pairs.values()];
  const linked = {
    higher: higher.measures.filter(({ id }) => kept.some((each) => each.higher === id)),
    lower: lower.measures.filter(({ id }) => kept.some((each) => each.lower === id)),
  };
  return {
    ...linked,
    links: kept,
    unlinked: {
      higher: higher.measures.length - linked.higher.length,
      lower: lower.measures.length - linked.lower.length,
    },
  };
}
