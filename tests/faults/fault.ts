/** A way to spoil the valid knowledge base, and what the check must say of it. */
export interface Fault {
  name: string;
  /** What is done to the folder, in this order. */
  steps: Step[];
  rule: string;
  /** The file that is blamed, below the content folder. */
  file: string;
  /** The field that is blamed. */
  field?: string;
  /** Text on the line that is blamed, in the spoilt file; a number where text cannot say it. */
  line?: string | number;
}

export type Step =
  | { do: 'write'; path: string; content: string | Uint8Array }
  | { do: 'replace'; path: string; from: string; to: string }
  | { do: 'append'; path: string; text: string }
  | { do: 'copy'; path: string; from: string }
  | { do: 'link'; path: string; to: string }
  | { do: 'folder'; path: string }
  | { do: 'remove'; path: string }
  | { do: 'pipe'; path: string };

type Blame = Pick<Fault, 'rule' | 'field' | 'line'>;

/** One text of one file replaced by another; the new text is on the blamed line. */
export const replaced = (
  name: string,
  path: string,
  [from, to]: readonly [from: string, to: string],
  { rule, field, line = to.split('\n')[0]!.trim() }: Blame,
): Fault => ({
  name,
  steps: [{ do: 'replace', path, from, to }],
  rule,
  file: path,
  ...(field === undefined ? {} : { field }),
  line,
});

/** A file written over or beside the valid ones. */
export const written = (
  name: string,
  path: string,
  content: string | Uint8Array,
  blame: Blame & { file?: string },
): Fault => ({ name, steps: [{ do: 'write', path, content }], file: path, ...blame });

/** Text added to the end of a body. */
export const appended = (
  name: string,
  text: string,
  rule: string,
  line: string | number = text.split('\n')[0]!,
): Fault => ({
  name,
  steps: [{ do: 'append', path: body, text: `\n${text}\n` }],
  rule,
  file: body,
  line,
});

export const body = 'terms/one-card.mdx';

/** The least that makes a term, its fields changed or taken away. */
export function term(id: string, fields: Record<string, string | undefined> = {}): string {
  const all = {
    id,
    title: '测试词',
    summary: '为测试写的词条。',
    type: 'concept',
    revisions: '\n  - date: 2026-11-21\n    note: 首次发布。',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n正文。\n`;
}
