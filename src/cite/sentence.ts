import { zh } from '../i18n/zh.ts';
import { escapeHtml } from '../markup/escape.ts';
import type { Citation, CitedSource } from './citation.ts';
import { oneLine } from './one-line.ts';
import { statedBy } from './stated-by.ts';

/** What a sentence says of one source: who, which document, its number, where in it. */
interface SourcePhrase {
  who: string;
  title: string;
  rest: string;
  href: string;
}

function phraseOf({ item, about }: CitedSource): SourcePhrase {
  const who = statedBy(item);
  const number = item.number === undefined ? '' : `（${item.number}）`;
  const place = item.locator === undefined ? '' : `，${item.locator}`;
  return { who, title: `《${item.title}》`, rest: number + place, href: item.url ?? about };
}

interface Writing {
  text: (text: string) => string;
  link: (text: string, href: string) => string;
}

/** One sentence with its source and its address, for a news item or a mail. */
function write({ sentence, sources, page, address }: Citation, { text, link }: Writing): string {
  const href = page.url ?? address;
  const said = link(oneLine(sentence).replace(/。$/, ''), href);
  const from = sources
    .map(phraseOf)
    .map(({ who, title, rest, href: to }) => text(who) + link(title, to) + text(rest))
    .join(text('；'));
  const site = zh.cite.compiledBy(page.container ?? '');
  return (
    said +
    text(`。${from === '' ? '' : zh.cite.from}`) +
    from +
    text(`${from === '' ? '' : '。'}${site}`)
  );
}

/** Plain text: only the page's own address is printed. */
export const plainSentence = (citation: Citation): string =>
  `${write(citation, { text: oneLine, link: oneLine })}${zh.cite.colon}${citation.page.url ?? citation.address}`;

export const markdownSentence = (citation: Citation): string =>
  `${write(citation, { text: escapeMarkdown, link: (text, href) => `[${escapeMarkdown(text)}](${markdownAddress(href)})` })}。`;

export const htmlSentence = (citation: Citation): string =>
  `${write(citation, { text: inHtml, link: (text, href) => `<a href="${inHtml(href)}">${inHtml(text)}</a>` })}。`;

/** Text in which Markdown finds nothing to do. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text).replace(/[\\`*_[\]<>|~#&!]/g, '\\$&');

/** An address inside (…): its brackets and blanks would end it. */
const markdownAddress = (href: string): string =>
  oneLine(href).replace(/[()<>\\ ]/g, (sign) => encodeSign(sign));

const encodeSign = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** For pages of others, whose attributes may stand in single quotes. */
export const inHtml = (text: string): string => escapeHtml(oneLine(text)).replaceAll("'", '&#39;');
