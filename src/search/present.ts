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
  const holds = needles.every((needle) => all.some((text) => holdsIn(text, needle, map)));
  if (!holds) return undefined;
  const scored = places
    .map((each) => ({ place: each, count: countOf(each, needles, map) }))
    .filter(({ count }) => count > 0);
  const most = Math.max(0, ...scored.map(({ count }) => count));
  const best = scored.filter(({ count }) => count === most).map((each) => each.place);
  const isText = ({ type }: Place): boolean => type === 'text';
  const lead = best.find(isText) ?? scored.map((each) => each.place).find(isText);
  const shown = best.filter((each) => each !== lead && each.id !== '');
  const subs = shown.slice(0, maxSubs).map((each) => subResult(each, needles));
  if (lead && lead.id !== '' && lead.id !== 'text' && subs.length < maxSubs) {
    subs.unshift(subResult(lead, needles));
  }
  const [title, ...others] = names as [Text, ...Text[]];
  const inTitle = countOf(title, needles, map);
  const other =
    byName ??
    (inTitle < needles.length && (inTitle === 0 || most === 0)
      ? others.find((name) => countOf(name, needles, map) > 0)?.text
      : undefined);
  return {
    record,
    title: marked(title, needles),
    text: lead ? excerpt(lead.text, rangesIn(lead.units, needles)) : [[record.summary, false]],
    ...(other !== undefined && other !== record.title
      ? {
          matchedName: { type: nameType(record, other), text: marked(textOf(other, map), needles) },
        }
      : {}),
    subs,
    more: shown.length - Math.min(shown.length, maxSubs),
  };
}

interface Text {
  text: string;
  /** Read when first needed: most texts of a long entry never are. */
  readonly units: Units;
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

function textOf(text: string, map: CharMap): Text {
  let units: Units | undefined;
  return {
    text,
    get units() {
      units ??= unitsOf(text, map);
      return units;
    },
  };
}

/**
 * Whether a text can hold a needle, from its Han characters alone: those that are printed in one
 * form only. Says no without reading the text as units, which costs a hundred times more.
 */
function mayHold(text: string, needle: Needle, map: CharMap): boolean {
  const folded = foldedForms(map);
  return needle.chars.every(
    (char) => !/[\u4e00-\u9fff]/.test(char) || folded.has(char) || text.includes(char),
  );
}

const forms = new WeakMap<CharMap, ReadonlySet<string>>();

function foldedForms(map: CharMap): ReadonlySet<string> {
  const known = forms.get(map) ?? new Set(map.values());
  forms.set(map, known);
  return known;
}

const marked = ({ text, units }: Text, needles: readonly Needle[]): Piece[] =>
  piecesOf(text, rangesIn(units, needles));

function placesOf(record: SearchRecord, map: CharMap): Place[] {
  return [
    place('', 'text', record.summary, map),
    ...record.blocks.map((block) =>
      place(block.id, block.fact ? 'fact' : 'text', blockLine(block), map),
    ),
    ...record.figures.map((figure) => place(figure.id, 'figure', figureLine(figure), map)),
  ];
}

const place = (id: string, type: Place['type'], text: string, map: CharMap): Place =>
  Object.assign(textOf(text, map), { id, type });

const holdsIn = (text: Text, needle: Needle, map: CharMap): boolean =>
  mayHold(text.text, needle, map) && findIn(text.units, needle).length > 0;

const countOf = (text: Text, needles: readonly Needle[], map: CharMap): number =>
  needles.filter((needle) => holdsIn(text, needle, map)).length;

const subResult = ({ id, type, text, units }: Place, needles: readonly Needle[]): SubResult => ({
  id,
  type: type === 'figure' ? 'figure' : 'text',
  text: excerpt(text, rangesIn(units, needles), 60),
});

function nameType(record: SearchRecord, name: string): 'alias' | 'number' | 'english' {
  if (name === record.number || /〔\d{4}〕/.test(name)) return 'number';
  return name === record.english ? 'english' : 'alias';
}
