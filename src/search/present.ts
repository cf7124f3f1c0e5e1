import { excerpt, piecesOf, type Piece } from './excerpt.ts';
import type { Reason } from './find.ts';
import { findIn, markText, type Needle, type Range } from './match.ts';
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

interface Place {
  id: string;
  type: SubResult['type'] | 'fact';
  text: string;
  units: Units;
}

/**
 * Checks that a record holds every needle as it was asked, and shows where. Undefined for a record
 * that does not: rare scripts share index words, and sentence marks part what is not one term.
 */
export function present(
  record: SearchRecord,
  needles: readonly Needle[],
  reason: Reason,
  map: CharMap,
  byName?: string,
): Result | undefined {
  const places = placesOf(record, map);
  const names = namesOf(record);
  const nameUnits = names.map((name) => unitsOf(name, map));
  const holds = needles.every((needle) =>
    [...nameUnits, ...places.map(({ units }) => units)].some((units) => findIn(units, needle).length > 0),
  );
  if (!holds) return undefined;
  const title = markText(record.title, needles, map);
  const scored = places
    .map((place, order) => ({ place, order, count: countOf(place.units, needles) }))
    .filter(({ count }) => count > 0);
  const most = Math.max(0, ...scored.map(({ count }) => count));
  const best = scored.filter(({ count }) => count === most);
  const lead = best.find(({ place }) => place.type === 'text') ?? scored.find(({ place }) => place.type === 'text');
  const shown = best.filter(({ place }) => place !== lead?.place && place.id !== '');
  const subs = shown.slice(0, maxSubs).map(({ place }) => subResult(place, needles, map));
  if (lead && lead.place.id !== '' && lead.place.id !== 'text' && subs.length < maxSubs) {
    subs.unshift(subResult(lead.place, needles, map));
  }
  const name = byName === undefined ? matchedName(record, nameUnits, needles, title, most, map) : undefined;
  return {
    record,
    title: piecesOf(record.title, title),
    text: lead ? excerpt(lead.place.text, markText(lead.place.text, needles, map)) : [[record.summary, false]],
    ...(name ? { matchedName: name } : {}),
    ...(byName && byName !== record.title
      ? { matchedName: { type: nameType(record, byName), text: [[byName, false] satisfies Piece] } }
      : {}),
    subs,
    more: shown.length - Math.min(shown.length, maxSubs),
  };
}

function placesOf(record: SearchRecord, map: CharMap): Place[] {
  const texts = [
    { id: '', type: 'text' as const, text: record.summary },
    ...record.blocks.map((block) => ({
      id: block.id,
      type: block.fact ? ('fact' as const) : ('text' as const),
      text: blockLine(block),
    })),
    ...record.figures.map((figure) => ({
      id: figure.id,
      type: 'figure' as const,
      text: figureLine(figure),
    })),
  ];
  return texts.map((place) => ({ ...place, units: unitsOf(place.text, map) }));
}

const countOf = (units: Units, needles: readonly Needle[]): number =>
  needles.filter((needle) => findIn(units, needle).length > 0).length;

function subResult(place: Place, needles: readonly Needle[], map: CharMap): SubResult {
  const ranges: Range[] = markText(place.text, needles, map);
  return { id: place.id, type: place.type === 'figure' ? 'figure' : 'text', text: excerpt(place.text, ranges, 60) };
}

function matchedName(
  record: SearchRecord,
  nameUnits: readonly Units[],
  needles: readonly Needle[],
  title: readonly Range[],
  inText: number,
  map: CharMap,
): Result['matchedName'] {
  if (title.length > 0 && inText > 0) return undefined;
  if (countOf(nameUnits[0]!, needles) === needles.length) return undefined;
  const names = namesOf(record);
  const at = nameUnits.findIndex((units, index) => index > 0 && countOf(units, needles) > 0);
  const name = names[at];
  if (at < 1 || name === undefined) return undefined;
  return { type: nameType(record, name), text: piecesOf(name, markText(name, needles, map)) };
}

function nameType(record: SearchRecord, name: string): 'alias' | 'number' | 'english' {
  if (name === record.number || /〔\d{4}〕/.test(name)) return 'number';
  return name === record.english ? 'english' : 'alias';
}
