import type { CiteItem } from './item.ts';
import { tidyItem } from './tidy-item.ts';

/** One item of CSL-JSON. Names stay whole: no source says where a surname ends. */
export interface CslItem {
  id: string;
  type: CiteItem['type'];
  author: { literal: string }[];
  title: string;
  number?: string;
  publisher?: string;
  'container-title'?: string;
  issued?: CslDate;
  version?: string;
  URL?: string;
  note?: string;
  language: string;
}

interface CslDate {
  'date-parts': [number[]];
}

/** The date of access is left out: the reader's program knows the day on which it takes the item. */
export function cslItem(raw: CiteItem): CslItem {
  const item = tidyItem(raw);
  const { type, container, number, issued, version, url, locator, note } = item;
  const remark = [locator, note].filter(Boolean).join('；');
  const inContainer = type === 'article-newspaper' || type === 'webpage';
  return {
    id: item.id,
    type,
    author: item.authors.map((name) => ({ literal: name })),
    title: item.title,
    ...(number !== undefined && { number: number }),
    ...(container !== undefined && { [inContainer ? 'container-title' : 'publisher']: container }),
    ...(issued !== undefined && { issued: dateParts(issued) }),
    // A style prints the V itself.
    ...(version !== undefined && { version: version.replace(/^V/, '') }),
    ...(url !== undefined && { URL: url }),
    ...(remark !== '' && { note: remark }),
    language: item.language,
  };
}

const dateParts = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });
