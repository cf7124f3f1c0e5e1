import { entryPath } from '../domain/address.ts';
import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { Edge } from '../graph/edge.ts';
import { absoluteUrl, type SiteUrl } from './published-file.ts';

export interface EntryRecord {
  id: string;
  kind: Entry['kind'];
  title: string;
  url: string;
  aliases: string[];
  summary: string;
  english: string | null;
  /** Date of the newest revision. */
  revised: string;
  relations: Relation[];
}

type Relation = Pick<Edge, 'type' | 'to' | 'basis' | 'source' | 'locator' | 'note'>;

/** Every entry with what it refers to, sorted by id. */
export const entryRecords = (kb: KnowledgeBase, graph: Graph, site: SiteUrl): EntryRecord[] =>
  [...kb.entries.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      title: entry.data.title,
      url: absoluteUrl(site, entryPath(entry)),
      aliases: [...entry.data.aliases],
      summary: entry.data.summary,
      english: entry.data.english ?? null,
      revised: entry.data.revisions[0]!.date,
      relations: relationsOf(graph, entry.id),
    }));

/** Each relation once, however many figures or sentences state it. */
function relationsOf(graph: Graph, id: string): Relation[] {
  const seen = new Map<string, Relation>();
  for (const { type, to, basis, source, locator, note } of graph.from.get(id) ?? []) {
    const key = `${type} ${to}`;
    if (seen.has(key) || to === id) continue;
    seen.set(key, {
      type,
      to,
      ...(basis && { basis }),
      ...(source && { source }),
      ...(locator && { locator }),
      ...(note && { note }),
    });
  }
  return [...seen.values()];
}
