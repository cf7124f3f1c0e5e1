import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Graph } from '../graph/build-graph.ts';
import { edgeTypes, type Edge, type EdgeType } from '../graph/edge.ts';

export interface Readings {
  type: EdgeType;
  edges: Edge[];
  /** How many relations of this type a source states. */
  stated: number;
}

/** Relations that are an editor's reading, by type, beside those that a source states. */
export function readingsOf(kb: KnowledgeBase, graph: Graph): Readings[] {
  return edgeTypes.flatMap((type) => {
    const based = graph.edges.filter(
      (edge) => edge.type === type && edge.basis !== undefined && kb.entries.has(edge.to),
    );
    const edges = based.filter(({ basis }) => basis === 'reading');
    return edges.length > 0 ? [{ type, edges, stated: based.length - edges.length }] : [];
  });
}
