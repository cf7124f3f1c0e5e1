import { ground, palette } from './palette.ts';
import { svg } from './svg.ts';
import type { Markup } from './svg.ts';
import { wrapText } from './wrap-text.ts';

export interface StandaloneOptions {
  /** Printed above the drawing: what a reader must know where there is no page around it. */
  heading?: string;
  /** Printed below it: source, address, edition. */
  source?: string;
  /** Origin of the site; links are kept and made absolute. Without it they are taken out. */
  origin?: string;
}

const fontFamily =
  "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";
const margin = 16;

/**
 * A drawing of this folder as a file of its own: colours as attributes, a ground, a font, a size.
 * The text must come from one of the `draw…` functions.
 */
export function toStandaloneSvg(drawing: string, options: StandaloneOptions = {}): string {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  if (width === undefined || height === undefined) {
    throw new Error('The text is no drawing of a chart: it has no viewBox.');
  }
  const above = textBlock(options.heading, Number(width), 18, 600);
  const below = textBlock(options.source, Number(width), 13, 400);
  const box = {
    x: -margin,
    y: -margin - above.height,
    width: Number(width) + 2 * margin,
    height: Number(height) + 2 * margin + above.height + below.height,
  };
  const root = svg`<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" font-family="${fontFamily}"`;
  const surround = svg`<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${ground}"/>${above.at(-above.height)}${below.at(Number(height) + margin / 2)}`;
  const inside = links(colours(drawing), options.origin)
    .replace(/^<svg xmlns="[^"]*" viewBox="[^"]*"/, () => root.markup)
    .replace('</desc>', () => `</desc>${surround.markup}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inside}\n`;
}

function textBlock(text: string | undefined, width: number, fontSize: number, weight: number) {
  const lines = text === undefined ? [] : wrapText(text, width, fontSize, 3);
  const colour = palette['c-label']!['color']!;
  return {
    height: lines.length === 0 ? 0 : lines.length * fontSize * 1.35 + margin / 2,
    at: (y: number): Markup[] =>
      lines.map(
        (line, index) =>
          svg`<text x="0" y="${y + fontSize * (1 + index * 1.35)}" font-size="${fontSize}" font-weight="${weight}" fill="${colour}">${line}</text>`,
      ),
  };
}

/** Classes become attributes; `currentColor` becomes the colour of the element's class. */
const colours = (drawing: string): string =>
  drawing.replace(/<[a-zA-Z][^>]*>/g, (tag) => {
    const classes = /\sclass="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [];
    const { color, ...painted } = Object.assign(
      {},
      ...classes.map((name) => palette[name] ?? {}),
    ) as Record<string, string>;
    const bare = tag.replace(/\s(?:class|data-[a-z]+)="[^"]*"/g, '');
    const given = Object.entries(painted)
      .filter(([name]) => !new RegExp(`\\s${name}="`).test(bare))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
    const coloured = color === undefined ? bare : bare.replaceAll('"currentColor"', `"${color}"`);
    return coloured.replace(/(\/?>)$/, `${given}$1`);
  });

/** Absolute addresses, or no links at all. */
const links = (drawing: string, origin: string | undefined): string =>
  origin === undefined
    ? drawing.replace(/<a [^>]*>/g, '<g>').replaceAll('</a>', '</g>')
    : drawing.replace(
        /(<a [^>]*?href=")([^"]*)"/g,
        (_, before: string, href: string) =>
          `${before}${new URL(href.replaceAll('&amp;', '&'), origin).href.replaceAll('&', '&amp;')}"`,
      );
