import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { PublishedFile, SiteUrl } from '../publish/published-file.ts';
import { citeEntry, citeFigure, type Citation, type Pin } from './citation.ts';
import { bibtexText, cslText, risText } from './formats.ts';

/** `cite.bib`, `cite.ris` and `cite.json` of every entry and every figure, beside their pages. */
export function* citeFiles(
  kb: KnowledgeBase,
  site: SiteUrl,
  pin?: Pin,
): Generator<PublishedFile, void> {
  const context = { kb, site, ...(pin && { pin }) };
  for (const entry of kb.entries.values()) yield* filesOf(citeEntry(context, entry));
  for (const figure of kb.figures.values()) yield* filesOf(citeFigure(context, figure));
}

function filesOf(citation: Citation): PublishedFile[] {
  const folder = citation.path.slice(1);
  return [
    { path: `${folder}cite.bib`, text: bibtexText(citation) },
    { path: `${folder}cite.ris`, text: risText(citation) },
    { path: `${folder}cite.json`, text: cslText(citation) },
  ];
}
