import type { CiteItem, ItemType } from './item.ts';
import { tidyItem } from './tidy-item.ts';

const recordTypes: Record<ItemType, string> = {
  report: 'RPRT',
  dataset: 'DATA',
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  standard: 'STAND',
  document: 'GEN',
};

/** One record in RIS: a tag a line, CRLF. `accessed` is an ISO date, absent in static files. */
export function ris(raw: CiteItem, accessed?: string): string {
  const item = tidyItem(raw);
  const { type, container, issued, number, version, url, locator, note } = item;
  const inPeriodical = type === 'article-newspaper' || type === 'webpage';
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', recordTypes[type]],
    ['ID', item.id],
    ...item.authors.map((name): [string, string] => ['AU', wholeName(name)]),
    ['TI', item.title],
    ['T2', inPeriodical ? container : undefined],
    ['PB', type === 'report' ? item.authors.join('、') : inPeriodical ? undefined : container],
    ['SN', number],
    ['ET', version],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.replaceAll('-', '/')],
    ['UR', url],
    ['Y2', url === undefined ? undefined : accessed?.replaceAll('-', '/')],
    ['N1', [locator, note].filter(Boolean).join('；') || undefined],
    ['LA', item.language],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}

/** An ASCII comma would split the name of an authority into surname and given name. */
const wholeName = (name: string): string => name.replaceAll(',', '，');
