import type { EdgeType } from '../../graph/edge.ts';
import { findCycles } from '../../graph/queries/find-cycles.ts';
import { fieldFault } from '../field-fault.ts';
import type { Rule } from '../rule.ts';

/** Relations that order things: following them must come to an end. */
const orders: readonly (readonly EdgeType[])[] = [
  ['implements'],
  ['succeeds'],
  ['carries-out'],
  ['part-of', 'member-of'],
];

/** Relations that may run both ways, but never from an entry to itself. */
const others: readonly EdgeType[] = [
  'related',
  'look-alike',
  'see-also',
  'was-part-of',
  'was-member-of',
];

export const cyclicReference: Rule = {
  id: 'cyclic-reference',
  severity: 'error',
  title: '关系成环',
  why: '上位规划、落实关系、所属区域都是有方向的；绕回自己就没有意义，页面也会无穷无尽。',
  mend: '去掉环上写反的那一条；条目不引用自己。',
  example: 'east-city 属于 east-province，east-province 又属于 east-city',
  *run({ kb, graph }) {
    for (const types of orders) {
      for (const cycle of findCycles(graph, types)) {
        const last = cycle.at(-1)!;
        yield fieldFault(kb.entries.get(last.from)!.file, last.path ?? [], {
          expected: `a chain of ${types.join(' and ')} that ends`,
          got: [...cycle.map(({ from }) => from), last.to].join(' → '),
          fix: 'Remove the relation that points the wrong way.',
        });
      }
    }
    for (const edge of graph.edges) {
      if (edge.from !== edge.to || !others.includes(edge.type)) continue;
      yield fieldFault(kb.entries.get(edge.from)!.file, edge.path ?? [], {
        expected: 'another entry',
        got: `${edge.to}, the entry itself`,
        fix: 'Remove it.',
      });
    }
  },
};
