import { describe, expect, test } from 'vitest';

import { changed, knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { edgeTypes, type Edge } from './edge.ts';

const { graph } = knowledgeBaseWith();

/** An edge as one line: from → to, its type, and the field or component that says it. */
const line = ({ from, to, type, path, slot, figure, activity }: Edge): string =>
  [
    `${from} → ${to}`,
    type,
    path ? path.join('.') : `<${slot!.component}>`,
    ...(figure ? [`figure ${figure}`] : []),
    ...(activity ? [`activity ${activity}`] : []),
  ].join(' | ');

const linesFrom = (id: string): string[] => graph.from.get(id)!.map(line);

describe('each relation is an edge with the field that says it', () => {
  test('of a plan: area, source, higher plan, the source that says so, measures of its tree', () => {
    expect(linesFrom('songting-reading-plan')).toEqual([
      'songting-reading-plan → songting | issued-for | area',
      'songting-reading-plan → songting-2022-3 | stated-in | source',
      'songting-reading-plan → yunling-reading-plan | implements | implements.0.to',
      'songting-reading-plan → songting-2022-3 | stated-in | implements.0.source',
      'songting-reading-plan → songting-reading-1 | contains | chapters.0.measure',
      'songting-reading-plan → songting-reading-2 | contains | chapters.1.measure',
      'songting-reading-plan → songting-reading-3 | contains | chapters.2.measure',
      'songting-reading-plan → yunling-reading-plan | mentions | <Ref>',
      'songting-reading-plan → reading-guides-added | mentions | <Ref>',
    ]);
  });

  test('of a plan with chapters inside chapters', () => {
    expect(linesFrom('yunling-reading-plan').filter((text) => text.includes('contains'))).toEqual([
      'yunling-reading-plan → yunling-reading-2-1 | contains | chapters.1.children.0.measure',
      'yunling-reading-plan → yunling-reading-2-2 | contains | chapters.1.children.1.measure',
      'yunling-reading-plan → yunling-reading-3-1 | contains | chapters.2.children.0.measure',
    ]);
  });

  test('of a measure: areas, source, indicators, higher measures, related measures, terms', () => {
    expect(linesFrom('yunling-reading-2-1')).toEqual([
      'yunling-reading-2-1 → yunling | applies-in | areas.0',
      'yunling-reading-2-1 → upstream-2 | applies-in | areas.1',
      'yunling-reading-2-1 → yunling-2021-7 | stated-in | source',
      'yunling-reading-2-1 → reading-rooms | serves | indicators.0.to',
      'yunling-reading-2-1 → yunling-2021-7 | stated-in | indicators.0.source',
      'yunling-reading-2-1 → yunling-reading-3-1 | related | related.0.to',
      'yunling-reading-2-1 → reading-room | uses-term | terms.0',
      'yunling-reading-2-1 → reading-room | uses-term | <Term>',
      'yunling-reading-2-1 → yunling-2021-7 | mentions | <Figure> | figure yunling-2021-7.upstream-subsidy',
      'yunling-reading-2-1 → reading-rooms | mentions | <Ref>',
    ]);
    expect(linesFrom('songting-reading-1')).toContain(
      'songting-reading-1 → yunling-reading-2-1 | carries-out | carriesOut.0.to',
    );
  });

  test('of a county: code, region above, group', () => {
    expect(linesFrom('yanhu')).toEqual([
      'yanhu → xizhou | part-of | partOf.0.of',
      'yanhu → upstream-2 | member-of | groups.0.of',
      'yanhu → yunling-2021-7 | stated-in | groups.0.source',
      'yanhu → reading-rooms | mentions | <Figure> | figure reading-rooms.yanhu-2023-actual',
    ]);
  });

  test('of an indicator: terms, and for each observation its area, source and measures', () => {
    expect(linesFrom('reading-guides-added').slice(0, 6)).toEqual([
      'reading-guides-added → reading-guide | uses-term | terms.0',
      'reading-guides-added → yunling | observes | observations.0.area | figure reading-guides-added.yunling-2025-target',
      'reading-guides-added → yunling-2021-7 | stated-in | observations.0.source | figure reading-guides-added.yunling-2025-target',
      'reading-guides-added → yunling-reading-3-1 | states-figure | observations.0.measures.0 | figure reading-guides-added.yunling-2025-target',
      'reading-guides-added → yunling | observes | observations.1.area | figure reading-guides-added.yunling-2023-actual',
      'reading-guides-added → yunling-report-2023 | stated-in | observations.1.source | figure reading-guides-added.yunling-2023-actual',
    ]);
  });

  test('of a source: activities with what they report on, and figures without the source itself', () => {
    const lines = linesFrom('yunling-report-2023');
    expect(lines.slice(0, 4)).toEqual([
      'yunling-report-2023 → yunling | applies-in | activities.0.area | activity reading-week',
      'yunling-report-2023 → yunling-reading-2-1 | reports-on | activities.0.carriesOut.0.to | activity reading-week',
      'yunling-report-2023 → reading-room | uses-term | activities.0.terms.0 | activity reading-week',
      'yunling-report-2023 → yunling | observes | figures.0.area | figure yunling-report-2023.reading-week-visits',
    ]);
    expect(lines.filter((text) => text.includes('stated-in'))).toEqual([]);
  });

  test('of a term: the source that uses it and other terms', () => {
    expect(linesFrom('one-card').slice(0, 2)).toEqual([
      'one-card → yunling-2021-7 | stated-in | source',
      'one-card → reading-room | see-also | related.0',
    ]);
  });

  test('of every type that there is, but the few that this knowledge base has no case of', () => {
    const found = new Set(graph.edges.map(({ type }) => type));
    expect(edgeTypes.filter((type) => !found.has(type))).toEqual([
      'succeeds',
      'was-part-of',
      'was-member-of',
      'coded-in',
      'look-alike',
    ]);
  });

  test('of those few as well, where they are written', () => {
    const { graph: other } = knowledgeBaseWith({
      'regions/xizhou.mdx': changed('regions/xizhou.mdx', [
        "  - code: '990100'\n    note: 虚构的代码。",
        "  - code: '990100'\n    source: yunling-2021-7",
      ]),
      'indicators/shelving-days.mdx': changed('indicators/shelving-days.mdx', [
        'themes: [services]',
        'themes: [services]\nlookAlikes: [reader-satisfaction]',
      ]),
      'counties/yanhu.mdx': changed(
        'counties/yanhu.mdx',
        ['  - of: xizhou\n', '  - of: xizhou\n    to: 2023-12-31\n'],
        ['    from: 2021-03-15', '    from: 2021-03-15\n    to: 2022-12-31'],
      ),
      'plans/songting-reading-plan.mdx': changed('plans/songting-reading-plan.mdx', [
        'implements:',
        'succeeds:',
      ]),
    });
    const wanted = ['succeeds', 'was-part-of', 'was-member-of', 'coded-in', 'look-alike'];
    expect(
      other.edges
        .filter(({ type }) => wanted.includes(type))
        .map(line)
        .toSorted(),
    ).toEqual([
      'shelving-days → reader-satisfaction | look-alike | lookAlikes.0',
      'songting-reading-plan → yunling-reading-plan | succeeds | succeeds.0.to',
      'xizhou → yunling-2021-7 | coded-in | codes.0.source',
      'yanhu → upstream-2 | was-member-of | groups.0.of',
      'yanhu → xizhou | was-part-of | partOf.0.of',
    ]);
  });
});

test('an edge keeps whether a source states it, where, and what the editor notes', () => {
  const [stated] = graph.from
    .get('songting-reading-plan')!
    .filter(({ type }) => type === 'implements');
  expect(stated).toMatchObject({ basis: 'source', source: 'songting-2022-3', locator: '引言' });
  const [read] = graph.from.get('yunling-reading-2-1')!.filter(({ type }) => type === 'related');
  expect(read).toMatchObject({ basis: 'reading', note: '书房的日常开支来自那一节的经费。' });
  expect(read).not.toHaveProperty('source');
});

test('every edge can be found from both of its ends', () => {
  expect([...graph.from.values()].flat()).toHaveLength(graph.edges.length);
  expect([...graph.to.values()].flat()).toHaveLength(graph.edges.length);
  for (const [id, edges] of graph.to) expect(edges.every(({ to }) => to === id)).toBe(true);
});

test('a reference to nothing is an edge too, so that the check can blame it', () => {
  const file = 'terms/one-card.mdx';
  const { graph: dangling } = knowledgeBaseWith({
    [file]: changed(file, ['related: [reading-room]', 'related: [nowhere]']),
  });
  expect(dangling.to.get('nowhere')!.map(line)).toEqual([
    'one-card → nowhere | see-also | related.0',
  ]);
});
