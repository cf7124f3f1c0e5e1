import { askNames } from './ask-names.ts';
import { kindOfRecord } from './facets.ts';
import { holding } from './holding.ts';
import { otherForm } from './other-forms.ts';
import { hitsOf, type Index, type Scores } from './term-hits.ts';
import { matchNames, type NameMatch } from './names.ts';
import type { NameRow } from './manifest.ts';
import { isLatin, openEnds, readQuery, termOf, type Query, type Term } from './query.ts';
import { needleOf, type Needle } from './match.ts';
import { splitTerm } from './split.ts';
import type { CharMap } from './units.ts';

/** Why a group of results is there: what was asked, or in which way it was relaxed. */
export type Reason =
  | { type: 'exact' }
  | { type: 'pinyin'; name: string }
  | { type: 'names'; by: 'pinyin' | 'initials' | 'english' }
  | { type: 'cut' }
  | { type: 'form'; text: string }
  | { type: 'split'; parts: string[] };

export interface Group {
  reason: Reason;
  /** Records, best first. */
  records: number[];
  /** What each of them must hold, and what is marked in it. */
  needles: Needle[];
  /** Names that the question stands for, shown as the reason. */
  names?: Map<number, string>;
}

export interface Found {
  query: Query;
  groups: Group[];
  /** Parts of the question that occur nowhere. */
  missing: string[];
}

export interface FindContext {
  index: Index;
  map: CharMap;
  /** Rows of names for a first letter, or `english`; asked only when the question needs them. */
  names: (file: string) => Promise<readonly NameRow[]>;
}

/** Answers a question: groups of records, the plainest reading first. */
export async function find(typed: string, context: FindContext): Promise<Found> {
  const query = readQuery(typed, context.map);
  const groups: Group[] = [];
  const { found: exact, missing } = await exactGroup(query, context);
  const latin = isLatin(query.text) ? await latinGroups(query, context) : [];
  const readings = latin.filter(({ reason }) => reason.type === 'pinyin');
  const held = await holding(exact, context);
  for (const group of [...readings, held, ...latin.filter((each) => !readings.includes(each))]) {
    const listed = new Set(groups.flatMap(({ records }) => records));
    const records = group.records.filter((record) => !listed.has(record));
    if (records.length > 0) groups.push({ ...group, records });
  }
  const shown = new Set(groups.flatMap(({ records }) => records));
  if (groups.length === 0) {
    const form = await formGroup(query, context);
    if (form) groups.push(form);
  }
  const cut = await cutGroup(query, context, shown);
  if (cut) groups.push(cut);
  if (groups.length === 0) {
    const mixed = await pinyinTerms(query, context);
    if (mixed) groups.push(mixed);
  }
  if (groups.length === 0) {
    const split = await splitGroup(query, context);
    if (split) groups.push(split);
  }
  return { query, groups, missing };
}

/** The question as the site would print it: `2022年5月9日` for `2022.5.9`. */
async function formGroup({ text }: Query, context: FindContext): Promise<Group | undefined> {
  const form = otherForm(text);
  if (form === undefined) return undefined;
  const { found } = await exactGroup(readQuery(form, context.map), context);
  const { records, needles } = await holding(found, context);
  return records.length === 0
    ? undefined
    : { reason: { type: 'form', text: form }, records, needles };
}

/** What it is worth that several terms stand side by side. */
const adjacent = 250;

/** A number is best read where it is recorded: with the indicators and sources. */
const recorded = 200;

interface Exact {
  found: Group;
  missing: string[];
}

/** All terms in one entry; entries in which they stand side by side come first. */
async function exactGroup(query: Query, { index }: FindContext): Promise<Exact> {
  const { whole, terms } = query;
  const wholeHits = await hitsOf(whole.units.chars, index);
  if (terms.length < 2 || (query.isDocumentNumber && wholeHits.size > 0)) {
    if (/^[\d.,%万亿]+\P{L}?\p{L}{0,2}$/u.test(query.whole.text.normalize('NFKC'))) {
      for (const [record, score] of wholeHits) {
        const kind = kindOfRecord(record, index.manifest.kinds);
        const holdsFigures = kind === 'indicator' || kind === 'source';
        if (holdsFigures) wholeHits.set(record, score + recorded);
      }
    }
    const records = inOrder(wholeHits);
    const missing = records.length === 0 ? [query.text] : [];
    return {
      found: { reason: { type: 'exact' }, records, needles: [needleOf(whole.units)] },
      missing,
    };
  }
  const each = await Promise.all(terms.map(({ units }) => hitsOf(units.chars, index)));
  const all = together(each);
  for (const [record, score] of wholeHits)
    all.set(record, (all.get(record) ?? 0) + score + adjacent);
  const missing = terms.filter((_, at) => each[at]!.size === 0).map(({ text }) => text);
  return {
    found: {
      reason: { type: 'exact' },
      records: inOrder(all),
      needles: terms.map(({ units }) => needleOf(units)),
    },
    missing,
  };
}

