import type { BuiltPage } from '../publish/built-page.ts';
import { addressOf, fileOfPath, isPage, type Promised } from './promise.ts';

/** What a built site does not keep of its promises, one sentence each. */
export function brokenPromises(
  promises: readonly Promised[],
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
): string[] {
  const ids = new Map(pages.map((page) => [page.file, new Set(page.ids)]));
  return promises.flatMap((promised) => {
    const file = fileOfPath(promised.path);
    const address = addressOf(promised);
    if (!files.has(file)) return [`${file}: promised as ${address} and missing from the built site`];
    if (promised.anchor === '' || !isPage(promised.path)) return [];
    return ids.get(file)?.has(promised.anchor)
      ? []
      : [`${file}: has no id "${promised.anchor}", promised as ${address}`];
  });
}

/** Pages that the site publishes without promising them: an address nobody would miss if it went. */
export function unpromisedPages(
  promises: readonly Promised[],
  files: Iterable<string>,
  isExempt: (file: string) => boolean,
): string[] {
  const known = new Set(promises.map(({ path }) => fileOfPath(path)));
  return [...files].filter(
    (file) => file.endsWith('.html') && !known.has(file) && !isExempt(file),
  );
}
