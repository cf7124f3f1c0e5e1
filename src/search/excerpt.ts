import type { Range } from './match.ts';

/** Text in pieces: plain, or marked because it was asked for. */
export type Piece = [text: string, marked: boolean];

/** A whole text in pieces. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push([text.slice(at, start), false]);
    pieces.push([text.slice(start, end), true]);
    at = end;
  }
  if (at < text.length) pieces.push([text.slice(at), false]);
  return pieces;
}

const ellipsis = '…';

/**
 * About `length` characters around the first marked words, as printed, cut at sentence marks where
 * one is near. The words that were asked for are always whole.
 */
export function excerpt(text: string, ranges: readonly Range[], length = 88): Piece[] {
  const first = ranges[0];
  if (text.length <= length) return piecesOf(text, ranges);
  const centre = first ?? { start: 0, end: 0 };
  let from = Math.max(0, centre.start - Math.floor(length / 3));
  const mark = text.slice(from, centre.start).search(/[。；！？]/u);
  if (from > 0 && mark !== -1) from += mark + 1;
  let to = Math.min(text.length, Math.max(from + length, centre.end));
  from = wholeCharacter(text, from);
  to = wholeCharacter(text, to);
  const inside = ranges
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  const pieces = piecesOf(text.slice(from, to), inside);
  return [
    ...(from > 0 ? [[ellipsis, false] satisfies Piece] : []),
    ...pieces,
    ...(to < text.length ? [[ellipsis, false] satisfies Piece] : []),
  ];
}

/** Steps back from the middle of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  at > 0 && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
