import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import { textReport } from '../src/checks/reporters/text.ts';
import { parsePeriod } from '../src/domain/period.ts';
import { sha256 } from '../src/editions/canonical.ts';
import { isSame } from '../src/editions/pages.ts';
import { editionText, freeze } from '../src/editions/snapshot.ts';
import { editionsFolder, formatSums, parseSums, sumsFile } from '../src/editions/verify.ts';
import { checkContent } from './lib/check-content.ts';
import { runCommand } from './lib/command.ts';
import { contentDir, unnamed } from './lib/paths.ts';
import { readIfPresent } from './lib/read-promises.ts';

const help = `Usage: npm run edition -- <YYYY-MM-DD>

Freezes all entries and figures as the edition of that day: content/editions/<date>.json and its
line in content/editions/SHA256SUMS. Refuses while the check has faults, a date that has an edition,
is before the last one or in the future, and an edition in which nothing changed. Commit both files.
Exit codes: 0 frozen, 1 faults or nothing to freeze, 2 could not run.`;

await runCommand(help, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [date, ...rest] = positionals;
  if (!date || rest.length > 0) throw new Error(help);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !parsePeriod(date)) {
    throw new Error(`"${date}" is no calendar date; write it as 2026-12-01`);
  }
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  if (date > tomorrow) throw new Error(`${date} is in the future; an edition says what stands now`);
  const dir = contentDir();
  const { issues, totals, kb, promises } = checkContent(dir);
  if (!kb || !promises || issues.some(({ severity }) => severity === 'error')) {
    process.stdout.write(textReport(issues, totals));
    process.stdout.write('No edition: mend the faults first.\n');
    return 1;
  }
  const folder = join(dir, editionsFolder);
  const path = join(folder, `${date}.json`);
  if (existsSync(path)) {
    throw new Error(`${relative(process.cwd(), path)} exists; a published edition never changes`);
  }
  const last = promises.editions.at(-1);
  if (last && last.edition > date) {
    throw new Error(`edition ${last.edition} is later than ${date}; editions follow one another`);
  }
  const edition = freeze(kb, date);
  if (last && isSame(last, edition)) {
    process.stdout.write(`Nothing changed since edition ${last.edition}; no edition made.\n`);
    return 1;
  }
  const text = editionText(edition);
  const sums = parseSums(readIfPresent(join(folder, sumsFile)) ?? '');
  mkdirSync(folder, { recursive: true });
  const sumsPath = join(folder, sumsFile);
  writeFileSync(unnamed(path), text);
  writeFileSync(unnamed(sumsPath), formatSums(sums.set(`${date}.json`, sha256(text))));
  renameSync(unnamed(path), path);
  renameSync(unnamed(sumsPath), sumsPath);
  process.stdout.write(
    `${relative(process.cwd(), path)}: ${edition.entries.length} entries, ${edition.figures.length} figures, sha256 ${sha256(text)}\nNow record its addresses with npm run urls -- accept, and commit.\n`,
  );
  return 0;
});
