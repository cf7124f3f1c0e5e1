import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { kinds } from '../../src/domain/kind.ts';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { formatEntries } from '../../src/mdx/stored-entry.ts';

/** Writes the entries that passed the check, one file for each kind, in the order of their files. */
export function writeEntries(dir: string, kb: KnowledgeBase): void {
  mkdirSync(dir, { recursive: true });
  const groups = Map.groupBy(kb.entries.values(), ({ kind }) => kind);
  for (const kind of kinds) {
    writeFileSync(join(dir, `${kind}.jsonl`), formatEntries(groups.get(kind) ?? []));
  }
}
