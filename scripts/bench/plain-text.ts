import type { MadeEntry } from './province.ts';

/** The same entry for generators that know no figures: Markdown with links and a table. */
export interface PlainPage {
  /** `indicators/p1-indicator-1` */
  path: string;
  title: string;
  summary: string;
  markdown: string;
}

/** Folder of each entry id, so that references become links. */
export function plainPages(entries: readonly MadeEntry[]): PlainPage[] {
  const paths = new Map(
    entries.map(({ path }) => {
      const bare = path.replace(/\.mdx$/, '');
      return [bare.slice(bare.indexOf('/') + 1), bare];
    }),
  );
  const linked = (id: string, text: string): string => `[${text}](/${paths.get(id) ?? id}/)`;
  return entries.map(({ path, text }) => {
    const [, fields = '', body = ''] = text.split(/^---\n/m);
    const value = (name: string): string =>
      new RegExp(`^${name}: (.*)$`, 'm').exec(fields)?.[1] ?? '';
    const prose = body
      .replace(/<(?:Ref to|Term of)="([^"]+)">([^<]*)<\/\w+>/g, (_, id: string, words: string) =>
        linked(id, words),
      )
      .replace(/<Figure of="([^".]+)\.[^"]*"\/>/g, (_, id: string) => linked(id, '60%'))
      .replace(/<h2 id="[^"]*">(.*)<\/h2>/g, '## $1');
    const related = [
      ...new Set(fields.match(/p\d+-(?:term|indicator|measure|source|plan)-\d+/g) ?? []),
    ];
    const parts = [prose, tableOf(fields), ...related.map((id) => `- ${linked(id, id)}`)];
    return {
      path: path.replace(/\.mdx$/, ''),
      title: value('title'),
      summary: value('summary'),
      markdown: `${parts.filter(Boolean).join('\n')}\n`,
    };
  });
}

/** Observations or figures as a table of what they state. */
function tableOf(fields: string): string {
  const rows = [...fields.matchAll(/^ {2}- id: (\S+)\n((?: {4}.*\n)+)/gm)].flatMap(
    ([, id, lines = '']) => {
      const value = (name: string): string =>
        new RegExp(`^ {4}${name}: (.*)$`, 'm').exec(lines)?.[1] ?? '';
      return value('printed')
        ? [`| ${id} | ${value('area')} | ${value('period')} | ${value('printed')} |`]
        : [];
    },
  );
  return rows.length > 0
    ? ['', '| 编号 | 地区 | 时期 | 数 |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
    : '';
}
