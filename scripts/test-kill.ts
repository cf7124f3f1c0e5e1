import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { killBuilds } from '../tests/build/kill.ts';
import { build, clear, copyContent, workshop } from '../tests/build/workshop.ts';
import { runCommand } from './lib/command.ts';

const help = `Usage: npm run test:kill -- [--times 30]

Kills builds (SIGKILL) at that many points all over their run and compares the last good site byte by
byte after each; then builds once more. Exit codes: 0 nothing was lost, 1 a site was harmed.`;

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '30' } } });
  const folder = workshop();
  try {
    const out = join(folder, 'dist');
    const content = copyContent(join(folder, 'content'), { edited: true });
    await build({ out });
    const began = performance.now();
    await build({ out });
    const took = performance.now() - began;
    const log = (line: string): void => void process.stdout.write(`${line}\n`);
    const report = await killBuilds({ out, content, times: Number(values.times), took, log });
    const { kills, old, new: published, harmed, orphans, left } = report;
    log(
      `${kills} kills: ${old} left the old site, ${published} the new one, ${harmed.length} harm`,
    );
    log(`${orphans} processes went on; after the next build ${left.length} leftovers`);
    return harmed.length + orphans + left.length === 0 ? 0 : 1;
  } finally {
    clear(folder);
  }
});
