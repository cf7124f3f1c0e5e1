import { markup, type Html } from './markup.ts';

export interface ShellContent {
  title: string;
  description: string;
  /** Path of the page without base, for its canonical address. */
  path: string;
  main: Html;
  noindex?: boolean;
  /** More elements of the head. */
  head?: Html;
}

/** A page of the site that the site generator made, and the name of the site that its title ends with. */
export interface Shell {
  page: string;
  site: string;
}

/**
 * A page with the frame of another: head, header and footer of the shell around other content. So
 * pages written by hand look and load like all others.
 */
export function shellPage({ page: shell, site }: Shell, content: ShellContent): string {
  const { title, description, path, main, noindex, head } = content;
  const canonical = /<link rel="canonical" href="([^"]*)"[^>]*>/.exec(shell);
  const start = /<main\b[^>]*>/.exec(shell);
  const end = shell.lastIndexOf('</main>');
  if (!/<title>/.test(shell) || !canonical || !start || end < 0) {
    throw new Error('the page that lends its frame has no title, canonical link or main element');
  }
  const root = canonical[1]!.replace(/editions\/$/, '');
  const address = markup`${root.replace(/\/$/, '')}${path}`.text;
  const top = shell
    .slice(0, start.index + start[0].length)
    .replace(/<title>[^<]*<\/title>/, () => markup`<title>${title} · ${site}</title>`.text)
    .replace(
      /(<meta name="description" content=")[^"]*"/,
      (_, before: string) => `${before}${markup`${description}`.text}"`,
    )
    .replace(canonical[0], () =>
      noindex
        ? '<meta name="robots" content="noindex">'
        : `<link rel="canonical" href="${address}">`,
    )
    .replace('</head>', () => `${head?.text ?? ''}</head>`);
  // Paper carries the address of the page that is printed, not of the one that lent its frame.
  const foot = /<p class="print-foot">[\s\S]*?<\/p>/.exec(shell)?.[0] ?? '';
  return top + main.text + foot.replace(canonical[1]!, () => address) + shell.slice(end);
}
