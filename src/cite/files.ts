import { figuresOf, type Entry, type KnowledgeBase } from '../domain/knowledge-base.ts';
import type { PublishedFile, SiteUrl } from '../publish/published-file.ts';
import { citeEntry, citeFigure, type Citation, type Pin } from './citation.ts';
import { bibtexText, cslText, risText } from './formats.ts';

/** `cite.bib`, `cite.ris` and `cite.json` of an entry and each of its figures, beside their pages. */
export function citeFiles(
  kb: KnowledgeBase,
  entry: Entry,
  site: SiteUrl,
  pin?: Pin,
): PublishedFile[] {
  const context = { kb, site, ...(pin && { pin }) };
  return [
    ...filesOf(citeEntry(context, entry)),
    ...figuresOf(entry).flatMap((figure) => filesOf(citeFigure(context, figure))),
  ];
}

function filesOf(citation: Citation): PublishedFile[] {
  const folder = citation.path.slice(1);
  return [
    { path: `${folder}cite.bib`, text: bibtexText(citation) },
    { path: `${folder}cite.ris`, text: risText(citation) },
    { path: `${folder}cite.json`, text: cslText(citation) },
  ];
}
