import { entryPath } from '../domain/address.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Promised } from './promise.ts';
import { addressOf, splitAddress } from './promise.ts';
import type { Redirect } from './redirect.ts';

export type Tombstone = NonNullable<Redirect['gone']>;

/** What `redirects.yaml` says of an address that is no longer there. */
export type Fate =
  | { state: 'moved'; target: string; by: Redirect }
  | { state: 'gone'; tombstone: Tombstone; by: Redirect };

export type FateOf = (promised: Promised) => Fate | undefined;

/**
 * The fate of an address: by a line of its own, else by the line of its page, of its figure, of its
 * entry. Renaming an entry or figure renames every address that carries its id.
 */
export function fates(kb: KnowledgeBase, redirects: readonly Redirect[]): FateOf {
  const lines = new Map(redirects.map((line) => [line.from, line]));
  return (promised) => {
    const own = lines.get(addressOf(promised));
    if (own) return fate(own, own.to);
    const page = promised.anchor === '' ? undefined : lines.get(promised.path);
    if (page) return fate(page, page.to && `${splitAddress(page.to).path}#${promised.anchor}`);
    const [sort, name = ''] = promised.entity.split(':');
    const figure = sort === 'figure' ? lines.get(name) : undefined;
    if (figure) return fate(figure, figure.to && renamedFigure(kb, promised, name, figure.to));
    const id = sort === 'entry' || sort === 'figure' ? name.replace(/\..*$/, '') : undefined;
    const entry = id === undefined ? undefined : lines.get(id);
    return entry && fate(entry, entry.to && renamedEntry(kb, promised, entry.from, entry.to));
  };
}

const fate = (by: Redirect, target: string | undefined): Fate | undefined =>
  by.gone
    ? { state: 'gone', tombstone: by.gone, by }
    : target === undefined
      ? undefined
      : { state: 'moved', target, by };

function renamedEntry(kb: KnowledgeBase, promised: Promised, from: string, to: string): string {
  const entry = kb.entries.get(to);
  const [, folder = '', id, ...rest] = promised.path.split('/');
  const path =
    id === from && entry
      ? entryPath(entry) + rest.join('/')
      : ['', folder, id, ...rest]
          .map((part) => (part?.startsWith(`${from}.`) ? to + part.slice(from.length) : part))
          .map((part) => (part === from ? to : part))
          .join('/');
  return addressOf({ path, anchor: promised.anchor });
}

function renamedFigure(kb: KnowledgeBase, promised: Promised, from: string, to: string): string {
  const [toEntry = '', toFigure = ''] = to.split('.');
  if (promised.anchor !== '') {
    const entry = kb.entries.get(toEntry);
    return addressOf({ path: entry ? entryPath(entry) : promised.path, anchor: toFigure });
  }
  return promised.path
    .split('/')
    .map((part) => (part === from ? to : part))
    .join('/');
}
