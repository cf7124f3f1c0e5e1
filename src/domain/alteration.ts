import type { Figure } from './knowledge-base.ts';
import { isInWords, parsePrinted, regainsPoint } from './printed.ts';
import { units } from './unit.ts';

/** One way in which a published number differs from how the source prints it. */
export type Alteration =
  /** A decimal point that the text of the source had lost was put back. */
  | { type: 'point' }
  /** The source says the number in words: 六分之一, 翻番. */
  | { type: 'words' }
  /** The source counts with another word: 家 where we count 户. */
  | { type: 'unit'; from: string; to: string }
  /** No unit is printed beside the number. */
  | { type: 'unit-added'; unit: string };

/**
 * What was done to a number as printed, told from the print alone. Empty where nothing was done, and
 * where it cannot be told: for a number that an editor rebuilt, or that cannot be read.
 */
export function alterationsOf({
  printed,
  unit: id,
  status,
}: Pick<Figure, 'printed' | 'unit' | 'status'>): Alteration[] {
  const read = status === 'reconstructed' ? undefined : parsePrinted(printed);
  const unit = units.get(id);
  const counted = unit && units.get(unit.base);
  if (!read || !unit || !counted) return [];
  if (isInWords(printed)) return [{ type: 'words' }];
  const { multiplier, unitWord } = read;
  const isBare = unitWord === '' && counted.label !== '' && counted.id !== 'rank';
  return [
    ...(regainsPoint(printed) ? [{ type: 'point' } as const] : []),
    ...(unitWord !== '' && unitWord !== counted.label
      ? [{ type: 'unit', from: unitWord, to: counted.label } as const]
      : []),
    ...(isBare
      ? [{ type: 'unit-added', unit: multiplier === 1 ? unit.label : counted.label } as const]
      : []),
  ];
}
