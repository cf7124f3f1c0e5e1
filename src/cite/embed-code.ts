import type { Citation } from './citation.ts';
import { escapeHtml } from './sentence.ts';

/** Height in CSS pixels that a frame of our embeds needs at 360 px width, without scrolling. */
export const embedHeight = 520;

/** The element that shows an embed page on another site; undefined where there is none. */
export const embedCode = ({ embed }: Citation): string | undefined =>
  embed &&
  `<iframe src="${escapeHtml(embed.address)}" title="${escapeHtml(embed.title)}" width="100%" height="${embedHeight}" loading="lazy"></iframe>`;
