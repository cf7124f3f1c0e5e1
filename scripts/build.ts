import { relative } from 'node:path';

import { checkContent } from './lib/check-content.ts';
import { buildSearchIndex } from './lib/build-search-index.ts';
import { runCommand } from './lib/command.ts';
import { contentState } from './lib/content-state.ts';
import type { Digests } from './lib/digests.ts';
import { fullDisk } from './lib/full-disk.ts';
import { clearHeap, keepHeapSmall } from './lib/heap.ts';
import { checkSite } from './lib/check-site.ts';
import { cacheDir, contentDir, outDir } from './lib/paths.ts';
import { startStep } from './lib/progress-log.ts';
import { publishFiles } from './lib/publish-files.ts';
import type { Promises } from './lib/read-promises.ts';
import { renderSite, type Rendering } from './lib/render-site.ts';
import { siteAddress } from './lib/site-address.ts';
import { openStage } from './lib/stage.ts';
import { whenStopped } from './lib/when-stopped.ts';
import { writeManifest } from './lib/manifest.ts';
import { textReport } from '../src/checks/reporters/text.ts';
import { buildGraph } from '../src/graph/build-graph.ts';

const help = `Usage: npm run build

Checks the content, renders the site into a staging folder, indexes it, runs the gates and swaps it
into OUT_DIR (default dist) by rename. A failure at any point leaves the last good OUT_DIR as it was.
Environment: SITE_URL (origin and sub-path), CONTENT_DIR (default content), OUT_DIR (default dist).
Exit codes: 0 built, 1 faults found, 2 could not run.`;

const changed =
  'The content changed while the site was being built, so that its parts may not agree; nothing was replaced. Run the build again.';

await runCommand(help, async () => {
  keepHeapSmall();
  const before = contentState(contentDir());
  const check = startStep('check');
  const { issues, totals, kb, promises } = checkContent(contentDir());
  if (!kb || !promises || issues.some(({ severity }) => severity === 'error')) {
    check.done('faults found');
    process.stdout.write(textReport(issues, totals));
    return 1;
  }
  check.done(`${totals.files} files, no faults`);
  const url = siteAddress();
  const { base } = url;
  startStep('urls').done(urlsLine(promises));
  const graph = buildGraph(kb);

  const out = outDir();
  const stage = openStage({ out, cache: cacheDir() });
  const digests: Digests = new Map();
  let rendering: Rendering | undefined;
  const forget = whenStopped(async () => {
    await rendering?.stop();
    stage.discard();
  });
  try {
    let step = startStep('load');
    let pages = 0;
    rendering = renderSite(stage, kb, () => {
      if (pages === 0) {
        step.done(`${kb.entries.size} entries, templates`);
        step = startStep('render');
      }
      step.update(`${(pages += 1)} pages`);
    });
    clearHeap();
    await rendering.finished;
    step.done(`${pages} pages`);

    const index = startStep('index');
    const { records } = await buildSearchIndex({ kb, base, outDir: stage.dir });
    index.done(`${records} records`);

    const files = startStep('files');
    const written = publishFiles(stage.dir, { kb, graph, url, promises, digests });
    files.done(`${written} data files, feeds, editions, redirects`);

    const gates = startStep('gates');
    const faults = checkSite(stage.dir, base, promises, digests);
    if (faults.length > 0) {
      gates.done(`${faults.length} faults`);
      process.stdout.write(`${faults.join('\n')}\n`);
      stage.discard();
      return 1;
    }
    gates.done('links, anchors, pages');

    writeManifest(stage.dir, digests);
    if (contentState(contentDir()) !== before) throw new Error(changed);
    stage.publish();
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
