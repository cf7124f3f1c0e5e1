/** What readers asked and what the answers said: written down by one build, compared by the next. */
export interface ReadRecord {
  /** Each question that was asked, with its key and the fingerprint of its answer. */
  asked: { question: string; key: string; print: string }[];
  /** By the name of a reader. */
  readers: Map<string, Reader>;
}

export interface Reader {
  /** Fingerprint of what it was given. */
  given: string;
  /** Its questions, as places in `asked` with blanks between them: readers are many. */
  asked: string;
}

/** As lines of text. No question, key or name has a tab or an end of line in it. */
export function* formatReads({ asked, readers }: ReadRecord): Generator<string> {
  for (const { question, key, print } of asked) yield `${question}\t${key}\t${print}\n`;
  yield '\n';
  for (const [name, { given, asked: own }] of readers) yield `${name}\t${given}\t${own}\n`;
}

export function parseReads(text: string): ReadRecord {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n') + 1;
  return {
    asked: rows(text.slice(0, end)).map(([question, key, print]) => ({ question, key, print })),
    readers: new Map(rows(text.slice(end)).map(([name, given, asked]) => [name, { given, asked }])),
  };
}

const rows = (text: string): [string, string, string][] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [string, string, string]);