/** Records that every one of the terms found, with their scores added up. */
function together(each: readonly Scores[]): Scores {
  const [first = new Map<number, number>(), ...others] = each;
  const all: Scores = new Map();
  for (const [record, score] of first) {
    if (!others.every((scores) => scores.has(record))) continue;
    all.set(
      record,
      others.reduce((sum, scores) => sum + scores.get(record)!, score),
    );
  }
  return all;
}

/** Best first; equal ones in the order in which records are numbered. */
const inOrder = (scores: Scores): number[] =>
  [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([record]) => record);

/** The question cuts a number or a Latin word: `25年` stands in `2025年`, `M2D` in `GM2D`. */
async function cutGroup(
  query: Query,
  { index }: FindContext,
  shown: ReadonlySet<number>,
): Promise<Group | undefined> {
  const asTerms = query.terms.length > 1 && !query.isDocumentNumber;
  for (const terms of [[query.whole], ...(asTerms ? [query.terms] : [])]) {
    const opened = terms.map(({ units }) => openUnits(units));
    const isCut = opened.some(({ chars }, at) => chars.length < terms[at]!.units.chars.length);
    if (!isCut || opened.some(({ chars }) => chars.length < 2)) continue;
    const each = await Promise.all(opened.map(({ chars }) => hitsOf(chars, index)));
    const records = inOrder(together(each)).filter((record) => !shown.has(record));
    if (records.length > 0) return { reason: { type: 'cut' }, records, needles: opened };
  }
  return undefined;
}

function openUnits(units: Term['units']): Needle {
  const chars = openEnds(units);
  const from = units.chars[0] === chars[0] ? 0 : 1;
  return { chars, gaps: units.gaps.slice(from, from + chars.length) };
}

/** Pinyin, initials or English names of entries. */
async function latinGroups(query: Query, context: FindContext): Promise<Group[]> {
  const matches = await askNames(query.text, context, (rows) => matchNames(query.text, rows));
  const exact = matches.filter(({ how }) => how === 'pinyin');
  const groups: Group[] = [];
  const name = shortest(exact);
  if (name) {
    const term = termOf(name, context.map);
    const hits = await hitsOf(term.units.chars, context.index);
    groups.push({
      reason: { type: 'pinyin', name },
      records: inOrder(hits),
      needles: [needleOf(term.units)],
    });
  }
  const listed = new Set(groups.flatMap(({ records }) => records));
  const others = matches.filter(({ record }) => !listed.has(record));
  const by = others[0]?.how ?? 'pinyin';
  if (others.length > 0) {
    groups.push({
      reason: { type: 'names', by: by === 'initials' || by === 'english' ? by : 'pinyin' },
      records: [...new Set(others.map(({ record }) => record))].slice(0, 30),
      needles: [],
      names: new Map(others.map(({ record, name: found }) => [record, found])),
    });
  }
  return groups;
}

const shortest = (matches: readonly NameMatch[]): string | undefined =>
  matches.map(({ name }) => name).sort((a, b) => a.length - b.length)[0];

/** Several terms, some of them pinyin: `panan 商标`. */
async function pinyinTerms(query: Query, context: FindContext): Promise<Group | undefined> {
  if (query.terms.length < 2 || !query.terms.some(({ text }) => isLatin(text))) return undefined;
  const terms: Term[] = [];
  const read: string[] = [];
  for (const term of query.terms) {
    const spelled = (rows: readonly NameRow[]): NameMatch[] =>
      matchNames(term.text, rows).filter(({ how }) => how === 'pinyin');
    const name = isLatin(term.text)
      ? shortest(await askNames(term.text, context, spelled))
      : undefined;
    if (name) read.push(name);
    terms.push(name ? termOf(name, context.map) : term);
  }
  if (read.length === 0) return undefined;
  const each = await Promise.all(terms.map(({ units }) => hitsOf(units.chars, context.index)));
  const records = inOrder(together(each));
  if (records.length === 0) return undefined;
  const needles = terms.map(({ units }) => needleOf(units));
  return { reason: { type: 'pinyin', name: read.join('、') }, records, needles };
}

/** A question without spaces, in parts that stand in one entry: `磐安商标2025`. */
async function splitGroup(query: Query, context: FindContext): Promise<Group | undefined> {
  for (const first of ['longest', 'shortest'] as const) {
    const cuts = await Promise.all(query.terms.map((term) => splitTerm(term, context, first)));
    const parts = cuts.flatMap((cut) => cut ?? []);
    if (cuts.includes(undefined) || parts.length === 0) return undefined;
    const each = await Promise.all(parts.map(({ units }) => hitsOf(units.chars, context.index)));
    const records = inOrder(together(each));
    if (records.length === 0) continue;
    return {
      reason: { type: 'split', parts: parts.map(({ text }) => text) },
      records,
      needles: parts.map(({ units }) => needleOf(units)),
    };
  }
  return undefined;
}
