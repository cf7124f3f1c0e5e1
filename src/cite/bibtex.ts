import type { CiteItem, ItemType } from './item.ts';
import { tidyItem } from './tidy-item.ts';

const entryTypes: Record<ItemType, string> = {
  report: 'techreport',
  dataset: 'dataset',
  webpage: 'online',
  'article-newspaper': 'article',
  standard: 'standard',
  document: 'misc',
};

const containerFields: Record<ItemType, string> = {
  report: 'institution',
  dataset: 'publisher',
  webpage: 'organization',
  'article-newspaper': 'journal',
  standard: 'organization',
  document: 'howpublished',
};

/**
 * One record in BibTeX with the fields of biblatex, in UTF-8. Text stands in double braces, so that
 * neither case nor the word “and” is touched. `accessed` is an ISO date, absent in static files.
 */
export function bibtex(raw: CiteItem, accessed?: string): string {
  const item = tidyItem(raw);
  const { type, container, authors, issued, number, version, url, locator, note } = item;
  const year = issued?.slice(0, 4);
  const where = type === 'report' ? authors.join('、') : container;
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['title', text(item.title)],
    ['number', number === undefined ? undefined : text(number)],
    [containerFields[type], where === undefined ? undefined : text(where)],
    ['version', version === undefined ? undefined : text(version)],
    ['year', year],
    ['date', issued],
    ['url', url === undefined ? undefined : verbatim(url)],
    ['urldate', url === undefined ? undefined : accessed],
    ['note', text([locator, note].filter(Boolean).join('；')) || undefined],
    ['langid', item.language.startsWith('zh') ? 'chinese' : undefined],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || isEmpty(value) ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${entryTypes[type]}{${item.id},\n${lines.join('')}}\n`;
}

const isEmpty = (value: string): boolean => /^(?:\{\})?$/.test(value);

const text = (value: string): string => `{${escaped(value)}}`;

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // An escaped brace would still be counted as one by BibTeX.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '"': '\\textquotedbl{}',
};

/** Signs that TeX would read as commands, and pairs that it would join (-- to –). */
const escaped = (value: string): string =>
  value
    .replace(/[\\{}~^`"]/g, (sign) => commands[sign]!)
    .replace(/[%&#_$]/g, '\\$&')
    .replace(/([-'<>,])(?=\1)/g, '$1{}');

/** An address is taken as it is, so what would end the field is percent-encoded. */
const verbatim = (url: string): string =>
  url.replace(/[{}\\ ]/g, (sign) => encodeURIComponent(sign));
