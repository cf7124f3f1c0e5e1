import { headerFiles } from './header-files.ts';
import type { PublishedFile } from './published-file.ts';

/** The server configurations that lie in `deploy/`, for a site at the root of its host. */
export const deployFiles = (): PublishedFile[] =>
  headerFiles([], '/')
    .filter(({ path }) => path.startsWith('_deploy/'))
    .map(({ path, text }) => ({ path: path.replace('_deploy/', ''), text }));
