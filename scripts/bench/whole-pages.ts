import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { install } from './install.ts';
import type { PlainPage } from './plain-text.ts';

/** What turns our pages into Markdown: installed like a peer, of no use to the project itself. */
const converter = {
  name: 'rehype-remark',
  packages: [
    'unified@11.0.5',
    'rehype-parse@9.0.1',
    'rehype-remark@10.0.1',
    'remark-gfm@4.0.1',
    'remark-mdx@3.1.1',
    'remark-stringify@11.0.0',
    'hast-util-select@6.0.4',
    'hast-util-to-html@9.0.6',
  ],
  program: 'node_modules/rehype-remark/index.js',
};

/**
 * The same pages with all that a reader of our built site sees in `main`: tables, citations, links
 * back and drawings, looked up and drawn already. Throws where the converter cannot be installed.
 */
export async function wholePages(
  site: string,
  dir: string,
  pages: readonly PlainPage[],
): Promise<PlainPage[]> {
  if (!install(converter, dir)) throw new Error('The converter to Markdown is not there.');
  const module = join(dir, 'to-markdown.mjs');
  copyFileSync(new URL('to-markdown.mjs', import.meta.url), module);
  const { toMarkdown } = (await import(pathToFileURL(module).href)) as {
    toMarkdown: (page: string) => Promise<string>;
  };
  const whole: PlainPage[] = [];
  for (const page of pages) {
    const html = readFileSync(join(site, page.path, 'index.html'), 'utf8');
    whole.push({ ...page, markdown: await toMarkdown(html) });
  }
  return whole;
}
