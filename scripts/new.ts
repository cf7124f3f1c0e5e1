import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import { isId } from '../src/domain/id.ts';
import { folderOf, kinds, type Kind } from '../src/domain/kind.ts';
import { nearest } from '../src/domain/nearest.ts';
import { skeletonOf } from '../src/publish/skeleton.ts';
import { runCommand } from './lib/command.ts';
import { contentDir } from './lib/paths.ts';

const help = `Usage: npm run new -- <kind> <id>

Writes a skeleton entry into the content folder; npm run check then says what is left to fill in.
Kinds: ${kinds.join(', ')}.
Exit codes: 0 written, 2 could not run.`;

await runCommand(help, () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [kind, id] = positionals;
  if (!kind || !id) throw new Error(help);
  if (!(kinds as readonly string[]).includes(kind)) {
    const guess = nearest(kind, kinds);
    throw new Error(
      `unknown kind "${kind}"; ${guess ? `did you mean "${guess}"?` : `use ${kinds.join(', ')}`}`,
    );
  }
  if (!isId(id)) {
    throw new Error(
      `"${id}" is no id: lower-case letters, digits and single hyphens, at most 80 characters`,
    );
  }
  const dir = contentDir();
  const taken = kinds.map((other) => join(dir, folderOf[other], `${id}.mdx`)).find(existsSync);
  if (taken)
    throw new Error(
      `${relative(process.cwd(), taken)} exists already; ids are unique across all kinds`,
    );
  const path = join(dir, folderOf[kind as Kind], `${id}.mdx`);
  mkdirSync(dirname(path), { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(path, skeletonOf(kind as Kind, id, today));
  process.stdout.write(`${relative(process.cwd(), path)}\n`);
  return 0;
});
