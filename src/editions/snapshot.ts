import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Kind } from '../domain/kind.ts';
import { blockText } from '../mdx/render-body.ts';
import { figureColumns, type FigureColumn } from '../publish/figure-columns.ts';
import { figureRows, type FigureRow } from '../publish/figure-rows.ts';
import { canonicalJson, sha256 } from './canonical.ts';

/** A figure as an edition keeps it: the open data without the address, which may move. */
export type FrozenFigure = Omit<FigureRow, 'url'>;

export interface Revision {
  date: string;
  note: string;
}

export interface FrozenEntry {
  id: string;
  kind: Kind;
  title: string;
  aliases: string[];
  summary: string;
  /** Newest first. */
  revisions: Revision[];
  /** Paragraphs of the body, references written out. */
  text: string[];
  /** All other fields of the entry, its figures apart. */
  fields: Record<string, unknown>;
}

/** All entries and figures on one day. Never changed once published. */
export interface Edition {
  schema: 1;
  edition: string;
  site: { name: string; publisher: string };
  columns: Exclude<FigureColumn, 'url'>[];
  entries: FrozenEntry[];
  figures: FrozenFigure[];
}

/** What the knowledge base is now, as an edition of the given date. */
export function freeze(kb: KnowledgeBase, date: string): Edition {
  const nowhere = { origin: '', base: '/' };
  return {
    schema: 1,
    edition: date,
    site: { name: kb.site.name, publisher: kb.site.publisher },
    columns: figureColumns.map(({ name }) => name).filter((name) => name !== 'url'),
    entries: [...kb.entries.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry) => freezeEntry(kb, entry)),
    figures: figureRows(kb, nowhere).map(({ url: _url, ...row }) => row),
  };
}

function freezeEntry(kb: KnowledgeBase, { id, kind, data, body }: Entry): FrozenEntry {
  // Keywords serve the search of the living site; figures are frozen apart.
  const apart = ['keywords', 'observations', 'figures'];
  const own = ['id', 'title', 'aliases', 'summary', 'revisions'];
  return {
    id,
    kind,
    title: data.title,
    aliases: [...data.aliases],
    summary: data.summary,
    revisions: data.revisions.map(({ date, note }) => ({ date, note })),
    text: body.blocks.map((block) => blockText(block, kb).trim()).filter(Boolean),
    fields: Object.fromEntries(
      Object.entries(data).filter(([name]) => ![...own, ...apart].includes(name)),
    ),
  };
}

/** The text of the file: canonical JSON that carries its own checksum. */
export const editionText = (edition: Edition): string =>
  canonicalJson({ ...edition, sha256: sha256(canonicalJson(edition)) });
