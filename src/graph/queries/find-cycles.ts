import type { Graph } from '../build-graph.ts';
import type { Edge, EdgeType } from '../edge.ts';

/**
 * Cycles along edges of the given types, each as its edges in order. No entry is named in two of
 * them: where cycles share an entry, one of them is found.
 */
export function findCycles(graph: Graph, types: readonly EdgeType[]): Edge[][] {
  const next = Map.groupBy(
    graph.edges.filter(({ type }) => types.includes(type)),
    ({ from }) => from,
  );
  const cycles: Edge[][] = [];
  const state = new Map<string, 'open' | 'done' | 'in a cycle'>();
  for (const start of next.keys()) {
    if (state.has(start)) continue;
    const trail: Edge[] = [];
    const stack = [{ id: start, at: 0 }];
    state.set(start, 'open');
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const edge = next.get(top.id)?.[top.at];
      top.at += 1;
      if (!edge) {
        if (state.get(top.id) === 'open') state.set(top.id, 'done');
        stack.pop();
        trail.pop();
      } else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        trail.push(edge);
        stack.push({ id: edge.to, at: 0 });
      } else if (state.get(edge.to) === 'open') {
        const begin = trail.findIndex(({ from }) => from === edge.to);
        const cycle = [...(begin < 0 ? [] : trail.slice(begin)), edge];
        if (cycle.every(({ from }) => state.get(from) === 'open')) {
          cycles.push(cycle);
          for (const { from } of cycle) state.set(from, 'in a cycle');
        }
      }
    }
  }
  return cycles;
}
