/** What the profile of a county consists of, in rows. */
export interface ProfileRows {
  targets: number;
  measures: number;
  figures: number;
}

/** Lines of small print that a sheet has for these rows; beyond so many targets none is enough. */
const [linesOfSheet, mostTargets] = [24, 30];

/**
 * Whether the sheet of a county leaves out its measures and other figures: where they would need a
 * second one, and what is left does not. A figure takes two lines, two measures stand in one.
 */
export const isCutToSheet = ({ targets, measures, figures }: ProfileRows): boolean =>
  targets + measures / 2 + figures * 2 > linesOfSheet && targets <= mostTargets;
