import type { z } from 'astro/zod';

import type { Body } from './body.ts';
import type { Observation, SourceFigure } from './figure.ts';
import { figureKey } from './id.ts';
import { kinds, type Kind } from './kind.ts';
import { byPinyin } from './pinyin-order.ts';
import { sectionsOf } from './plan.ts';
import type { Readable } from './reads.ts';
import type { schemas } from './schemas.ts';
import type { Site } from './site.ts';

export type DataOf<K extends Kind> = z.infer<(typeof schemas)[K]>;

export interface EntryOf<K extends Kind> {
  kind: K;
  id: string;
  /** Path below the content folder: `measures/zhejiang-14fyp-2-1.mdx`. */
  file: string;
  data: DataOf<K>;
  body: Body;
}

/** One MDX file, read and checked against the schema of its kind. */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** One figure with everything that identifies it, wherever it is written. */
export interface Figure
  extends Omit<Observation, 'label'>, Partial<Pick<SourceFigure, 'claim' | 'terms'>> {
  /** `entry.figure`: the permanent id among all figures. */
  key: string;
  entry: string;
  /** What is counted: the title of the indicator, or the figure's own label. */
  label: string;
  /** The indicator that it observes, absent for a figure of a source. */
  indicator?: string;
  /** Where it stands in the front matter of its entry. */
  path: readonly [list: 'observations' | 'figures', index: number];
}

export interface KnowledgeBase extends Readable {
  site: Site;
  entries: ReadonlyMap<string, Entry>;
  byKind: { readonly [K in Kind]: readonly EntryOf<K>[] };
  figures: ReadonlyMap<string, Figure>;
}

/** The name of an entry where room is short. */
export const shortTitleOf = ({ data }: Entry): string => data.shortTitle ?? data.title;

/** All figures of one entry in the order of its file; only indicators and sources have any. */
export function figuresOf(entry: Entry): Figure[] {
  if (entry.kind === 'indicator') {
    return entry.data.observations.map((observation, index) => ({
      ...observation,
      key: figureKey(entry.id, observation.id),
      entry: entry.id,
      label: observation.label ?? entry.data.title,
      indicator: entry.id,
      path: ['observations', index] as const,
    }));
  }
  if (entry.kind === 'source') {
    return entry.data.figures.map((figure, index) => ({
      ...figure,
      key: figureKey(entry.id, figure.id),
      entry: entry.id,
      source: entry.id,
      path: ['figures', index] as const,
    }));
  }
  return [];
}

/**
 * One value that holds everything: entries in reading order, and every figure by key. Where two
 * entries or figures claim one id the first wins; the rule `duplicate-id` blames the others.
 */
export function makeKnowledgeBase(site: Site, all: readonly Entry[]): KnowledgeBase {
  const entries = new Map<string, Entry>();
  for (const entry of all) if (!entries.has(entry.id)) entries.set(entry.id, entry);
  const unique = [...entries.values()];
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, inReadingOrder(kind, unique)]),
  ) as unknown as KnowledgeBase['byKind'];
  const figures = new Map<string, Figure>();
  for (const kind of ['indicator', 'source'] as const) {
    for (const figure of byKind[kind].flatMap(figuresOf)) {
      if (!figures.has(figure.key)) figures.set(figure.key, figure);
    }
  }
  return { site, entries, byKind, figures };
}

function inReadingOrder(kind: Kind, all: readonly Entry[]): Entry[] {
  const own = all.filter((entry) => entry.kind === kind);
  const keyed = own.map((entry) => ({ entry, key: sortKey(entry) }));
  keyed.sort(
    (a, b) =>
      compareText(a.key, b.key) ||
      byPinyin.compare(a.entry.data.title, b.entry.data.title) ||
      compareText(a.entry.id, b.entry.id),
  );
  if (kind !== 'measure') return keyed.map(({ entry }) => entry);
  const place = placesInPlans(all);
  const last = place.size;
  return own.sort(
    (a, b) => (place.get(a.id) ?? last) - (place.get(b.id) ?? last) || compareText(a.id, b.id),
  );
}

function sortKey(entry: Entry): string {
  switch (entry.kind) {
    case 'plan':
      return entry.data.period + (entry.data.adopted ?? entry.data.published ?? '9999');
    case 'source':
      return entry.data.issued ?? '9999';
    case 'county':
    case 'region':
      return entry.data.codes[0]?.code ?? '999999';
    default:
      return '';
  }
}

/** Official order of measures: plan by plan, along each chapter tree. */
function placesInPlans(all: readonly Entry[]): Map<string, number> {
  const place = new Map<string, number>();
  for (const plan of inReadingOrder('plan', all)) {
    if (plan.kind !== 'plan') continue;
    for (const { section } of sectionsOf(plan.data.chapters)) {
      if (section.measure && !place.has(section.measure)) place.set(section.measure, place.size);
    }
  }
  return place;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
