// The one place outside scripts/ that touches the disk: Astro's door to the content folder.
import type { Loader, LoaderContext } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { folderOf, type Kind } from '../domain/kind.ts';
import { contentDir } from './content-dir.ts';
import { readEntry } from './read-entry.ts';
import { readSite } from './read-site.ts';
import { parseEntries, storedEntry } from './stored-entry.ts';

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
      if (checked !== undefined) {
        store.clear();
        const lines = parseEntries(readFileSync(join(checked, `${kind}.jsonl`), 'utf8'));
        for (const entry of lines) store.set({ id: entry.id, data: entry });
        return Promise.resolve();
      }
      const names = namesIn(folder);
      const ids = new Set(names.map((name) => name.replace(/\.mdx$/, '')));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const name of names) loadFile(kind, folder, name, context);
      watcher?.add(folder);
      for (const event of ['add', 'change'] as const) {
        watcher?.on(event, (path) => {
          if (inFolder(path, folder)) loadFile(kind, folder, basename(path), context);
        });
      }
      watcher?.on('unlink', (path) => {
        if (inFolder(path, folder)) store.delete(basename(path).replace(/\.mdx$/, ''));
      });
      return Promise.resolve();
    },
  };
}

function loadFile(kind: Kind, folder: string, name: string, context: LoaderContext): void {
  const { store, logger } = context;
  const text = readFileSync(join(folder, name), 'utf8');
  const id = name.replace(/\.mdx$/, '');
  const digest = context.generateDigest(codeDigest() + text);
  if (store.get(id)?.digest === digest) return;
  const { entry, findings } = readEntry(kind, `${folderOf[kind]}/${name}`, text);
  for (const { rule, fix, file } of findings) logger.warn(`${file}: ${rule}. ${fix}`);
  if (entry) store.set({ id, data: storedEntry(entry), digest });
  else store.delete(id);
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

let code: string | undefined;

/** Changes with the code that turns a file into an entry, so that no entry of older code is kept. */
function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256');
  for (const place of ['../domain/', './']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.test.ts')) hash.update(readFileSync(join(folder, name)));
    }
  }
  code = hash.digest('hex');
  return code;
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
