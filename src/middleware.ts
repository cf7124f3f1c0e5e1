import { defineMiddleware } from 'astro:middleware';

import { heldLog } from './kept/held-log.ts';

/**
 * Notes for each page what it reads, so that the next build knows which pages stay as they are. In a
 * build a page is whole when it is answered: nothing of it is read later.
 */
export const onRequest = defineMiddleware(({ url }, next) => {
  const { log } = heldLog();
  if (!log) return next();
  const path = url.pathname.slice(import.meta.env.BASE_URL.length - 1);
  return log.read(path, () => next());
});
