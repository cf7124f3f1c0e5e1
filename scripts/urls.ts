import { renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import { textReport } from '../src/checks/reporters/text.ts';
import { accepted } from '../src/urls/compare.ts';
import { formatLock, lockFile } from '../src/urls/lock.ts';
import { addressOf } from '../src/urls/promise.ts';
import { checkContent } from './lib/check-content.ts';
import { runCommand } from './lib/command.ts';
import { contentDir, unnamed } from './lib/paths.ts';

const help = `Usage: npm run urls [-- accept | check] [--all]

Shows which addresses the content would add, move, take down or lose against urls.lock, the record
of every address ever published. "accept" records what is new; "check" also fails on what is not
recorded yet, for a release. Lists are cut at 20 lines unless --all.
Exit codes: 0 nothing lost, 1 addresses lost or wrong redirects (check: or not recorded), 2 could not run.`;

await runCommand(help, () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const [action = 'show', ...rest] = positionals;
  if (!['show', 'accept', 'check'].includes(action) || rest.length > 0) throw new Error(help);
  const dir = contentDir();
  const { issues, totals, promises } = checkContent(dir);
  if (!promises || promises.findings.length > 0) {
    process.stdout.write(textReport(issues, totals));
    return 1;
  }
  const { added, departing, returned, lock, all, hasLock } = promises;
  const list = (mark: string, lines: readonly string[]): void => {
    const shown = values.all ? lines : lines.slice(0, 20);
    for (const line of shown) process.stdout.write(`  ${mark} ${line}\n`);
    const more = lines.length - shown.length;
    if (more > 0) process.stdout.write(`  ${mark} … and ${more} more (--all shows them)\n`);
  };
  list('+', added.map(addressOf));
  list(
    '>',
    departing.flatMap((one) =>
      one.state === 'moved' ? [`${addressOf(one)} → ${one.target}`] : [],
    ),
  );
  list(
    'x',
    departing.flatMap((one) => (one.state === 'gone' ? [addressOf(one)] : [])),
  );
  list('<', returned.map(addressOf));
  const gone = departing.filter(({ state }) => state === 'gone').length;
  process.stdout.write(
    `${all.length} addresses promised, ${lock.length} on record: ${added.length} new, ${
      departing.length - gone
    } moved, ${gone} gone, ${returned.length} returned, 0 lost.\n`,
  );
  const lines = accepted(lock, promises, today());
  const text = formatLock(lines);
  const isRecorded = hasLock && text === formatLock(lock);
  if (action === 'accept') {
    const path = join(dir, lockFile);
    if (!isRecorded) {
      writeFileSync(unnamed(path), text);
      renameSync(unnamed(path), path);
    }
    process.stdout.write(
      `${relative(process.cwd(), path)} ${isRecorded ? 'is up to date' : 'written'}.\n`,
    );
    return 0;
  }
  if (!isRecorded) process.stdout.write('Record them with: npm run urls -- accept\n');
  return action === 'check' && hasLock && !isRecorded ? 1 : 0;
});

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
