import type { Kind } from '../../domain/kind.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Graph } from '../build-graph.ts';

/** Kinds of entries that say what sources say; places and terms only name each other. */
const speaking = new Set<Kind | undefined>(['plan', 'measure', 'indicator', 'source']);

/** Whether a source says something of an area: in a field, by a figure, or in the text on it. */
export const isMentioned = (kb: KnowledgeBase, graph: Graph, area: string): boolean =>
  (graph.to.get(area) ?? []).some(({ from }) => speaking.has(kb.entries.get(from)?.kind));
