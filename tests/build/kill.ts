import { join } from 'node:path';

import { projectRoot } from '../../scripts/lib/paths.ts';
import {
  build,
  clear,
  copyContent,
  digestOf,
  leftovers,
  processesIn,
  startBuild,
  until,
  workshop,
} from './workshop.ts';

export interface Kill {
  /** Milliseconds after the start of the build. */
  at: number;
  /** What was in the output folder afterwards. */
  site: 'old' | 'new' | 'absent' | 'DAMAGED';
  orphans: number;
}

export interface KillReport {
  kills: Kill[];
  /** Whether the build after the last kill made the new site and left nothing else behind. */
  recovered: boolean;
  left: string[];
}

/** Kills a build of changed content at points all over its run, each a little by chance. */
export async function killBuilds(times: number, log: (line: string) => void): Promise<KillReport> {
  const folder = workshop();
  try {
    const out = join(folder, 'dist');
    const content = copyContent(join(folder, 'content'), { edited: true });
    await build({ out: join(folder, 'new'), content });
    const began = performance.now();
    await build({ out });
    const took = performance.now() - began;
    const digests = new Map([
      [digestOf(out), 'old'],
      [digestOf(join(folder, 'new')), 'new'],
      ['absent', 'absent'],
    ] as const);
    const kills: Kill[] = [];
    for (let index = 0; index < times; index += 1) {
      const at = Math.round(((index + Math.random()) / times) * took * 1.1);
      const { process: child, ended } = startBuild({ out, content });
      const timer = setTimeout(() => child.kill('SIGKILL'), at);
      await ended;
      clearTimeout(timer);
      const scratch = join(projectRoot, `.cache/build-${child.pid}`);
      await until(() => processesIn(scratch).length === 0, 3000);
      const kill: Kill = {
        at,
        site: digests.get(digestOf(out)) ?? 'DAMAGED',
        orphans: processesIn(scratch).length,
      };
      kills.push(kill);
      log(
        `  killed after ${String(at).padStart(6)} ms: ${kill.site} site, ${kill.orphans} orphans`,
      );
      // A finished build is put back, so that every kill has the old site to lose.
      if (kill.site === 'new') await build({ out });
    }
    await build({ out, content });
    const left = leftovers(out);
    return { kills, recovered: digests.get(digestOf(out)) === 'new' && left.length === 0, left };
  } finally {
    clear(folder);
  }
}
