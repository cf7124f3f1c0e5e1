/** What a page for frames shows, from top to bottom. */
export interface EmbedText {
  title: string;
  /** Printed large. */
  number?: string;
  lead: string;
  /** The words above the chart; absent where there is no chart. */
  caption?: string;
  items?: readonly string[];
  source: string;
  /** Who compiled it, and the link to the page. */
  foot: string;
}

/** CSS pixels between the edges of the text in a frame of 328, by src/styles/embed.css. */
const width = 328 - 2 * 16;
/** Every chart over the years at that width. */
const chart = 370;

/** Size of the letters and height of a line, in CSS pixels. */
const faces = {
  title: [17, 24],
  number: [32, 39],
  text: [15, 24],
  small: [13, 21],
} as const satisfies Record<string, readonly [number, number]>;

/**
 * The height that a frame 328 CSS pixels wide needs to show a page whole, its source line included;
 * rather too high than too low. Wider frames need less.
 */
export function embedHeight(text: EmbedText): number {
  const { title, number, lead, caption, items = [], source, foot } = text;
  return (
    2 * 16 +
    heightOf(title, 'title') +
    (number === undefined ? 0 : 2 * 8 + heightOf(number, 'number')) +
    heightOf(lead, 'text') +
    (caption === undefined ? 0 : 12 + heightOf(caption, 'text') + chart) +
    (items.length > 0 ? 8 : 0) +
    items.reduce((sum, item) => sum + heightOf(item, 'text', 18), 0) +
    (12 + 8 + 1) +
    heightOf(source, 'small') +
    (heightOf(foot, 'small') + 2 * 4)
  );
}

/** A line loses up to one letter where a sign may not begin the next. */
function heightOf(text: string, face: keyof typeof faces, indent = 0): number {
  const [size, line] = faces[face];
  const perLine = (width - indent) / size - 0.75;
  return Math.ceil(widthOf(text) / perLine) * line;
}

/** In letters as wide as they are high; Latin letters and digits are about half as wide. */
const widthOf = ([...signs]: string): number =>
  signs.reduce((sum, sign) => sum + (sign < '\u2000' ? 0.6 : 1), 0);
