// The one place outside scripts/ that touches the disk: Astro's door to the content folder.
import type { Loader, LoaderContext } from 'astro/loaders';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

import { folderOf, type Kind } from '../domain/kind.ts';
import type { Entry } from '../domain/knowledge-base.ts';
import { contentDir } from './content-dir.ts';
import { heldContent } from './held-content.ts';
import { readEntry, type ReadResult } from './read-entry.ts';
import { readSite } from './read-site.ts';
import { parseEntries, storedEntry } from './stored-entry.ts';
import { unreadable } from './unreadable.ts';

/**
 * Loads the entries of one kind: those that a build has checked and handed over in `ZHICE_ENTRIES`,
 * else from the content folder. A file that the check would refuse is left out here and named in
 * the log: `npm run build` never gets this far with one, a live preview goes on without it.
 */
export function entryLoader(kind: Kind): Loader {
  const folder = join(contentDir(), folderOf[kind]);
  return {
    name: `zhice-${kind}`,
    load(context) {
      const { store, watcher } = context;
      const checked = process.env['ZHICE_ENTRIES'];
      store.clear();
      if (checked !== undefined) holdChecked(kind, checked, store);
      else if (watcher) holdFolder(kind, folder, { ...context, watcher });
      else for (const name of namesIn(folder)) loadFile(kind, folder, name, context);
      return Promise.resolve();
    },
  };
}

function holdChecked(kind: Kind, dir: string, store: LoaderContext['store']): void {
  const held = heldContent();
  const entries = held.entries.get(kind)!;
  held.isHeld = true;
  for (const entry of parseEntries(readFileSync(join(dir, `${kind}.jsonl`), 'utf8'))) {
    entries.set(entry.id, entry);
  }
  store.set({ id: 'changes', data: { change: 0 } });
}

type Watched = LoaderContext & Required<Pick<LoaderContext, 'watcher'>>;

/** Keeps the entries of a folder in memory and up to date; the store only counts the changes. */
function holdFolder(kind: Kind, folder: string, { store, watcher, logger }: Watched): void {
  const live = heldContent();
  const entries = live.entries.get(kind)!;
  live.isHeld = true;
  const read = (name: string): void => {
    const id = name.replace(/\.mdx$/, '');
    const entry = entryIn(kind, folder, name, logger);
    if (entry) entries.set(id, entry);
    else entries.delete(id);
  };
  const noteChange = (): void => {
    live.change += 1;
    const digest = String(live.change);
    store.set({ id: 'changes', data: { change: live.change }, digest });
  };
  entries.clear();
  for (const name of namesIn(folder)) read(name);
  noteChange();
  watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => {
      if (!inFolder(path, folder)) return;
      if (event === 'unlink') entries.delete(basename(path).replace(/\.mdx$/, ''));
      else read(basename(path));
      noteChange();
    });
  }
}

function loadFile(kind: Kind, folder: string, name: string, context: LoaderContext): void {
  const { store, logger } = context;
  const entry = entryIn(kind, folder, name, logger);
  if (entry) store.set({ id: name.replace(/\.mdx$/, ''), data: storedEntry(entry) });
}

/** The entry that a file holds; what keeps it from being read goes into the log. */
function entryIn(
  kind: Kind,
  folder: string,
  name: string,
  logger: LoaderContext['logger'],
): Entry | undefined {
  const { entry, findings } = readFile(kind, `${folderOf[kind]}/${name}`, join(folder, name));
  for (const { rule, fix, file } of findings) logger.warn(`${file}: ${rule}. ${fix}`);
  return entry;
}

function readFile(kind: Kind, file: string, path: string): ReadResult {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { findings: [unreadable(file, error)] };
  }
  return readEntry(kind, file, text);
}

/** Loads site.yaml as the only entry of its collection. */
export function siteLoader(): Loader {
  const path = join(contentDir(), 'site.yaml');
  return {
    name: 'zhice-site',
    load({ store, watcher, logger }) {
      const load = (): void => {
        const { site, findings } = readSite(readFileSync(path, 'utf8'));
        for (const { rule, fix } of findings) logger.warn(`site.yaml: ${rule}. ${fix}`);
        if (site) store.set({ id: 'site', data: site });
        heldContent().change += 1;
      };
      load();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed === path) load();
      });
      return Promise.resolve();
    },
  };
}

/**
 * Loads the frozen editions as the only entry of their collection: Astro warns of an empty one. The
 * check has compared them with their checksums before.
 */
export function editionLoader(): Loader {
  const folder = join(contentDir(), 'editions');
  return {
    name: 'zhice-editions',
    load({ store }) {
      const list = namesIn(folder, '.json').map((name): unknown =>
        JSON.parse(readFileSync(join(folder, name), 'utf8')),
      );
      store.set({ id: 'editions', data: { list } });
      return Promise.resolve();
    },
  };
}

const inFolder = (path: string, folder: string): boolean =>
  path.startsWith(folder + sep) && path.endsWith('.mdx');

function namesIn(folder: string, end = '.mdx'): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(end))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
