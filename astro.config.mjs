import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { siteAddress } from './scripts/lib/site-address.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  outDir: process.env.ASTRO_OUT_DIR ?? 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // One strict policy for every page needs every script and style in a file of its own.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 }, server: { watch: { ignored: ['**/*.stage-*/**'] } } },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [mdx()],
});
