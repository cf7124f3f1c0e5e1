import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { PlainPage } from './plain-text.ts';

/** Another generator: what it is made of, and how it is run. */
export interface Peer {
  name: string;
  /** Packages with exact versions; none for a program that has to be on the machine. */
  packages: readonly string[];
  /** The file to run below the project, or the program. */
  program: string;
  args: readonly string[];
  /** Where the built site is, below the project. */
  site: string;
  files: (pages: readonly PlainPage[]) => Iterable<[path: string, text: string]>;
}

const frontMatter = ({ title, summary }: PlainPage, more = ''): string =>
  `---\ntitle: "${title}"\ndescription: "${summary}"\n${more}---\n\n`;

const kinds = ['plans', 'measures', 'counties', 'regions', 'indicators', 'sources', 'terms'];
const nav = kinds.map((kind) => `<a href="/${kind}/">${kind}</a>`).join('');
const frame = (title: string, description: string, content: string): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${description}"></head><body><header><nav>${nav}</nav></header><main><h1>${title}</h1><p>${description}</p>${content}</main><footer>知策基准</footer></body></html>\n`;

export const peers: readonly Peer[] = [
  {
    name: 'Hugo',
    packages: [],
    program: 'hugo',
    args: ['--quiet', '--destination', 'out'],
    site: 'out',
    *files(pages) {
      yield [
        'config.toml',
        // Drawings stand in the texts as they are.
        'baseURL = "https://bench.example.org/"\nlanguageCode = "zh-CN"\ntitle = "bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n[markup.goldmark.renderer]\nunsafe = true\n',
      ];
      yield [
        'layouts/_default/single.html',
        frame('{{ .Title }}', '{{ .Description }}', '{{ .Content }}'),
      ];
      const list =
        '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
      yield ['layouts/_default/list.html', frame('{{ .Title }}', '', list)];
      yield ['layouts/index.html', frame('bench', '', '')];
      for (const page of pages)
        yield [`content/${page.path}.md`, frontMatter(page) + page.markdown];
    },
  },
  {
    name: 'Eleventy',
    packages: ['@11ty/eleventy@3.1.2'],
    program: 'node_modules/@11ty/eleventy/cmd.cjs',
    args: ['--quiet'],
    site: '_site',
    *files(pages) {
      yield [
        'eleventy.config.js',
        'module.exports = () => ({ dir: { input: "content", includes: "../layouts" } });\n',
      ];
      yield ['layouts/page.njk', frame('{{ title }}', '{{ description }}', '{{ content | safe }}')];
      yield ['content/content.json', '{ "layout": "page.njk" }\n'];
      for (const page of pages)
        yield [`content/${page.path}.md`, frontMatter(page) + page.markdown];
    },
  },
  {
    name: 'Starlight (MDX)',
    packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4'],
    program: 'node_modules/astro/bin/astro.mjs',
    args: ['build'],
    site: 'dist',
    *files(pages) {
      const sidebar = kinds.map((kind) => ({ label: kind, link: `/${kind}/` }));
      yield [
        'astro.config.mjs',
        `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://bench.example.org', trailingSlash: 'always', integrations: [starlight({ title: 'bench', pagefind: false, sidebar: ${JSON.stringify(sidebar)} })] });\n`,
      ];
      yield [
        'src/content.config.ts',
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
      ];
      yield ['src/content/docs/index.md', '---\ntitle: bench\n---\n'];
      for (const page of pages)
        yield [`src/content/docs/${page.path}.mdx`, frontMatter(page) + page.markdown];
    },
  },
  {
    name: 'VitePress',
    packages: ['vitepress@1.6.4'],
    program: 'node_modules/vitepress/bin/vitepress.js',
    args: ['build', 'docs'],
    site: 'docs/.vitepress/dist',
    *files(pages) {
      const links = kinds.map((kind) => ({ text: kind, link: `/${kind}/` }));
      yield [
        'docs/.vitepress/config.mjs',
        `export default { title: 'bench', lang: 'zh-CN', cleanUrls: true, ignoreDeadLinks: true, themeConfig: { nav: ${JSON.stringify(links)} } };\n`,
      ];
      yield ['docs/index.md', '# bench\n'];
      for (const page of pages) {
        const heading = `# ${page.title}\n\n${page.summary}\n\n`;
        yield [`docs/${page.path}/index.md`, frontMatter(page) + heading + page.markdown];
      }
    },
  },
];

/** Writes the project of a peer; what it built before goes away, its packages stay. */
export function writePeer(peer: Peer, dir: string, pages: readonly PlainPage[]): void {
  for (const old of ['content', 'src', 'docs', 'layouts', 'resources', '.astro', peer.site]) {
    rmSync(join(dir, old), { recursive: true, force: true });
  }
  for (const [path, text] of peer.files(pages)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
