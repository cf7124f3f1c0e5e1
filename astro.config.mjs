import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { keepPages, readsNow } from './scripts/lib/keep-pages.ts';
import { previewDir, projectRoot } from './scripts/lib/paths.ts';
import { previewFiles } from './scripts/lib/preview-files.ts';
import { siteAddress } from './scripts/lib/site-address.ts';

const { origin, base } = siteAddress();

/** A build beside a live preview must not make it reload for every page. */
const madeByBuilds = [
  ...['.cache', 'dist', 'reports'].map((name) => `${projectRoot.replaceAll('\\', '/')}${name}/**`),
  ...['**/*.stage-*/**', '**/*.prev-*/**'],
];

export default defineConfig({
  site: origin,
  base,
  outDir: process.env.ASTRO_OUT_DIR ?? 'dist',
  // A build keeps its own: no entry of another publisher, of older code or of a killed build.
  cacheDir: process.env.ASTRO_CACHE_DIR ?? '.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  ...(process.env[readsNow] && { logger: { entrypoint: './scripts/lib/build-log.ts' } }),
  // One strict policy for every page needs every script and style in a file of its own.
  // Several pages at once: while one waits for the disk another is rendered.
  build: {
    format: 'directory',
    inlineStylesheets: 'never',
    assets: 'assets',
    concurrency: 4,
  },
  vite: {
    ...(process.env.ASTRO_CACHE_DIR ? { cacheDir: `${process.env.ASTRO_CACHE_DIR}/vite` } : {}),
    plugins: [previewFiles(previewDir, base)],
    build: { assetsInlineLimit: 0 },
    server: { watch: { ignored: madeByBuilds } },
  },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [mdx(), keepPages()],
});
