import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A folder beside the output folder in which a build takes place. The output is replaced only by
 * `publish`, with two renames on one disk; whatever happens before leaves it as it was.
 */
export interface Stage {
  dir: string;
  publish: () => void;
  discard: () => void;
}

/** Opens a stage for `out`, after clearing what killed builds left behind. */
export function openStage(out: string): Stage {
  recover(out);
  const dir = `${out}.stage-${process.pid}`;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  return {
    dir,
    publish() {
      const previous = `${out}.prev`;
      rmSync(previous, { recursive: true, force: true });
      if (existsSync(out)) renameSync(out, previous);
      renameSync(dir, out);
      rmSync(previous, { recursive: true, force: true });
    },
    discard() {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/**
 * Puts the last good output back if a build was killed between its two renames, and removes the
 * stages of builds that no longer run.
 */
export function recover(out: string): void {
  const previous = `${out}.prev`;
  if (existsSync(previous)) {
    if (existsSync(out)) rmSync(previous, { recursive: true, force: true });
    else renameSync(previous, out);
  }
  const parent = dirname(out);
  const prefix = `${basename(out)}.stage-`;
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length));
    if (pid !== process.pid && isRunning(pid)) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
