import { closeSync, openSync, writeFileSync } from 'node:fs';

/** Writes a text that may be too long to be held at once. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let some = '';
    for (const line of lines) {
      some += line;
      if (some.length < 1_000_000) continue;
      writeFileSync(file, some);
      some = '';
    }
    writeFileSync(file, some);
  } finally {
    closeSync(file);
  }
}
