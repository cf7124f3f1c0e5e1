import { hash } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { formatReads, parseReads, type ReadRecord } from '../../src/kept/read-record.ts';
import { SiteFacts } from '../../src/publish/page-facts.ts';
import { fileOfPath } from '../../src/urls/promise.ts';
import type { Digests } from './digests.ts';
import { unlessGone } from './disk-fault.ts';
import { KeptEntries } from './kept-entries.ts';
import type { Stage } from './stage.ts';
import { writeLines } from './write-lines.ts';

/** What the build of the site that lies in the output folder left for the next one. */
export interface KeptSite {
  entries: KeptEntries;
  /** Fingerprint of the addresses that had departed; they leave their mark on pages. */
  departed: string;
  /** What its pages read: a file, for the process that makes pages. */
  pageReads: string;
  pages: string[];
  units: Units;
  facts: SiteFacts;
  digests: Digests;
  /** No file of the site is newer. */
  time: number;
  out: string;
}

/** Files beside pages, made together by what they read: their paths by the name of the unit. */
export interface Units {
  reads: ReadRecord;
  files: Record<string, string[]>;
}

/** What a build knows at its end, as lines of text. */
export interface Left {
  key: string;
  departed: string;
  entries: Iterable<string>;
  pageReads: string;
  units: Units;
  facts: Iterable<string>;
}

const names = {
  key: 'key.txt',
  entries: 'entries.jsonl',
  pageReads: 'page-reads.txt',
  unitReads: 'unit-reads.txt',
  unitFiles: 'unit-files.json',
  facts: 'page-facts.jsonl',
} as const;

/** Of how many sites it is kept how they were built. */
const most = 3;

/**
 * What was left by the build of the site in `out`, found by its manifest; undefined where nothing
 * was, where it was built under another key, or where another build has just replaced it.
 */
export function keptSite(folder: string, out: string, key: string): KeptSite | undefined {
  return unlessGone(() => {
    const path = join(out, 'manifest.json');
    const manifest = readFileSync(path, 'utf8');
    const dir = join(folder, nameOf(manifest));
    const read = (name: string): string => readFileSync(join(dir, name), 'utf8');
    const [keyThen, departed = ''] = read(names.key).split('\n');
    if (keyThen !== key) return undefined;
    const { files } = JSON.parse(manifest) as {
      files: { path: string; bytes: number; sha256: string }[];
    };
    const { readers } = parseReads(read(names.pageReads));
    return {
      entries: new KeptEntries(read(names.entries)),
      departed,
      pageReads: join(dir, names.pageReads),
      pages: [...readers.keys()].map(fileOfPath),
      units: {
        reads: parseReads(read(names.unitReads)),
        files: JSON.parse(read(names.unitFiles)) as Units['files'],
      },
      facts: SiteFacts.parse(read(names.facts)),
      digests: new Map(files.map(({ path: file, ...digest }) => [file, digest])),
      time: statSync(path).mtimeMs,
      out,
    };
  });
}

/**
 * Links the files of the kept site that may stay into a stage; returns where it has a file with what
 * the pages read. Undefined where one of them is not as its build left it, or cannot be linked: then
 * the stage is empty again and the site has to be built whole.
 */
export function linkKept(
  { pages, units, digests, time, out, pageReads }: KeptSite,
  { dir, scratch }: Pick<Stage, 'dir' | 'scratch'>,
): string | undefined {
  const made = new Set<string>();
  const reads = join(scratch, 'reads-before.txt');
  const isLinked = unlessGone(() => {
    linkSync(pageReads, reads);
    for (const path of [...pages, ...Object.values(units.files).flat()]) {
      const from = join(out, path);
      const { size, mtimeMs } = statSync(from);
      if (size !== digests.get(path)?.bytes || mtimeMs > time) return false;
      const to = join(dir, path);
      const parent = dirname(to);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      linkSync(from, to);
    }
    return true;
  });
  if (isLinked) return reads;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  return undefined;
}

/** The pages of a kept site that a new one has just as they are. */
export interface StayingPages {
  site: KeptSite;
  pages: ReadonlySet<string>;
}

/**
 * Once the pages that had to be made are in `dir`: which of those linked there stay. The others are
 * removed; the digests of those that stay are known.
 */
export function pagesThatStay(
  site: KeptSite,
  dir: string,
  {
    rendered,
    readNow,
    digests,
  }: { rendered: readonly string[]; readNow: string; digests: Digests },
): StayingPages {
  const { readers } = parseReads(readNow);
  const made = new Set(rendered);
  const files = [...readers.keys()].map(fileOfPath);
  const pages = new Set(files.filter((path) => !made.has(path)));
  for (const path of site.pages) {
    if (pages.has(path)) digests.set(path, site.digests.get(path)!);
    else if (!made.has(path)) rmSync(join(dir, path));
  }
  return { site, pages };
}

/**
 * Keeps for the next build how the site with this manifest was built. What is kept of other sites
 * grows old. Nothing depends on it: a full disk only makes the next build longer.
 */
export function leave(folder: string, manifest: string, left: Left): void {
  unlessGone(() => {
    writeLeft(folder, nameOf(manifest), left);
  });
}

function writeLeft(folder: string, name: string, left: Left): void {
  const made = join(folder, `${name}.${process.pid}`);
  const write = (file: string, lines: Iterable<string>): void =>
    writeLines(join(made, file), lines);
  try {
    mkdirSync(made, { recursive: true });
    write(names.key, [`${left.key}\n${left.departed}`]);
    write(names.entries, left.entries);
    write(names.pageReads, [left.pageReads]);
    write(names.unitReads, formatReads(left.units.reads));
    write(names.unitFiles, [JSON.stringify(left.units.files)]);
    write(names.facts, left.facts);
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(made, join(folder, name));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  const old = readdirSync(folder)
    .map((one) => ({ path: join(folder, one), time: statSync(join(folder, one)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(most);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}

const nameOf = (manifest: string): string => hash('sha256', manifest).slice(0, 24);
