import { join } from 'node:path';

import { projectRoot } from '../../scripts/lib/paths.ts';
import { build, digestOf, leftovers, processesIn, startBuild, until } from './workshop.ts';

export interface KillInput {
  /** An output folder with a good site in it. */
  out: string;
  /** Content that gives another site. */
  content: string;
  times: number;
  /** How long a whole build takes, in milliseconds. */
  took: number;
  log?: (line: string) => void;
}

export interface KillReport {
  kills: number;
  /** After how many kills the site was still the old one, or already the new one. */
  old: number;
  new: number;
  /** What was neither: the moment of the kill, and the state of the site. */
  harmed: string[];
  /** Processes of killed builds that went on, and folders that were there after the last build. */
  orphans: number;
  left: string[];
}

/** Kills builds at points all over their run, each a little by chance; the last build may finish. */
export async function killBuilds({
  out,
  content,
  times,
  took,
  log,
}: KillInput): Promise<KillReport> {
  const oldSite = digestOf(out);
  const after: { at: number; site: string }[] = [];
  let orphans = 0;
  for (let index = 0; index < times; index += 1) {
    const at = Math.round(((index + Math.random()) / times) * took);
    const { process: child, ended } = startBuild({ out, content });
    const timer = setTimeout(() => child.kill('SIGKILL'), at);
    await ended;
    clearTimeout(timer);
    const scratch = join(projectRoot, `.cache/build-${child.pid}`);
    await until(() => processesIn(scratch).length === 0, 10_000);
    orphans += processesIn(scratch).length;
    after.push({ at, site: digestOf(out) });
    log?.(`  killed after ${String(at).padStart(6)} ms: ${after.at(-1)!.site.slice(0, 12)}`);
  }
  await build({ out, content });
  const newSite = digestOf(out);
  return {
    kills: times,
    old: after.filter(({ site }) => site === oldSite).length,
    new: after.filter(({ site }) => site === newSite).length,
    harmed: after
      .filter(({ site }) => site !== oldSite && site !== newSite)
      .map(({ at, site }) => `${at} ms: ${site}`),
    orphans,
    left: leftovers(out),
  };
}
