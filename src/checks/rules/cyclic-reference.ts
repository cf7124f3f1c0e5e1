import type { EdgeType } from '../../graph/edge.ts';
import { findCycle } from '../../graph/queries/find-cycle.ts';
import type { Rule } from '../rule.ts';

/** Relations that order things: following them must come to an end. */
const ordering: readonly EdgeType[] = [
  ...(['implements', 'succeeds', 'contains', 'carries-out', 'part-of', 'member-of'] as const),
];

export const cyclicReference: Rule = {
  id: 'cyclic-reference',
  severity: 'error',
  title: '关系成环',
  why: '上位规划、落实关系、所属区域都是有方向的；绕回自己就没有意义，页面也会无穷无尽。',
  mend: '去掉环上写反的那一条。',
  example: 'jinhua 属于 zhejiang，zhejiang 又属于 jinhua',
  *run({ kb, graph }) {
    for (const type of ordering) {
      const cycle = findCycle(graph, type);
      if (!cycle) continue;
      const first = cycle[0]!;
      yield {
        file: kb.entries.get(first.from)!.file,
        place: { path: first.path ?? [] },
        expected: `a chain of "${type}" that ends`,
        got: [...cycle.map((edge) => edge.from), first.from].join(' → '),
        fix: 'Remove the relation that points the wrong way.',
      };
    }
  },
};
