import { heldLog } from './held-log.ts';

interface StaticPath {
  /** One parameter, the last part of the address. */
  params: Record<string, string>;
  props: Record<string, unknown>;
}

/** Of the pages of a route below `folder`, those that have to be made in this build. */
export function needed<Path extends StaticPath>(folder: string, paths: readonly Path[]): Path[] {
  const { log } = heldLog();
  if (!log) return [...paths];
  return paths.filter(({ params, props }) =>
    log.isNeeded(`${folder}${Object.values(params)[0]}/`, props),
  );
}
