import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { buildKey } from './lib/build-key.ts';
import { buildSearchIndex } from './lib/build-search-index.ts';
import { checkContent } from './lib/check-content.ts';
import { checkSite } from './lib/check-site.ts';
import { runCommand } from './lib/command.ts';
import { contentState } from './lib/content-state.ts';
import type { Digests } from './lib/digests.ts';
import { fullDisk } from './lib/full-disk.ts';
import { clearHeap, fewEntries, keepHeapSmall } from './lib/heap.ts';
import { KeptEntries } from './lib/kept-entries.ts';
import { keptSite, leave, linkKept, pagesThatStay } from './lib/kept-site.ts';
import { writeManifest } from './lib/manifest.ts';
import { cacheDir, contentDir, keptDir, outDir, refuseInsideEachOther } from './lib/paths.ts';
import { startStep } from './lib/progress-log.ts';
import { publishFiles } from './lib/publish-files.ts';
import type { Promises } from './lib/read-promises.ts';
import { renderSite, type Rendering } from './lib/render-site.ts';
import { siteAddress } from './lib/site-address.ts';
import { openStage } from './lib/stage.ts';
import { whenStopped } from './lib/when-stopped.ts';
import { textReport } from '../src/checks/reporters/text.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { fingerprint } from '../src/kept/fingerprint.ts';

const help = `Usage: npm run build [-- --full]

Checks the content, renders the site into a staging folder, indexes it, runs the gates and swaps it
into OUT_DIR (default dist) by rename. A failure at any point leaves the last good OUT_DIR as it was.
Pages that read the same as in the build that lies in OUT_DIR stay; --full makes all of them anew.
Environment: SITE_URL (origin and sub-path), CONTENT_DIR (default content), OUT_DIR (default dist).
Exit codes: 0 built, 1 faults found, 2 could not run.`;

const changed =
  'The content changed while the site was being built, so that its parts may not agree; nothing was replaced. Run the build again.';

await runCommand(help, async () => {
  const content = contentDir();
  const out = outDir();
  refuseInsideEachOther(content, out);
  const before = contentState(content);
  // About one file for each entry.
  const isLarge = before.split('\n').length > fewEntries;
  if (isLarge) keepHeapSmall();
  const check = startStep('check');
  const key = buildKey(content);
  const isWhole = process.argv.includes('--full');
  const left = key === undefined || isWhole ? undefined : keptSite(keptDir(), out, key);
  const entries = left?.entries ?? new KeptEntries();
  const { issues, totals, kb, promises } = checkContent(content, entries);
  if (!kb || !promises || issues.some(({ severity }) => severity === 'error')) {
    check.done('faults found');
    process.stdout.write(textReport(issues, totals));
    return 1;
  }
  const url = siteAddress();
  check.done(`${totals.files} files, no faults`);
  startStep('urls').done(urlsLine(promises));
  const { base } = url;
  const graph = buildGraph(kb);

  const stage = openStage({ out, cache: cacheDir() });
  const digests: Digests = new Map();
  let rendering: Rendering | undefined;
  const forget = whenStopped(async () => {
    await rendering?.stop();
    stage.discard();
  });
  try {
    let step = startStep('load');
    const departed = fingerprint(promises.departed);
    const readBefore = left?.departed === departed ? linkKept(left, stage) : undefined;
    const kept = readBefore === undefined ? undefined : left;
    const makeIndex = async (): Promise<void> => {
      const index = startStep('index');
      const { records } = await buildSearchIndex({
        ...{ kb, base, outDir: stage.dir },
        ...{ earlier: kept, digests },
      });
      index.done(`${records} records`);
    };
    let pages = 0;
    const reads = { before: readBefore, now: join(stage.scratch, 'page-reads.txt') };
    const onPages = (count: number): void => {
      if (pages === 0) {
        step.done(`${kb.entries.size} entries, templates`);
        step = startStep('render');
      }
      pages = count;
      step.update(`${pages} pages`);
    };
    rendering = renderSite({ stage, kb, reads, onPages });
    if (isLarge || kept === undefined) clearHeap();
    // With few pages to make there is time for the index beside them, and room for it while the site is small.
    const isBeside = kept !== undefined && !isLarge;
    const [rendered] = await Promise.all([rendering.finished, isBeside && makeIndex()]);
    const readNow = readFileSync(reads.now, 'utf8');
    const stay = kept && pagesThatStay(kept, stage.dir, { rendered, readNow, digests });
    step.done(`${pages} pages${stay ? `, ${stay.pages.size} stay` : ''}`);

    if (!isBeside) await makeIndex();

    const files = startStep('files');
    const written = publishFiles(stage.dir, { kb, graph, url, promises, digests, kept: stay });
    files.done(`${written.count} data files, feeds, editions, redirects`);

    const gates = startStep('gates');
    const { faults, facts } = checkSite({
      dir: stage.dir,
      ...{ base, promises, digests },
      kept: stay && { files: stay.pages, facts: stay.site.facts },
    });
    if (faults.length > 0) {
      gates.done(`${faults.length} faults`);
      process.stdout.write(`${faults.join('\n')}\n`);
      stage.discard();
      return 1;
    }
    gates.done('links, anchors, pages');

    const manifest = writeManifest(stage.dir, digests);
    if (contentState(content) !== before) throw new Error(changed);
    stage.publish();
    // Code that changed meanwhile may have made some of the pages.
    if (key !== undefined && key === buildKey(content)) {
      leave(keptDir(), manifest, {
        ...{ key, departed, units: written.units, pageReads: readNow },
        entries: entries.lines(kb.entries.values()),
        facts: facts.lines(),
      });
    }
  } catch (error) {
    await rendering?.stop();
    stage.discard();
    throw fullDisk(error, out);
  } finally {
    forget();
  }
  process.stderr.write(`  built    ${relative(process.cwd(), out) || '.'}\n`);
  return 0;
});

/** A preview may publish addresses that nobody has reviewed yet; `npm test` insists on the record. */
function urlsLine({ all, added, departing, hasLock }: Promises): string {
  const kept = `${all.length} addresses`;
  if (!hasLock) return `${kept}, none promised yet: npm run urls -- accept records them`;
  const open = added.length + departing.length;
  return open === 0 ? `${kept}, all on record` : `${kept}, ${open} not on record: npm run urls`;
}
