import { units } from '../domain/unit.ts';
import { escapeHtml } from '../markup/escape.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const unitNames = [...new Set([...units.values()].map(({ label }) => label)), '年', '月', '日']
  .filter(Boolean)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
/** A number with its unit, which belong on one line. */
const quantity = new RegExp(String.raw`\d[\d.,\u2009—–-]*(?:${unitNames.join('|')})?`, 'gu');

const opens = /^[（《「『“‘【〈(]/u;
const closes = /[）》」』”’】〉)，。、；：？！…%]$/u;
const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Single characters are mostly parts of a name that the segmenter does not know, so that a line ends
 * beside these only: after the first, before the others.
 */
const endings = new Set('的了');
const beginnings = new Set('与和或及为在是离按由还');

function mayBreak(before: string | undefined, piece: string): boolean {
  if (before === undefined) return false;
  if (!isWord(piece)) return opens.test(piece);
  if (!isWord(before)) return closes.test(before);
  const isLong = ([...characters]: string): boolean => characters.length > 1;
  return (
    (endings.has(before) && !endings.has(piece)) ||
    (beginnings.has(piece) && isLong(before)) ||
    (isLong(before) && isLong(piece))
  );
}

/** Words of the short texts between numbers, which many headings share. */
const known = new Map<string, readonly string[]>();
const shortText = 8;

function wordsOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const found = Array.from(words.segment(text), ({ segment }) => segment);
  if (text.length <= shortText) known.set(text, found);
  return found;
}

/** Words, signs, and numbers with their units, in order. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of text.matchAll(quantity)) {
    found.push(...wordsOf(text.slice(end, match.index)), match[0]);
    end = match.index + match[0].length;
  }
  return [...found, ...wordsOf(text.slice(end))];
}

/** A browser may end a line at the thin spaces of a long number. */
const oneLine = (text: string): string => text.replaceAll('\u2009', '\u202f');

/**
 * A short Chinese text as HTML in which a line may end between words only, for an element of class
 * `phrased`; a browser by itself would end it between any two characters.
 */
export const phrased = (text: string): string =>
  pieces(text)
    .map(
      (piece, index, all) =>
        (mayBreak(all[index - 1], piece) ? '<wbr>' : '') + escapeHtml(oneLine(piece)),
    )
    .join('');
