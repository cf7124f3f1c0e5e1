import type { Entry, KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Graph } from '../build-graph.ts';
import { edgeTypes, type Edge, type EdgeType } from '../edge.ts';

export interface Backlink {
  from: Entry;
  /** All edges of one type from one entry, in file order. */
  edges: Edge[];
}

/**
 * What refers to an entry: by type in the fixed order of types, each referring entry once a type, or
 * once for each of its activities.
 */
export function backlinksTo(
  kb: KnowledgeBase,
  graph: Graph,
  id: string,
): { type: EdgeType; links: Backlink[] }[] {
  const incoming = (graph.to.get(id) ?? []).filter((edge) => edge.from !== id);
  const byType = Map.groupBy(incoming, ({ type }) => type);
  return edgeTypes.flatMap((type) => {
    const edgesOfType = byType.get(type) ?? [];
    const byEntry = Map.groupBy(edgesOfType, ({ from, activity }) => `${from} ${activity ?? ''}`);
    const links = [...byEntry.values()].flatMap((edges) => {
      const entry = kb.entries.get(edges[0]!.from);
      return entry ? [{ from: entry, edges }] : [];
    });
    return links.length > 0 ? [{ type, links }] : [];
  });
}
