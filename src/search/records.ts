import { kinds, type Kind } from '../domain/kind.ts';
import {
  figuresOf,
  type Entry,
  type Figure,
  type KnowledgeBase,
} from '../domain/knowledge-base.ts';
import { endYear, startYear } from '../domain/period.ts';
import { sectionsOf } from '../domain/plan.ts';
import { plansOfSource } from '../graph/queries/plan-order.ts';
import { dateText, periodText, quantityText } from '../i18n/format.ts';
import { zh } from '../i18n/zh.ts';
import { blockText } from '../mdx/render-body.ts';
import type { FacetName } from './manifest.ts';
import type { RecordBlock, RecordFigure, SearchRecord } from './record.ts';

/** Values of one record in each facet, as ids. */
export type FacetValues = Record<FacetName, string[]>;

/** Kinds in the order in which equal hits are shown. */
const kindOrder: readonly Kind[] = [
  'plan',
  'indicator',
  'term',
  'county',
  'region',
  'measure',
  'source',
];

/** Entries in the order in which they are numbered: the order among equal hits. */
export const recordOrder = (kb: KnowledgeBase): Entry[] =>
  [...kinds]
    .sort((a, b) => kindOrder.indexOf(a) - kindOrder.indexOf(b))
    .flatMap((kind): readonly Entry[] => kb.byKind[kind]);

export function recordOf(entry: Entry, kb: KnowledgeBase): SearchRecord {
  const { data } = entry;
  const number = entry.kind === 'plan' || entry.kind === 'source' ? entry.data.number : undefined;
  return {
    id: entry.id,
    kind: entry.kind,
    title: data.title,
    aliases: data.aliases.filter((alias) => alias !== number),
    ...(number ? { number } : {}),
    ...(data.english ? { english: data.english } : {}),
    summary: data.summary,
    place: placeOf(entry, kb),
    blocks: [
      ...bodyBlocks(entry, kb),
      ...partBlocks(entry),
      ...factBlocks(entry, kb),
      ...keywordBlocks(entry),
    ],
    figures: figuresOf(entry).map((figure) => recordFigure(figure, kb)),
  };
}

const titleOf = (kb: KnowledgeBase, id: string): string => kb.entries.get(id)?.data.title ?? id;

function placeOf(entry: Entry, kb: KnowledgeBase): string {
  switch (entry.kind) {
    case 'measure':
      return [titleOf(kb, entry.data.plan), entry.data.number].filter(Boolean).join(' ');
    case 'plan':
      return [titleOf(kb, entry.data.area), periodText(entry.data.period)].join(' ');
    case 'county':
    case 'region':
      return zh.levels[entry.data.level];
    case 'source':
      return [zh.sourceTypes[entry.data.type], entry.data.issued && dateText(entry.data.issued)]
        .filter(Boolean)
        .join(' ');
    case 'term':
      return zh.termTypes[entry.data.type];
    case 'indicator':
      return '';
  }
}

/** Facts that the page shows above its text. */
function factBlocks(entry: Entry, kb: KnowledgeBase): RecordBlock[] {
  const lines: (string | undefined)[] = [];
  switch (entry.kind) {
    case 'indicator':
      return [entry.data.definition, entry.data.comparability].flatMap((text) =>
        text ? [{ id: '', heading: '', text }] : [],
      );
    case 'plan':
      lines.push(entry.data.issuers.join('、'));
      lines.push(entry.data.adopted && dateText(entry.data.adopted));
      break;
    case 'measure':
      lines.push(titleOf(kb, entry.data.plan), entry.data.number);
      lines.push(entry.data.areas.map((area) => titleOf(kb, area)).join('、'));
      lines.push(entry.data.actors.join('、'));
      break;
    case 'county':
    case 'region':
      lines.push(entry.data.fullName, ...entry.data.codes.map(({ code }) => code));
      break;
    case 'source':
      lines.push(entry.data.authors.join('、'), entry.data.publisher);
      lines.push(entry.data.issued && dateText(entry.data.issued), entry.data.condition);
      break;
    case 'term':
      break;
  }
  return lines.flatMap((text) => (text ? [{ id: '', heading: '', text, fact: true }] : []));
}

