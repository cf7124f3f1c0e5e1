import type { EntryOf } from '../domain/knowledge-base.ts';
import type { CiteItem, ItemType } from './item.ts';

type Source = EntryOf<'source'>;

/** A source document as its readers cite it: by its issuers or writers, never by this site. */
export function sourceItem({ id, data }: Source, language: string, locator?: string): CiteItem {
  const { number, publisher, issued, issuedNote, url } = data;
  return {
    id,
    type: typeOf(data),
    ...(data.type === 'official-document' && { official: true }),
    authors: data.authors,
    title: data.title,
    ...(number !== undefined && { number }),
    ...(publisher !== undefined && { container: publisher }),
    ...(issued !== undefined && { issued }),
    ...(url !== undefined && { url }),
    ...(locator !== undefined && { locator }),
    ...(issued === undefined && issuedNote !== undefined && { note: issuedNote }),
    language,
  };
}

function typeOf({ type, number, publisher, url }: Source['data']): ItemType {
  if (type === 'official-document') return 'report';
  if (type === 'code-list' && number !== undefined) return 'standard';
  if (type !== 'code-list' && publisher !== undefined) return 'article-newspaper';
  return url === undefined ? 'document' : 'webpage';
}
