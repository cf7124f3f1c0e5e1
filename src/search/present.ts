import { excerpt, piecesOf, type Piece } from './excerpt.ts';
import { findIn, rangesIn, type Needle } from './match.ts';
import { blockLine, figureLine, namesOf, type SearchRecord } from './record.ts';
import { unitsOf, type CharMap, type Units } from './units.ts';

export interface SubResult {
  /** Anchor on the page of the entry. */
  id: string;
  type: 'figure' | 'text';
  text: Piece[];
}

/** One entry as the result list shows it. */
export interface Result {
  record: SearchRecord;
  title: Piece[];
  text: Piece[];
  /** A name other than the title that was matched, when the title was not. */
  matchedName?: { type: 'alias' | 'number' | 'english'; text: Piece[] };
  subs: SubResult[];
  /** How many places match beside those shown. */
  more: number;
}

const maxSubs = 3;

/**
 * Checks that a record holds every needle as it was asked, and shows where. Undefined for a record
 * that does not: rare scripts share index words, and sentence marks part what is not one term.
 */
export function present(
  record: SearchRecord,
  needles: readonly Needle[],
  map: CharMap,
  byName?: string,
): Result | undefined {
  const { names, places } = readRecord(record, map);
  const all = [...names, ...places];
  const holds = needles.every((needle) => all.some(({ units }) => findIn(units, needle).length > 0));
  if (!holds) return undefined;
  const scored = places
    .map((place) => ({ place, count: countOf(place.units, needles) }))
    .filter(({ count }) => count > 0);
  const most = Math.max(0, ...scored.map(({ count }) => count));
  const best = scored.filter(({ count }) => count === most).map(({ place }) => place);
  const isText = ({ type }: Place): boolean => type === 'text';
  const lead = best.find(isText) ?? scored.map(({ place }) => place).find(isText);
  const shown = best.filter((place) => place !== lead && place.id !== '');
  const subs = shown.slice(0, maxSubs).map((place) => subResult(place, needles));
  if (lead && lead.id !== '' && lead.id !== 'text' && subs.length < maxSubs) {
    subs.unshift(subResult(lead, needles));
  }
  const [title, ...others] = names as [Text, ...Text[]];
  const inTitle = countOf(title.units, needles);
  const other = byName ?? (inTitle < needles.length && (inTitle === 0 || most === 0)
    ? others.find(({ units }) => countOf(units, needles) > 0)?.text
    : undefined);
  return {
    record,
    title: marked(title, needles),
    text: lead ? excerpt(lead.text, rangesIn(lead.units, needles)) : [[record.summary, false]],
    ...(other !== undefined && other !== record.title
      ? { matchedName: { type: nameType(record, other), text: marked(textOf(other, map), needles) } }
      : {}),
    subs,
    more: shown.length - Math.min(shown.length, maxSubs),
  };
}

interface Text {
  text: string;
  units: Units;
}

interface Place extends Text {
  id: string;
  type: SubResult['type'] | 'fact';
}

interface ReadRecord {
  names: Text[];
  places: Place[];
}

const read = new WeakMap<SearchRecord, ReadRecord>();

/** Names and texts of a record as units, read once. */
function readRecord(record: SearchRecord, map: CharMap): ReadRecord {
  const known = read.get(record) ?? {
    names: namesOf(record).map((name) => textOf(name, map)),
    places: placesOf(record, map),
  };
  read.set(record, known);
  return known;
}

const textOf = (text: string, map: CharMap): Text => ({ text, units: unitsOf(text, map) });

const marked = ({ text, units }: Text, needles: readonly Needle[]): Piece[] =>
  piecesOf(text, rangesIn(units, needles));

function placesOf(record: SearchRecord, map: CharMap): Place[] {
  return [
    { id: '', type: 'text' as const, ...textOf(record.summary, map) },
    ...record.blocks.map((block) => ({
      id: block.id,
      type: block.fact ? ('fact' as const) : ('text' as const),
      ...textOf(blockLine(block), map),
    })),
    ...record.figures.map((figure) => ({
      id: figure.id,
      type: 'figure' as const,
      ...textOf(figureLine(figure), map),
    })),
  ];
}

const countOf = (units: Units, needles: readonly Needle[]): number =>
  needles.filter((needle) => findIn(units, needle).length > 0).length;

const subResult = ({ id, type, text, units }: Place, needles: readonly Needle[]): SubResult => ({
  id,
  type: type === 'figure' ? 'figure' : 'text',
  text: excerpt(text, rangesIn(units, needles), 60),
});

function nameType(record: SearchRecord, name: string): 'alias' | 'number' | 'english' {
  if (name === record.number || /〔\d{4}〕/.test(name)) return 'number';
  return name === record.english ? 'english' : 'alias';
}
