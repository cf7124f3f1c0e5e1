import { slotsOf } from '../domain/body.ts';
import type { Link } from '../domain/entry.ts';
import {
  figuresOf,
  type Entry,
  type EntryOf,
  type KnowledgeBase,
} from '../domain/knowledge-base.ts';
import type { Section } from '../domain/plan.ts';
import type { Readable } from '../domain/reads.ts';
import type { Edge, EdgeType } from './edge.ts';

type Path = readonly (string | number)[];

export interface Graph extends Readable {
  edges: readonly Edge[];
  /** Edges by the entry that they leave. */
  from: ReadonlyMap<string, readonly Edge[]>;
  /** Edges by the entry that they reach. */
  to: ReadonlyMap<string, readonly Edge[]>;
}

/** Every reference in the knowledge base as an edge, dangling ones included, in file order. */
export function buildGraph(kb: KnowledgeBase): Graph {
  const edges = [...kb.entries.values()].flatMap(edgesOf);
  return { edges, from: groupBy(edges, 'from'), to: groupBy(edges, 'to') };
}

function groupBy(edges: readonly Edge[], end: 'from' | 'to'): Map<string, Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group) group.push(edge);
    else groups.set(edge[end], [edge]);
  }
  return groups;
}

/** The edges that leave one entry. */
export function edgesOf(entry: Entry): Edge[] {
  return [...fieldEdges(entry), ...figureEdges(entry), ...textEdges(entry)];
}

function fieldEdges(entry: Entry): Edge[] {
  switch (entry.kind) {
    case 'plan':
      return planEdges(entry);
    case 'measure':
      return measureEdges(entry);
    case 'county':
    case 'region':
      return areaEdges(entry);
    case 'indicator':
      return [
        ...ids(entry, 'look-alike', 'lookAlikes', entry.data.lookAlikes),
        ...ids(entry, 'uses-term', 'terms', entry.data.terms),
      ];
    case 'source':
      return sourceEdges(entry);
    case 'term':
      return [
        ...one(entry, 'stated-in', 'source', entry.data.source),
        ...ids(entry, 'see-also', 'related', entry.data.related),
      ];
  }
}

function planEdges(entry: EntryOf<'plan'>): Edge[] {
  const { data } = entry;
  return [
    ...one(entry, 'issued-for', 'area', data.area),
    ...one(entry, 'stated-in', 'source', data.source),
    ...links(entry, 'implements', ['implements'], data.implements),
    ...links(entry, 'succeeds', ['succeeds'], data.succeeds),
    ...sectionEdges(entry, data.chapters, ['chapters']),
  ];
}

function sectionEdges(entry: Entry, sections: readonly Section[], path: Path): Edge[] {
  return sections.flatMap((section, index) => {
    const at = [...path, index];
    const own: Edge[] = section.measure
      ? [{ from: entry.id, to: section.measure, type: 'contains', path: [...at, 'measure'] }]
      : [];
    return [...own, ...sectionEdges(entry, section.children, [...at, 'children'])];
  });
}

function measureEdges(entry: EntryOf<'measure'>): Edge[] {
  const { data } = entry;
  return [
    ...ids(entry, 'applies-in', 'areas', data.areas),
    ...one(entry, 'stated-in', 'source', data.source),
    ...links(entry, 'serves', ['indicators'], data.indicators),
    ...links(entry, 'carries-out', ['carriesOut'], data.carriesOut),
    ...links(entry, 'related', ['related'], data.related),
    ...ids(entry, 'uses-term', 'terms', data.terms),
  ];
}

function areaEdges(entry: EntryOf<'county'> | EntryOf<'region'>): Edge[] {
  const { data } = entry;
  return [
    ...data.codes.flatMap((code, index) =>
      reference(entry, 'coded-in', ['codes', index, 'source'], code.source),
    ),
    ...data.partOf.flatMap((member, index) =>
      reference(entry, member.to ? 'was-part-of' : 'part-of', ['partOf', index, 'of'], member.of),
    ),
    ...data.groups.flatMap((member, index) => [
      ...reference(
        entry,
        member.to ? 'was-member-of' : 'member-of',
        ['groups', index, 'of'],
        member.of,
      ),
      ...reference(entry, 'stated-in', ['groups', index, 'source'], member.source),
    ]),
  ];
}

function sourceEdges(entry: EntryOf<'source'>): Edge[] {
  return entry.data.activities.flatMap((activity, index) => {
    const path = ['activities', index];
    return [
      ...reference(entry, 'applies-in', [...path, 'area'], activity.area),
      ...links(entry, 'reports-on', [...path, 'carriesOut'], activity.carriesOut),
      ...ids(entry, 'uses-term', [...path, 'terms'], activity.terms),
    ].map((edge) => ({ ...edge, activity: activity.id }));
  });
}

function figureEdges(entry: Entry): Edge[] {
  return figuresOf(entry).flatMap((figure) => {
    const edges: Edge[] = [
      ...reference(entry, 'observes', [...figure.path, 'area'], figure.area),
      ...(figure.indicator
        ? reference(entry, 'stated-in', [...figure.path, 'source'], figure.source)
        : []),
      ...ids(entry, 'states-figure', [...figure.path, 'measures'], figure.measures),
      ...ids(entry, 'uses-term', [...figure.path, 'terms'], figure.terms ?? []),
    ];
    return edges.map((edge) => ({ ...edge, figure: figure.key }));
  });
}

/** References in running text: a figure counts as a mention of the entry that holds it. */
function textEdges(entry: Entry): Edge[] {
  return slotsOf(entry.body).map((slot) => ({
    from: entry.id,
    to: slot.component === 'Figure' ? slot.of.replace(/\..*$/, '') : slot.of,
    type: slot.component === 'Term' ? ('uses-term' as const) : ('mentions' as const),
    slot,
    ...(slot.component === 'Figure' ? { figure: slot.of } : {}),
  }));
}

function reference(entry: Entry, type: EdgeType, path: Path, to: string | undefined): Edge[] {
  return to === undefined ? [] : [{ from: entry.id, to, type, path }];
}

const one = (entry: Entry, type: EdgeType, field: string, to: string | undefined): Edge[] =>
  reference(entry, type, [field], to);

function ids(entry: Entry, type: EdgeType, field: string | Path, list: readonly string[]): Edge[] {
  const path = typeof field === 'string' ? [field] : field;
  return list.flatMap((to, index) => reference(entry, type, [...path, index], to));
}

/** A link is one edge to its target, and one to the source that states it. */
function links(entry: Entry, type: EdgeType, path: Path, list: readonly Link[]): Edge[] {
  return list.flatMap(({ to, basis, note, source, locator }, index) => [
    {
      from: entry.id,
      to,
      type,
      path: [...path, index, 'to'],
      basis,
      ...(note ? { note } : {}),
      ...(source ? { source } : {}),
      ...(locator ? { locator } : {}),
    },
    ...reference(entry, 'stated-in', [...path, index, 'source'], source),
  ]);
}
