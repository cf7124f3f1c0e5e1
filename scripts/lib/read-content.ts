import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../src/domain/finding.ts';
import { folderOf, kinds } from '../../src/domain/kind.ts';
import type { Entry } from '../../src/domain/knowledge-base.ts';
import type { Site } from '../../src/domain/site.ts';
import { maxFileBytes } from '../../src/mdx/front-matter.ts';
import { oversized, readEntry } from '../../src/mdx/read-entry.ts';
import { readSite } from '../../src/mdx/read-site.ts';

export interface Content {
  site: Site | undefined;
  entries: Entry[];
  findings: Finding[];
  files: number;
}

/** Reads a whole content folder. Faults are data; only an unreadable disk throws. */
export function readContent(dir: string): Content {
  const siteText = readIfPresent(join(dir, 'site.yaml'));
  const { site, findings } = readSite(siteText);
  const entries: Entry[] = [];
  let files = 1;
  for (const kind of kinds) {
    const folder = folderOf[kind];
    for (const name of namesIn(join(dir, folder))) {
      const file = `${folder}/${name}`;
      const path = join(dir, file);
      files += 1;
      if (!name.endsWith('.mdx')) {
        findings.push(strayFile(file));
        continue;
      }
      const { size } = statSync(path);
      const result =
        size > maxFileBytes
          ? { findings: [oversized(file, size, maxFileBytes)] }
          : readEntry(kind, file, readFileSync(path, 'utf8'));
      findings.push(...result.findings);
      if ('entry' in result && result.entry) entries.push(result.entry);
    }
  }
  return { site, entries, findings, files };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const strayFile = (file: string): Finding => ({
  rule: 'stray-file',
  severity: 'error',
  file,
  place: undefined,
  expected: 'only .mdx files, one for each entry',
  got: file.replace(/^.*\//, ''),
  fix: 'Move or remove the file.',
});
