import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import { nearest } from '../../src/domain/nearest.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { folderOf, kindOfFolder, kinds } from '../../src/domain/kind.ts';
import type { Entry } from '../../src/domain/knowledge-base.ts';
import type { Site } from '../../src/domain/site.ts';
import { maxFileBytes } from '../../src/mdx/front-matter.ts';
import { oversized, readEntry } from '../../src/mdx/read-entry.ts';
import { readSite } from '../../src/mdx/read-site.ts';
import { unreadable } from '../../src/mdx/unreadable.ts';
import { KeptEntries } from './kept-entries.ts';

export interface Content {
  site: Site | undefined;
  entries: Entry[];
  findings: Finding[];
  /** How many files were looked at. */
  files: number;
}

/** Something in a content folder, by its path below it. */
export interface ContentItem {
  path: string;
  type: 'file' | 'folder' | 'link' | 'other';
  size: number;
  read: () => string;
  /** What the disk said where it does not give the size of a file or the names in a folder. */
  error?: unknown;
}

/** Reads a whole content folder. Faults are data; only a path that is no readable folder throws. */
export const readContent = (dir: string, kept?: KeptEntries): Content =>
  readItems(itemsOf(dir), kept);

/** Reads content from wherever it lies; folders of entries are not walked deeper than one level. */
export function readItems(items: readonly ContentItem[], kept = new KeptEntries()): Content {
  const ordered = items.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const siteFile = ordered.find(({ path, type }) => path === 'site.yaml' && type === 'file');
  const siteText = siteFile && textOf(siteFile);
  const { site, findings } =
    typeof siteText === 'object' ? { site: undefined, findings: [siteText] } : readSite(siteText);
  const entries: Entry[] = [];
  const collisions = caseCollisions(ordered);
  for (const item of ordered) {
    const { path } = item;
    const stray = strayItem(item);
    if (stray) {
      findings.push(stray);
      continue;
    }
    if (item.type === 'folder' && item.error !== undefined) {
      findings.push(unreadable(path, item.error));
      continue;
    }
    const kind = kindOfFolder(path.replace(/\/.*$/, ''));
    if (!kind || !path.includes('/')) continue;
    const other = collisions.get(path);
    if (other !== undefined) {
      findings.push(caseCollision(path, other));
      continue;
    }
    const text = textOf(item);
    const result =
      typeof text === 'object'
        ? { findings: [text] }
        : kept.entryOf(path, text, () => readEntry(kind, path, text));
    findings.push(...result.findings);
    if ('entry' in result && result.entry) entries.push(result.entry);
  }
  return { site, entries, findings, files: ordered.filter(({ type }) => type === 'file').length };
}

/** What a file says, or the fault that keeps it from being read. */
function textOf({ path, size, read, error }: ContentItem): string | Finding {
  if (size > maxFileBytes) return oversized(path, size, maxFileBytes);
  if (error !== undefined) return unreadable(path, error);
  try {
    return read();
  } catch (thrown) {
    return unreadable(path, thrown);
  }
}

const folders = kinds.map((kind) => folderOf[kind]);
const topLevel: readonly string[] = [
  ...['site.yaml', 'urls.lock', 'redirects.yaml', 'LICENSE.md', 'README.md', 'editions'],
  ...folders,
];

function itemsOf(dir: string): ContentItem[] {
  return namesIn(dir)
    .map((entry) => itemOf(entry, dir, ''))
    .flatMap((item) => {
      if (item.type !== 'folder' || !folders.includes(item.path)) return [item];
      const folder = join(dir, item.path);
      try {
        return [item, ...namesIn(folder).map((entry) => itemOf(entry, folder, `${item.path}/`))];
      } catch (error) {
        return [{ ...item, error }];
      }
    });
}

function namesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function itemOf(entry: Dirent, folder: string, prefix: string): ContentItem {
  const file = join(folder, entry.name);
  const item = {
    path: prefix + entry.name,
    type: typeOf(entry),
    size: 0,
    read: () => readFileSync(file, 'utf8'),
  };
  if (item.type !== 'file') return item;
  try {
    return { ...item, size: statSync(file).size };
  } catch (error) {
    return { ...item, error };
  }
}

function typeOf(entry: Dirent): ContentItem['type'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** The fault of something that has no place in a content folder. */
function strayItem({ path, type }: ContentItem): Finding | undefined {
  const name = path.replace(/^.*\//, '');
  if (path.includes('/')) {
    return type === 'file' && name.endsWith('.mdx')
      ? undefined
      : strayFile(
          path,
          'only .mdx files, one for each entry',
          named(type, name),
          'Move or remove it.',
        );
  }
  const wantsFile = name.includes('.');
  if (topLevel.includes(name) && type === (wantsFile ? 'file' : 'folder')) return undefined;
  const guess = nearest(
    name,
    topLevel.filter((known) => known !== name),
  );
  return strayFile(
    path,
    `only ${topLevel.join(', ')}`,
    named(type, name),
    guess ? `Did you mean "${guess}"? Else move or remove it.` : 'Move or remove it.',
  );
}

const named = (type: ContentItem['type'], name: string): string =>
  ({
    file: name,
    folder: `the folder ${name}`,
    link: `the symbolic link ${name}`,
    other: `${name}, which is no file`,
  })[type];

/** Paths that differ from another only by case or Unicode form, each with the one that is read. */
function caseCollisions(items: readonly ContentItem[]): Map<string, string> {
  const folded = (path: string): string => path.normalize('NFC').toLowerCase();
  const groups = Map.groupBy(items, ({ path }) => folded(path));
  const collisions = new Map<string, string>();
  for (const [name, group] of groups) {
    const kept = group.find(({ path }) => path === name) ?? group[0]!;
    for (const { path } of group) if (path !== kept.path) collisions.set(path, kept.path);
  }
  return collisions;
}

const strayFile = (file: string, expected: string, got: string, fix: string): Finding => ({
  rule: 'stray-file',
  severity: 'error',
  file,
  place: undefined,
  expected,
  got,
  fix,
});

const caseCollision = (file: string, other: string): Finding => ({
  rule: 'case-collision',
  severity: 'error',
  file,
  place: undefined,
  expected: 'a file name that differs from every other by more than case',
  got: `${file}, beside ${other}`,
  fix: 'Rename or remove one of the two; names of files are lower case.',
});
