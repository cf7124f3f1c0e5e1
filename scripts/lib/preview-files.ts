import type { Plugin } from 'vite';

import { staticServer } from './static-server.ts';

/** Serves what the live preview prepared on disk: the search index, which Astro knows nothing of. */
export function previewFiles(dir: string, base: string): Plugin {
  const server = staticServer({ dir, base });
  return {
    name: 'zhice-preview-files',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith(`${base}pagefind/`)) server.emit('request', request, response);
        else next();
      });
    },
  };
}
