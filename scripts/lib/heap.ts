import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Up to so many entries there is memory to spare: it is given for time. */
export const fewEntries = 10_000;

/**
 * By how much a heap may grow beyond what is alive before it is cleared. Left to itself it grows to
 * several times that; what is alive is about a fifth of what a build took.
 */
const small = '--heap-growing-percent=50';

/** Flags for a process that renders all pages of so many entries, or only those that changed. */
export function heapFlags(entries: number, isWhole: boolean): string[] {
  if (entries > fewEntries) return [small];
  return isWhole ? ['--heap-growing-percent=100'] : [];
}

/** Keeps the heap of this process small from now on. */
export const keepHeapSmall = (): void => setFlagsFromString(small);

/** Clears the heap before a long wait, in which nothing else would. */
export function clearHeap(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: { type: string; flavor: string }) => void;
  collect({ type: 'major', flavor: 'last-resort' });
}
