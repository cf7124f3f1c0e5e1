import { describe, expect, it } from 'vitest';

import { knowledgeBase } from '../../publish/knowledge-base.fixture.ts';
import { buildGraph } from '../build-graph.ts';
import { mentionsOfFigure } from './figure-mentions.ts';
import { sameIndicator, sameSection } from './figure-neighbours.ts';

const figures = (ids: readonly string[], locator: (index: number) => string): string =>
  ids
    .map(
      (id, index) =>
        `  - id: ${id}\n    label: 数${id}\n    area: river\n    period: 2020\n    kind: actual\n    value: ${index + 1}\n    unit: none\n    locator: ${locator(index)}\n    printed: ${index + 1}\n`,
    )
    .join('');

const source = (sections: string, rest: string): Record<string, string> => ({
  'sources/report.mdx': `---\nid: report\ntitle: 报告\nsummary: 报告。\ntype: report\nauthors: [张三]\nsections:\n${sections}figures:\n${rest}revisions:\n  - date: 2026-01-01\n    note: 首次发布。\n---\n`,
});

describe('neighbours of a figure', () => {
  const kb = knowledgeBase(
    source(
      '  - locator: 一\n    title: 甲\n  - locator: 一（一）\n    title: 乙\n',
      figures(['a', 'b', 'c', 'd', 'e'], (index) => (index === 1 ? '一 第1段' : '一（一） 第2段')),
    ),
  );

  it('of an indicator are its other figures', () => {
    const found = sameIndicator(kb, kb.figures.get('entities.river-2025-target')!);
    expect(found.map(({ id }) => id)).toEqual(['river-2020-baseline']);
    expect(sameSection(kb, kb.figures.get('entities.river-2025-target')!)).toBeUndefined();
  });

  it('of a source are the nearest in the same section, the longest locator deciding', () => {
    const near = sameSection(kb, kb.figures.get('report.c')!, 1);
    expect(near?.section.title).toBe('乙');
    expect(near?.figures.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(near?.total).toBe(4);
  });

  it('of 附件10 are none of 附件1', () => {
    const annexes = knowledgeBase(
      source(
        '  - locator: 附件1\n    title: 甲\n  - locator: 附件2\n    title: 乙\n',
        figures(['a', 'b', 'c'], (index) => `附件${[1, 10, 1][index]} 第1项`),
      ),
    );
    const near = sameSection(annexes, annexes.figures.get('report.a')!);
    expect(near?.figures.map(({ id }) => id)).toEqual(['c']);
  });

  it('do not exist where the section has no other figure', () => {
    expect(sameSection(kb, kb.figures.get('report.b')!)).toBeUndefined();
    expect(sameIndicator(kb, kb.figures.get('report.b')!)).toEqual([]);
  });
});

it('entries whose text shows a figure are found, without the one that holds it', () => {
  const kb = knowledgeBase();
  const found = mentionsOfFigure(kb, buildGraph(kb), 'entities.river-2025-target');
  expect(found.map(({ id }) => id)).toEqual(['river-plan-1-1']);
});