/** Sentence marks part the keywords, so that no hit reaches from one into the next. */
const keywordBlocks = ({ data: { keywords } }: Entry): RecordBlock[] =>
  keywords.length === 0
    ? []
    : [{ id: 'keywords', heading: '', text: `${zh.keywords}：${keywords.join('；')}`, fact: true }];

/** Paragraphs under the heading above them, which gives their anchor. */
function bodyBlocks({ body }: Entry, kb: KnowledgeBase): RecordBlock[] {
  const headings = [...body.headings];
  let id = 'text';
  return body.blocks.flatMap((parts) => {
    const text = blockText(parts, kb).trim();
    if (headings[0] && headings[0].text.trim() === text) id = headings.shift()!.id;
    return text ? [{ id, heading: '', text }] : [];
  });
}

function partBlocks(entry: Entry): RecordBlock[] {
  if (entry.kind === 'plan') {
    return sectionsOf(entry.data.chapters).map(({ section }) => ({
      id: section.id,
      heading: [section.number, section.title].filter(Boolean).join(' '),
      text: [section.missing, section.note].filter(Boolean).join(' '),
    }));
  }
  if (entry.kind === 'source') {
    return entry.data.activities.map(({ id, title, summary }) => ({
      id,
      heading: title,
      text: summary,
    }));
  }
  return [];
}

function recordFigure(figure: Figure, kb: KnowledgeBase): RecordFigure {
  const value = quantityText(figure);
  return {
    id: figure.id,
    label: figure.label,
    area: titleOf(kb, figure.area),
    period: periodText(figure.period),
    kind: zh.figureKinds[figure.kind],
    value,
    source: figure.source === figure.entry ? '' : titleOf(kb, figure.source),
    locator: figure.locator,
    more: [
      isWithin(figure.printed, value) ? '' : figure.printed,
      figure.binding ? zh.bindings[figure.binding] : '',
      figure.note ?? '',
    ]
      .filter(Boolean)
      .join('。'),
  };
}

/** Whether a value in words already shows what the source prints: `9200` in `9200件`. */
function isWithin(printed: string, value: string): boolean {
  const [part, whole] = [printed, value].map((text) => text.normalize('NFKC').replace(/\s/g, ''));
  return whole!.includes(part!);
}

/** The facets of one entry. Areas and plans are the entry's own or those of its figures. */
export function facetsOf(entry: Entry, kb: KnowledgeBase): FacetValues {
  const figures = figuresOf(entry);
  const unique = (values: readonly (string | undefined)[]): string[] => [
    ...new Set(values.filter((value) => value !== undefined)),
  ];
  const plansIn = (source: string): string[] => plansOfSource(kb, source).map(({ id }) => id);
  const years = figures.map(({ period }) => String(endYear(period)));
  const bindings = figures.map(({ binding }) => binding);
  const areas = figures.map(({ area }) => area);
  const none: FacetValues = { area: [], plan: [], theme: [], year: [], binding: [] };
  switch (entry.kind) {
    case 'plan': {
      const { period, area } = entry.data;
      const [from, to] = [startYear(period)!, endYear(period)!];
      const all = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
      return { ...none, area: [area], plan: [entry.id], year: all };
    }
    case 'measure':
      return { ...none, area: entry.data.areas, plan: [entry.data.plan], theme: entry.data.themes };
    case 'county':
    case 'region':
      return { ...none, area: [entry.id] };
    case 'indicator':
      return {
        area: unique(areas),
        plan: unique(figures.flatMap(({ source }) => plansIn(source))),
        theme: entry.data.themes,
        year: unique(years),
        binding: unique(bindings),
      };
    case 'source':
      return {
        ...none,
        area: unique(areas),
        plan: plansIn(entry.id),
        year: unique([...years, entry.data.issued?.slice(0, 4)]),
        binding: unique(bindings),
      };
    case 'term':
      return none;
  }
}

/** The date by which results can be sorted: of the document, or of the plan behind a measure. */
export function dateOf(entry: Entry, kb: KnowledgeBase): string {
  switch (entry.kind) {
    case 'plan':
      return entry.data.published ?? entry.data.adopted ?? '';
    case 'source':
      return entry.data.issued ?? '';
    case 'measure': {
      const plan = kb.entries.get(entry.data.plan);
      return plan ? dateOf(plan, kb) : '';
    }
    default:
      return '';
  }
}
