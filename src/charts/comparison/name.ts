import { labels } from '../labels.ts';
import type { Measures } from '../size.ts';
import { allOf, kindsInOrder } from '../standing.ts';
import { textWidth } from '../text-width.ts';
import { joinClauses, wrapText } from '../wrap-text.ts';
import type { ComparedArea, ComparisonSeries } from './series.ts';

export interface NameLine {
  text: string;
  x: number;
  /** Baseline of the line, below the top of the block. */
  y: number;
  quiet: boolean;
}

/** Name of an area, and the years in which its values differ from those of other areas. */
export interface NameBlock {
  lines: readonly NameLine[];
  height: number;
  width: number;
}

/** Years of the kinds on which the areas do not agree; or that there is no value. */
function noteOf({ standing }: ComparedArea, { years }: ComparisonSeries): string[] {
  if (allOf(standing).length === 0) return [labels.comparison.noValue];
  return kindsInOrder.flatMap((kind) => {
    const [value] = standing[kind];
    return value && years[kind] === undefined ? [`${labels.kind[kind]}${value.year}`] : [];
  });
}

export function layoutName(
  area: ComparedArea,
  series: ComparisonSeries,
  width: number,
  { font, small }: Measures,
): NameBlock {
  const names = wrapText(area.label, width, font, 2);
  const notes = joinClauses(noteOf(area, series), width, small);
  const lastName = textWidth(names.at(-1)!, font) + 10;
  const isBeside = notes.length === 1 && lastName + textWidth(notes[0]!, small) <= width;
  const nameLines = names.map((text, index) => ({
    text,
    x: 0,
    y: font * (1 + index * 1.25),
    quiet: false,
  }));
  const under = nameLines.at(-1)!.y;
  const noteLines = notes.map((text, index) => ({
    text,
    x: isBeside ? lastName : 0,
    y: isBeside ? under : under + small * 1.4 * (index + 1),
    quiet: true,
  }));
  const lines = [...nameLines, ...noteLines];
  const ends = lines.map(({ text, x, quiet }) => x + textWidth(text, quiet ? small : font));
  return { lines, height: lines.at(-1)!.y + font * 0.3, width: Math.max(...ends) };
}
