import { getCollection } from 'astro:content';

import { kinds } from './domain/kind.ts';
import { makeKnowledgeBase, type Entry, type KnowledgeBase } from './domain/knowledge-base.ts';
import type { Site } from './domain/site.ts';
import type { Edition } from './editions/snapshot.ts';
import { buildGraph, type Graph } from './graph/build-graph.ts';
import { preview } from './mdx/preview.ts';

export interface Content {
  kb: KnowledgeBase;
  graph: Graph;
  /** Frozen editions, oldest first. */
  editions: Edition[];
}

let content: Promise<Content> | undefined;
let change = 0;

/** The knowledge base and its graph, made once a build; in a live preview once a change. */
export function getContent(): Promise<Content> {
  if (import.meta.env.DEV && change !== preview().change) {
    change = preview().change;
    content = undefined;
  }
  content ??= load();
  return content;
}

async function entriesNow(): Promise<Entry[]> {
  if (import.meta.env.DEV)
    return [...preview().entries.values()].flatMap((kind) => [...kind.values()]);
  const lists = await Promise.all(kinds.map((kind) => getCollection(kind)));
  return lists.flat().map(({ data }) => data as unknown as Entry);
}

async function load(): Promise<Content> {
  const entries = await entriesNow();
  const [site] = await getCollection('site');
  if (!site) throw new Error('site.yaml could not be read; run npm run check.');
  const data: unknown = site.data;
  const kb = makeKnowledgeBase(data as Site, entries);
  const [frozen] = await getCollection('editions');
  const editions = ((frozen?.data as { list?: Edition[] } | undefined)?.list ?? []).slice();
  editions.sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return { kb, graph: buildGraph(kb), editions };
}
