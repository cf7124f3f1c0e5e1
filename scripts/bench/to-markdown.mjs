// Copied into a folder of the benchmark, beside the packages that it imports.
import { toHtml } from 'hast-util-to-html';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const asXml = { space: 'svg', closeSelfClosing: true, closeEmptyElements: true };

/** A drawing stays as it is, in a form that Markdown and MDX take alike. */
const svg = (_, node) => ({ type: 'html', value: toHtml(node, asXml) });

const html = unified().use(rehypeParse).freeze();
const markdown = unified()
  .use(rehypeRemark, { handlers: { svg } })
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify)
  .freeze();

/** What stands in the `main` of a page, as Markdown with tables. */
export async function toMarkdown(page) {
  return markdown.stringify(await markdown.run(select('main', html.parse(page))));
}
