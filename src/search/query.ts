import { unitsOf, type CharMap, type Units } from './units.ts';

/** Longer questions are cut; the sentence that says what was searched shows where. */
export const maxQueryLength = 200;

export interface Term {
  /** As typed. */
  text: string;
  units: Units;
}

export interface Query {
  /** As typed, without what no search can use. */
  text: string;
  /** The whole question as one term. */
  whole: Term;
  /** Parts divided by spaces, each once. */
  terms: Term[];
  /** The year and number in the question make it a document number. */
  isDocumentNumber: boolean;
}

const documentNumber =
  /^([\p{L}]*)[\s[\]【】〔〕（）()〈〉「」{}_-]*((?:19|20)\d\d)年?[\s[\]【】〔〕（）()〈〉「」{}第_-]*(\d{1,4})\s*号?(?:文件?)?$/u;

/** Reads what was typed. Never throws; a question without letters or digits has no terms. */
export function readQuery(typed: string, map: CharMap): Query {
  const text = typed
    .slice(0, maxQueryLength)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const folded = text.normalize('NFKC');
  const number = documentNumber.exec(folded);
  const whole = number ? `${number[1]!}〔${number[2]!}〕${number[3]!}` : text;
  const parts = [...new Set(text.split(' '))].slice(0, 8);
  return {
    text,
    whole: termOf(whole, map),
    terms: parts.map((part) => termOf(part, map)).filter(({ units }) => units.chars.length > 0),
    isDocumentNumber: number !== null,
  };
}

export const termOf = (text: string, map: CharMap): Term => ({ text, units: unitsOf(text, map) });

/** Whether a term is written in Latin letters only, as pinyin and English names are. */
export const isLatin = (text: string): boolean =>
  /^[a-z][a-z\s'’.-]*$/i.test(text.normalize('NFKC'));

/** Units of a term without the borders of a run of letters or digits at its ends. */
export function openEnds({ chars }: Units): string[] {
  const from = chars[0] === '\u0001' ? 1 : 0;
  const to = chars.at(-1) === '\u0002' ? chars.length - 1 : chars.length;
  return chars.slice(from, to);
}
