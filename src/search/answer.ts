import { findIn, type Needle } from './match.ts';
import { namesOf, type RecordFigure, type SearchRecord } from './record.ts';
import { unitsOf, type CharMap } from './units.ts';

/** Figures that answer a question which names what is counted and where. */
export interface Answer {
  record: SearchRecord;
  figures: RecordFigure[];
}

const maxFigures = 4;

/**
 * The figures of the loaded records in which every part of the question is the area, the name, the
 * year or the kind, with at least one area and one name among them; those of the record that comes
 * first. Areas may be asked for by a short name: 磐安 for 磐安县.
 */
export function answerFrom(
  records: readonly SearchRecord[],
  needles: readonly Needle[],
  map: CharMap,
): Answer | undefined {
  if (needles.length < 2) return undefined;
  for (const record of records) {
    const figures = record.figures.filter((figure) => answers(figure, record, needles, map));
    if (figures.length > 0 && figures.length <= maxFigures * 2) {
      return { record, figures: figures.slice(0, maxFigures) };
    }
  }
  return undefined;
}

function answers(
  figure: RecordFigure,
  record: SearchRecord,
  needles: readonly Needle[],
  map: CharMap,
): boolean {
  const holds = (text: string, needle: Needle): boolean =>
    findIn(unitsOf(text, map), needle).length > 0;
  const names = record.kind === 'indicator' ? [figure.label, ...namesOf(record)] : [figure.label];
  const roles = needles.map((needle) => {
    if (holds(figure.area, needle)) return 'area';
    if (names.some((name) => holds(name, needle))) return 'name';
    if (holds(figure.period, needle)) return 'period';
    if (holds(figure.kind, needle) || holds(`${figure.kind}值`, needle)) return 'kind';
    return undefined;
  });
  return roles.every(Boolean) && roles.includes('area') && roles.includes('name');
}
