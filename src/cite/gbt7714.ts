import type { CiteItem, ItemType } from './item.ts';
import { tidyItem } from './tidy-item.ts';

/** What static text prints where the date of access belongs; a script puts the reader's day there. */
export const accessPlaceholder = '引用日期';

/** Supplied by us, not by the source, therefore in square brackets. */
const undated = '[日期不详]';

interface Style {
  edition: 2025 | 2015;
  comma: string;
  colon: string;
  open: string;
  close: string;
}

const style2025: Style = { edition: 2025, comma: '，', colon: '：', open: '（', close: '）' };
const style2015: Style = { edition: 2015, comma: ', ', colon: ': ', open: '(', close: ')' };

/** A reference by GB/T 7714—2025, numeric system, without its number. */
export const gbt7714y2025 = (item: CiteItem, accessed = accessPlaceholder): string =>
  reference(item, style2025, accessed);

/** The same by GB/T 7714—2015, which the 2025 edition replaces. */
export const gbt7714y2015 = (item: CiteItem, accessed = accessPlaceholder): string =>
  reference(item, style2015, accessed);

function reference(raw: CiteItem, style: Style, accessed: string): string {
  const item = tidyItem(raw);
  const isStandard = item.type === 'standard' && style.edition === 2025;
  const parts = [
    isStandard ? '' : authorsOf(item, style),
    titleOf(item, style),
    ...imprint(item, style, accessed),
    item.url ?? '',
  ];
  return parts
    .map((part) => part.replace(/\.$/, ''))
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

/** Three names at most, then 等; an authority is one name. */
function authorsOf({ authors }: CiteItem, { comma }: Style): string {
  const shown = authors.slice(0, 3);
  return [...shown, ...(authors.length > 3 ? ['等'] : [])].join(comma);
}

function titleOf(item: CiteItem, style: Style): string {
  const mark = `[${typeMark(item, style)}${item.url === undefined ? '' : '/OL'}]`;
  if (item.number === undefined) return item.title + mark;
  if (item.type === 'standard' && style.edition === 2025) {
    return `${item.number}\u2003${item.title}${mark}`;
  }
  return item.title + style.colon + item.number + mark;
}

const marks: Record<ItemType, string> = {
  report: 'R',
  dataset: 'DS',
  webpage: 'EB',
  'article-newspaper': 'N',
  standard: 'S',
  document: 'Z',
};

/** The 2015 edition marks a document of an authority A, as its own example does. */
const typeMark = ({ type, official }: CiteItem, { edition }: Style): string =>
  official && edition === 2015 ? 'A' : marks[type];

/** Everything between title and address, part by part; empty parts fall out. */
function imprint(item: CiteItem, style: Style, accessed: string): string[] {
  const { type, container = '', version = '', locator = '', url } = item;
  const { edition, comma } = style;
  const access = url === undefined ? '' : `[${accessed}]`;
  switch (type) {
    case 'dataset':
      if (edition === 2025) return [version, container + inBrackets(item.issued, style) + access];
      return [[container, year(item)].filter(Boolean).join(comma) + access];
    case 'webpage':
      return [locator + inBrackets(item.issued, style) + access];
    case 'article-newspaper':
      return [
        at([container, dateOf(item)].filter(Boolean).join(comma), item, style) +
          since(style, access),
      ];
    case 'standard':
      return edition === 2025 ? [] : [year(item) + access];
    case 'report':
      if (edition === 2015 && url) return [locator + inBrackets(item.issued, style) + access];
      return [at(dateOf(item), item, style)];
    case 'document':
      return [at(dateOf(item), item, style) + since(style, access)];
  }
}

/** The 2025 edition wants the date of access for web pages and datasets only. */
const since = ({ edition }: Style, access: string): string => (edition === 2015 ? access : '');

const dateOf = ({ issued }: CiteItem): string => issued ?? undated;

const year = ({ issued }: CiteItem): string => issued?.slice(0, 4) ?? '';

const inBrackets = (date: string | undefined, { open, close }: Style): string =>
  date === undefined ? '' : open + date + close;

/** Our locators stand where the standard puts the cited pages. */
const at = (text: string, { locator }: CiteItem, { colon }: Style): string =>
  locator === undefined ? text : text + colon + locator;
