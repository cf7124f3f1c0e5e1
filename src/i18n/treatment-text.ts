import { alterationsOf, type Alteration } from '../domain/alteration.ts';
import type { Figure } from '../domain/knowledge-base.ts';
import { conversionText } from './conversion-text.ts';
import { zh } from './zh.ts';

const words = zh.figurePage;

export interface Treatment {
  said: string;
  /** Arithmetic that follows the words. */
  formula?: string;
}

/** All that was done to a number between the source and the page, a sentence each. */
export function treatmentText(
  figure: Pick<Figure, 'printed' | 'value' | 'unit' | 'status'>,
): Treatment[] {
  const isRebuilt = figure.status === 'reconstructed';
  const alterations = alterationsOf(figure);
  const converted = conversionText(figure);
  const isAsPrinted = !isRebuilt && !alterations.some(({ type }) => type in otherDigits);
  const said = [
    ...(isRebuilt ? [words.doneRebuilt] : []),
    ...alterations.map((one) => alterationText(one, figure.printed)),
    ...(isAsPrinted ? [converted ? words.doneAsPrinted : words.doneNothing] : []),
  ].map((text): Treatment => ({ said: text }));
  return [
    ...said,
    ...(converted
      ? [{ said: words.doneConverted(converted.unit), formula: converted.formula }]
      : []),
    ...(isAsPrinted ? [{ said: words.doneComputed }] : []),
  ];
}

/** After these the digits are no longer those of the source. */
const otherDigits = { point: true, words: true };

function alterationText(alteration: Alteration, printed: string): string {
  switch (alteration.type) {
    case 'point':
      return words.donePoint;
    case 'words':
      return words.doneWords(printed);
    case 'unit':
      return words.doneUnit(alteration.from, alteration.to);
    case 'unit-added':
      return words.doneUnitAdded(alteration.unit);
  }
}
