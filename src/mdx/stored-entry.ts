import type { Slot } from '../domain/body.ts';
import type { Entry } from '../domain/knowledge-base.ts';

/** What pages need of an entry: where a text stands in its file is of use to the check only. */
export function storedEntry({ body, ...entry }: Entry): Record<string, unknown> & { id: string } {
  const segments = body.segments.map(withoutPlace);
  const blocks = body.blocks.map((block) => block.map(withoutPlace));
  const headings = body.headings.map(({ id, depth, text }) => ({ id, depth, text }));
  return { ...entry, body: { segments, blocks, headings } };
}

function withoutPlace(part: string | Slot): string | Omit<Slot, 'line' | 'column'> {
  if (typeof part === 'string') return part;
  const { component, of, text, area } = part;
  return {
    component,
    of,
    ...(text !== undefined && { text }),
    ...(area !== undefined && { area }),
  };
}

/** Checked entries as text, one a line: a build reads and checks its content once. */
export const formatEntries = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${JSON.stringify(storedEntry(entry))}\n`).join('');

export const parseEntries = (text: string): Entry[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
