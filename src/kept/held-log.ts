import type { ReadLog } from './read-log.ts';

/** The log of a build that keeps pages; absent in a live preview. */
interface HeldLog {
  log?: ReadLog;
}

const place = Symbol.for('zhice.kept');

/** The build and the pages run in one process, each with modules of its own. */
export function heldLog(): HeldLog {
  const shared = globalThis as { [place]?: HeldLog };
  shared[place] ??= {};
  return shared[place];
}
