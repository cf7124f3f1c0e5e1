import { laterPage } from '../lists/list.ts';
import type { Departed } from './compare.ts';
import { addressOf, fileOfPath, isPage, type Promised } from './promise.ts';

/** What a built site does not keep of its promises, one sentence each. */
export function brokenPromises(
  promises: readonly Promised[],
  hasId: (file: string, id: string) => boolean,
  files: ReadonlySet<string>,
): string[] {
  return promises.flatMap((promised) => {
    const file = fileOfPath(promised.path);
    const address = addressOf(promised);
    if (!files.has(file))
      return [`${file}: promised as ${address} and missing from the built site`];
    if (promised.anchor === '' || !isPage(promised.path)) return [];
    return hasId(file, promised.anchor)
      ? []
      : [`${file}: has no id "${promised.anchor}", promised as ${address}`];
  });
}

/** Of the addresses that moved or are gone, those at which the built site has to have something. */
export function oldAddresses(departed: readonly Departed[]): Promised[] {
  const pages = new Set(departed.filter(({ anchor }) => anchor === '').map(({ path }) => path));
  return departed.filter(({ path, anchor, state }) =>
    anchor === '' ? isPage(path) || state === 'moved' : !pages.has(path),
  );
}

/** Pages that may come and go: nothing is promised of them, or something else keeps the promise. */
const exempt = [
  /^404\.html$/,
  /^search\/names\//,
  /^editions\/\d{4}-\d{2}-\d{2}\/[^/]+\//,
  laterPage,
];

/** Pages that the site publishes without promising them: addresses nobody would miss if they went. */
export function unpromisedPages(
  promises: readonly Pick<Promised, 'path'>[],
  files: Iterable<string>,
): string[] {
  const known = new Set(promises.map(({ path }) => fileOfPath(path)));
  return [...files]
    .filter((file) => file.endsWith('.html') && !known.has(file))
    .filter((file) => !exempt.some((pattern) => pattern.test(file)))
    .map((file) => `${file}: is published and not promised; add it to src/urls/promises.ts`);
}
