import type { Citation } from './citation.ts';
import { inHtml } from './sentence.ts';

/** The element that shows an embed page on another site; undefined where there is none. */
export const embedCode = ({ embed }: Citation): string | undefined =>
  embed &&
  `<iframe src="${inHtml(embed.address)}" title="${inHtml(embed.title)}" width="100%" height="${embed.height}" loading="lazy"></iframe>`;
