import { textWidth } from './text-width.ts';

const neverFirst = /^[，。、；：？！）》」』”’】〉…—·.,;:?!)\]%]/u;
const neverLast = /[（《「『“‘【〈(\[]$/u;

/** Pieces between which a line may end: Latin words whole, 汉字 one by one. */
const pieces = (text: string): string[] => text.match(/[\w.+%-]+|\s+|./gu) ?? [];

/**
 * Breaks `text` into at most `maxLines` lines of at most `maxWidth`; what does not fit ends in `…`.
 * An empty text is one empty line. A line never begins with a closing sign nor ends with an opening one, unless it holds nothing else.
 */
export function wrapText(text: string, maxWidth: number, fontSize: number, maxLines = 2): string[] {
  const trimmed = text.trim();
  if (textWidth(trimmed, fontSize) <= maxWidth) return [trimmed];
  const lines: string[] = [];
  let line = '';
  const waiting = pieces(trimmed);
  while (waiting.length > 0) {
    const piece = waiting.shift()!;
    if (textWidth(line + piece, fontSize) <= maxWidth) {
      line += piece;
      continue;
    }
    if (line === '') {
      if ([...piece].length === 1) line = piece;
      else waiting.unshift(...piece);
      continue;
    }
    if (lines.length === maxLines - 1) return [...lines, shorten(line + piece, maxWidth, fontSize)];
    waiting.unshift(piece);
    const carried = carriedOver(line, piece);
    lines.push(line.slice(0, line.length - carried.length).trim());
    line = carried;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trim()];
}

/** The end of `line` that has to move down with `next`, so that no sign stands where it must not. */
function carriedOver(line: string, next: string): string {
  const characters = [...line];
  let carried = '';
  while (
    characters.length > 1 &&
    (neverFirst.test(carried || next) || neverLast.test(characters.join('')))
  ) {
    carried = characters.pop()! + carried;
  }
  return characters.length > 1 || carried === '' ? carried : '';
}

function shorten(text: string, maxWidth: number, fontSize: number): string {
  const kept = [...text];
  while (kept.length > 0 && textWidth(`${kept.join('')}…`, fontSize) > maxWidth) kept.pop();
  return `${kept.join('').trim()}…`;
}

/** Short clauses joined by ` · `, on as many lines as needed; a line never begins with the dot. */
export function joinClauses(
  clauses: readonly string[],
  maxWidth: number,
  fontSize: number,
): string[] {
  const lines: string[] = [];
  for (const clause of clauses.filter((each) => each !== '')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} · ${clause}` : undefined;
    if (longer !== undefined && textWidth(longer, fontSize) <= maxWidth)
      lines.splice(-1, 1, longer);
    else lines.push(...wrapText(clause, maxWidth, fontSize, 2));
  }
  return lines;
}
