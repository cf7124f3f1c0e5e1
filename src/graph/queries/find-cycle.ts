import type { Graph } from '../build-graph.ts';
import type { Edge, EdgeType } from '../edge.ts';

/** The edges of one cycle of the given type, or undefined when there is none. */
export function findCycle(graph: Graph, type: EdgeType): Edge[] | undefined {
  const state = new Map<string, 'open' | 'done'>();
  for (const start of graph.from.keys()) {
    if (state.has(start)) continue;
    const trail: Edge[] = [];
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const edges = (graph.from.get(top.id) ?? []).filter((edge) => edge.type === type);
      const edge = edges[top.next];
      top.next += 1;
      if (!edge) {
        state.set(top.id, 'done');
        stack.pop();
        trail.pop();
      } else if (state.get(edge.to) === 'open') {
        trail.push(edge);
        return trail.slice(trail.findIndex(({ from }) => from === edge.to));
      } else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        trail.push(edge);
        stack.push({ id: edge.to, next: 0 });
      }
    }
  }
  return undefined;
}
