import { expect, test } from 'vitest';

import type { Graph } from '../build-graph.ts';
import type { Edge, EdgeType } from '../edge.ts';
import { findCycles } from './find-cycles.ts';

/** A graph from lines such as `a b c`: a → b, b → c. */
function graphOf(chains: readonly string[], type: EdgeType = 'implements'): Graph {
  const edges = chains.flatMap((chain): Edge[] => {
    const ids = chain.split(' ');
    return ids.slice(1).map((to, index) => ({ from: ids[index]!, to, type }));
  });
  return { edges, from: new Map(), to: new Map() };
}

const cycles = (...chains: string[]): string[] =>
  findCycles(graphOf(chains), ['implements']).map((cycle) =>
    [...cycle.map(({ from }) => from), cycle.at(-1)!.to].join(' '),
  );

test.each([
  ['a chain', ['a b c']],
  ['two ways to one place', ['a b d', 'a c d']],
  ['the same edge twice', ['a b', 'a b']],
  ['a long chain', [Array.from({ length: 20_000 }, (_, index) => `n${index}`).join(' ')]],
])('%s has no cycle', (_, chains) => {
  expect(cycles(...chains)).toEqual([]);
});

test.each([
  ['of one entry with itself', ['a a'], ['a a']],
  ['of two', ['a b a'], ['a b a']],
  ['behind a chain', ['x y a b c a'], ['a b c a']],
  ['twice, apart', ['a b a', 'c d e c'], ['a b a', 'c d e c']],
  ['that branches off', ['a b c', 'b d', 'd a'], ['a b d a']],
  ['only once where two share an entry', ['a b a', 'b c b'], ['a b a']],
])('a cycle %s is found', (_, chains, expected) => {
  expect(cycles(...chains)).toEqual(expected);
});

test('edges of other types make no cycle', () => {
  const graph = graphOf(['a b'], 'part-of');
  const back: Edge = { from: 'b', to: 'a', type: 'member-of' };
  const both = { ...graph, edges: [...graph.edges, back] };
  expect(findCycles(both, ['part-of'])).toEqual([]);
  expect(findCycles(both, ['part-of', 'member-of'])).toHaveLength(1);
});
