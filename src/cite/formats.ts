import { zh } from '../i18n/zh.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslItem } from './csl-json.ts';
import { embedCode } from './embed-code.ts';
import { gbt7714y2015, gbt7714y2025 } from './gbt7714.ts';
import type { CiteItem } from './item.ts';
import { accessMark } from './one-line.ts';
import { ris } from './ris.ts';
import { htmlSentence, markdownSentence, plainSentence } from './sentence.ts';

/** One text to copy. It holds `accessMark` where the date of access belongs. */
export interface CiteText {
  id: string;
  label: string;
  text: string;
}

/** The items of a citation in the order in which they are cited. */
export const itemsOf = ({ sources, page }: Citation): CiteItem[] => [
  ...sources.map(({ item }) => item),
  page,
];

const words = zh.cite.formats;

/** What stands open on the page: the default style, item by item. */
export const mainTexts = (citation: Citation): CiteText[] => [
  ...citation.sources.map(({ item }, index) => ({
    id: citation.sources.length === 1 ? 'source' : `source-${index + 1}`,
    label: zh.cite.source,
    text: gbt7714y2025(item, accessMark),
  })),
  { id: 'page', label: zh.cite.page, text: gbt7714y2025(citation.page, accessMark) },
  { id: 'sentence', label: words.sentence, text: plainSentence(citation) },
  { id: 'address', label: words.address, text: citation.address },
];

/** The other formats; every one of them names the same items. */
export function otherTexts(citation: Citation): CiteText[] {
  const items = itemsOf(citation);
  const embed = embedCode(citation);
  const texts: [id: string, label: string, text: string][] = [
    ['gbt-2015', words.gbt2015, items.map((it) => gbt7714y2015(it, accessMark)).join('\n')],
    ['markdown', 'Markdown', markdownSentence(citation)],
    ['html', 'HTML', htmlSentence(citation)],
    ['bibtex', 'BibTeX', bibtexText(citation, accessMark)],
    ['ris', 'RIS', risText(citation, accessMark)],
    ['csl-json', 'CSL-JSON', cslText(citation)],
    ...(embed === undefined ? [] : [['embed', words.embed, embed] as [string, string, string]]),
  ];
  return texts.map(([id, label, text]) => ({ id, label, text }));
}

export const bibtexText = (citation: Citation, accessed?: string): string =>
  itemsOf(citation)
    .map((item) => bibtex(item, accessed))
    .join('\n');

export const risText = (citation: Citation, accessed?: string): string =>
  itemsOf(citation)
    .map((item) => ris(item, accessed))
    .join('\r\n');

export const cslText = (citation: Citation): string =>
  `[\n${itemsOf(citation)
    .map((item) => JSON.stringify(cslItem(item)))
    .join(',\n')}\n]\n`;
