import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * A folder beside the output folder in which a build takes place. The output is replaced only by
 * `publish`, with two renames on one disk; whatever happens before leaves it as it was. Any number
 * of builds may run at once, with one output folder or with several: the last to finish stays.
 */
export interface Stage {
  dir: string;
  /** What the renderer keeps while it works; goes away with the stage. */
  scratch: string;
  publish: () => void;
  discard: () => void;
}

export interface StagePlace {
  out: string;
  /** Folder inside the project for what is of no use after the build. */
  cache: string;
}

/** Opens a stage, after clearing what killed builds left behind. Throws if `out` is not ours to replace. */
export function openStage({ out, cache }: StagePlace): Stage {
  recover(out);
  sweep(cache, 'build-');
  refuseForeign(out);
  const dir = `${out}.stage-${process.pid}`;
  const scratch = join(cache, `build-${process.pid}`);
  for (const folder of [dir, scratch]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  return {
    dir,
    scratch,
    publish() {
      swap(dir, out);
      remove(scratch);
    },
    discard() {
      remove(dir);
      remove(scratch);
    },
  };
}

/**
 * Puts the last good output back if a build was killed between its two renames, and removes what
 * builds that no longer run have left.
 */
export function recover(out: string): void {
  const parent = dirname(out);
  const lost = leftBehind(parent, `${basename(out)}.prev-`);
  if (!existsSync(out)) {
    const newest = lost.sort((a, b) => statSync(b).ctimeMs - statSync(a).ctimeMs)[0];
    if (newest !== undefined) renameSync(newest, out);
  }
  for (const path of lost) remove(path);
  sweep(parent, `${basename(out)}.stage-`);
}

/** Names that people and systems put into a built site without meaning to keep them. */
const ofNoValue = /^\.DS_Store$|^Thumbs\.db$|\.(?:br|gz|zst)$/;

/**
 * A wrong OUT_DIR must not cost anyone a folder: only what an earlier build made is replaced. Another
 * build may swap the folder while it is looked at; then it is looked at again.
 */
function refuseForeign(out: string): void {
  for (let attempt = 1; ; attempt += 1) {
    const before = folderNumber(out);
    if (before === undefined) return;
    const foreign = foreignNameIn(out);
    if (foreign === undefined) return;
    if (before !== folderNumber(out) && attempt < 100) continue;
    const shown = relative(process.cwd(), out) || out;
    if (!statSync(out).isDirectory()) throw new Error(`OUT_DIR ${shown} is a file, not a folder.`);
    throw new Error(
      `OUT_DIR ${shown} holds ${foreign}, which no build of this site made. A build replaces the whole folder: move ${foreign} elsewhere, or set OUT_DIR to another folder.`,
    );
  }
}

/** What tells one folder at a path from the next one at the same path; undefined where none is. */
function folderNumber(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.birthtimeNs}`;
}

/** The first name in the output folder that no manifest of ours lists; empty text for a file. */
function foreignNameIn(out: string): string | undefined {
  try {
    const names = readdirSync(out).filter((name) => !ofNoValue.test(name));
    const own = namesInManifest(join(out, 'manifest.json'));
    return names.find((name) => !own.has(name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return '';
    throw error;
  }
}

/** Files and folders at the top of a built site, as its manifest lists them. */
function namesInManifest(path: string): Set<string> {
  const names = new Set<string>();
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as { files: { path: string }[] };
    for (const file of files) names.add(file.path.split('/')[0]!);
    names.add('manifest.json');
  } catch {
    // No manifest of ours: then nothing in the folder is.
  }
  return names;
}

/** Another build may publish between our two renames; then its output is what we replace. */
function swap(dir: string, out: string): void {
  const previous = `${out}.prev-${process.pid}`;
  for (let attempt = 1; ; attempt += 1) {
    // Without an output in place, what we moved away may be the last good one.
    if (existsSync(out)) {
      rmSync(previous, { recursive: true, force: true });
      moved(out, previous);
    }
    try {
      renameSync(dir, out);
      break;
    } catch (error) {
      if (attempt < 100 && (isTaken(error) || existsSync(out)) && existsSync(dir)) continue;
      putBack(previous, out);
      throw error;
    }
  }
  remove(previous);
}

const isTaken = (error: unknown): boolean =>
  /^(?:ENOTEMPTY|EEXIST)$/.test((error as NodeJS.ErrnoException).code ?? '');

/** Unless another build has published meanwhile. */
function putBack(previous: string, out: string): void {
  try {
    if (!existsSync(out)) moved(previous, out);
  } catch (error) {
    if (!existsSync(out)) throw error;
  }
}

/** False where there is nothing to move. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function sweep(parent: string, prefix: string): void {
  for (const path of leftBehind(parent, prefix)) remove(path);
}

const day = 24 * 60 * 60 * 1000;

/** Folders named after the process that made them, where it has ended or has surely become another. */
function leftBehind(parent: string, prefix: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && /^[1-9]\d*$/.test(name.slice(prefix.length)))
    .filter((name) => {
      const pid = Number(name.slice(prefix.length));
      return pid === process.pid || !isRunning(pid) || isOlderThanADay(join(parent, name));
    })
    .map((name) => join(parent, name));
}

/** A folder that has just gone is nobody's leftover: its process may make it anew at any moment. */
function isOlderThanADay(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > day;
}

/** What cannot be removed now stays for the next build to try: it is of no harm to this one. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
