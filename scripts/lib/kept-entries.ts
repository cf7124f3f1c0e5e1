import { hash } from 'node:crypto';

import type { Entry } from '../../src/domain/knowledge-base.ts';

/**
 * Entries as an earlier build read them from files in which nothing was wrong, by the checksum of
 * each file, so that only new text is parsed.
 */
export class KeptEntries {
  readonly #lines = new Map<string, string>();
  /** Checksums of the files that were read now. */
  readonly #sums = new Map<string, string>();

  /** `text` is what `lines` gave. */
  constructor(text = '') {
    for (const line of text.split('\n')) this.#lines.set(line.slice(0, line.indexOf('\t')), line);
  }

  /** The entry of a file that says `text`; else what `read` makes of it. */
  entryOf<Result extends { entry?: Entry; findings: unknown[] }>(
    path: string,
    text: string,
    read: () => Result,
  ): Result | { entry: Entry; findings: [] } {
    const sum = hash('sha256', text);
    const line = this.#lines.get(path);
    if (line?.startsWith(`${path}\t${sum}\t`)) {
      this.#sums.set(path, sum);
      const entry = JSON.parse(line.slice(path.length + sum.length + 2)) as Entry;
      return { entry, findings: [] };
    }
    const result = read();
    if (result.findings.length === 0) this.#sums.set(path, sum);
    return result;
  }

  /** What the next build can use, one line for each file without findings. */
  *lines(entries: Iterable<Entry>): Generator<string> {
    for (const entry of entries) {
      const { file } = entry;
      const sum = this.#sums.get(file);
      if (sum === undefined) continue;
      const line = this.#lines.get(file);
      const isSame = line?.startsWith(`${file}\t${sum}\t`);
      yield isSame ? `${line}\n` : `${file}\t${sum}\t${JSON.stringify(entry)}\n`;
    }
  }
}
