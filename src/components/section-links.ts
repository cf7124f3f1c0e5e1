export interface SectionLink {
  id: string;
  /** The heading as HTML text, escaped and without elements. */
  label: string;
}

/** The sections of rendered HTML that have an address and a heading, in the order of the page. */
export function sectionLinks(html: string): SectionLink[] {
  const headings = /<section\b[^>]*?\sid="([^"]+)"[^>]*>\s*<h2\b[^>]*>(.*?)<\/h2>/gs;
  return [...html.matchAll(headings)].map(([, id, heading]) => ({
    id: id!,
    label: heading!
      .replace(/<span class="quiet">.*?<\/span>/gs, '')
      .replace(/<[^>]+>/g, '')
      .trim(),
  }));
}
