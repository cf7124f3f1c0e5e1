import { getCollection } from 'astro:content';

import { kinds } from './domain/kind.ts';
import { makeKnowledgeBase, type Entry, type KnowledgeBase } from './domain/knowledge-base.ts';
import type { Site } from './domain/site.ts';
import type { Edition } from './editions/snapshot.ts';
import { buildGraph, type Graph } from './graph/build-graph.ts';
import { answersOf } from './kept/answers.ts';
import { heldLog } from './kept/held-log.ts';
import { tracked } from './kept/tracked.ts';
import { heldContent } from './mdx/held-content.ts';

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
  const held = heldContent();
  if (change !== held.change) content = undefined;
  change = held.change;
  content ??= load();
  return content;
}

/** Those that the loader holds; where it holds none in memory, those of Astro's store. */
async function entriesNow(): Promise<Entry[]> {
  const { isHeld, entries } = heldContent();
  if (isHeld) {
    return [...entries.values()].flatMap((kind) =>
      [...kind.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
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
  return { ...noted(kb, buildGraph(kb), editions), editions };
}

/** In a build that keeps pages for the next one, everything that is read is noted. */
function noted(
  kb: KnowledgeBase,
  graph: Graph,
  editions: readonly Edition[],
): Pick<Content, 'kb' | 'graph'> {
  const { log } = heldLog();
  if (!log) return { kb, graph };
  const content = tracked(kb, graph, log);
  log.answers = answersOf(content.kb, content.graph, editions);
  return content;
}
