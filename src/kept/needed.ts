import { heldLog } from './held-log.ts';

interface StaticPath {
  /** One parameter, the last part of the address. */
  params: Record<string, string>;
  props: Record<string, unknown>;
}

/**
 * Of the pages of a route below `folder`, those that have to be made in this build. `givenTo` names
 * all that a page has not from asking; by default its props.
 */
export function needed<Path extends StaticPath>(
  folder: string,
  paths: readonly Path[],
  givenTo = ({ props }: Path): unknown[] => Object.values(props),
): Path[] {
  const { log } = heldLog();
  if (!log) return [...paths];
  return paths.filter((path) =>
    log.isNeeded(`${folder}${Object.values(path.params)[0]}/`, givenTo(path)),
  );
}
