import type { Kind } from '../domain/kind.ts';

/** One number of an entry, as the result list shows it. */
export interface RecordFigure {
  id: string;
  label: string;
  area: string;
  period: string;
  kind: string;
  value: string;
  source: string;
  locator: string;
  /** Everything else that the page says of it: the printed form, notes. */
  more: string;
}

/** A stretch of text of an entry with the anchor at which it stands; no anchor: the page itself. */
export interface RecordBlock {
  id: string;
  /** Heading under which the text stands; empty for none. */
  heading: string;
  text: string;
  /** A fact above the text, such as the plan of a measure: the last thing to show as an excerpt. */
  fact?: boolean;
}

/** What the search knows of one entry: what is indexed, and what the results show. */
export interface SearchRecord {
  id: string;
  kind: Kind;
  title: string;
  aliases: string[];
  number?: string;
  english?: string;
  summary: string;
  /** Shown beside the kind: plan and number of a measure, area of a plan. */
  place: string;
  blocks: RecordBlock[];
  figures: RecordFigure[];
}

/** Names under which an entry is found, in the order in which they are indexed. */
export const namesOf = (record: SearchRecord): string[] => [
  record.title,
  ...(record.number ? [record.number] : []),
  ...record.aliases,
  ...(record.english ? [record.english] : []),
];

/**
 * A figure as one line of text, as indexed and as excerpted. Its source is an entry of its own and
 * is found there.
 */
export const figureLine = (figure: RecordFigure): string =>
  [
    `${figure.area} ${figure.period} ${figure.label}：${figure.value}（${figure.kind}）`,
    figure.locator,
    figure.more,
  ]
    .filter(Boolean)
    .join('。');

/** A heading and what stands under it. */
export const blockLine = ({ heading, text }: RecordBlock): string =>
  [heading, text].filter(Boolean).join('。');

/** All text of an entry in reading order, each piece with its anchor. */
export function textsOf(record: SearchRecord): { id: string; text: string }[] {
  return [
    { id: '', text: record.summary },
    ...record.blocks.map((block) => ({ id: block.id, text: blockLine(block) })),
    ...record.figures.map((figure) => ({ id: figure.id, text: figureLine(figure) })),
  ];
}

/** A record as the fragments carry it: values in a fixed order, without their names. */
export type PackedRecord = [
  id: string,
  kind: Kind,
  title: string,
  aliases: string[],
  number: string,
  english: string,
  summary: string,
  place: string,
  blocks: [id: string, heading: string, text: string, fact?: 1][],
  figures: string[][],
];

const figureFields = [
  'id',
  'label',
  'area',
  'period',
  'kind',
  'value',
  'source',
  'locator',
  'more',
] as const satisfies readonly (keyof RecordFigure)[];

export const packRecord = (record: SearchRecord): PackedRecord => [
  record.id,
  record.kind,
  record.title,
  record.aliases,
  record.number ?? '',
  record.english ?? '',
  record.summary,
  record.place,
  record.blocks.map(({ id, heading, text, fact }) =>
    fact ? [id, heading, text, 1] : [id, heading, text],
  ),
  record.figures.map((figure) => figureFields.map((field) => figure[field])),
];

export function unpackRecord(packed: PackedRecord): SearchRecord {
  const [id, kind, title, aliases, number, english, summary, place, blocks, figures] = packed;
  return {
    id,
    kind,
    title,
    aliases,
    ...(number ? { number } : {}),
    ...(english ? { english } : {}),
    summary,
    place,
    blocks: blocks.map(([anchor, heading, text, fact]) => ({
      id: anchor,
      heading,
      text,
      ...(fact ? { fact: true } : {}),
    })),
    figures: figures.map(
      (values) =>
        Object.fromEntries(
          figureFields.map((field, at) => [field, values[at]]),
        ) as unknown as RecordFigure,
    ),
  };
}
