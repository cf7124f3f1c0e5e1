import type { z } from 'astro/zod';

import { unwritten, writtenWords } from '../domain/entry.ts';
import { fieldName, type Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import type { Entry } from '../domain/knowledge-base.ts';
import { schemas } from '../domain/schemas.ts';
import { compileBody } from './compile.ts';
import { encodingFindings } from './encoding-findings.ts';
import {
  maxFileBytes,
  maxFrontMatterBytes,
  normalLines,
  parseYaml,
  splitFile,
  type SplitFile,
} from './front-matter.ts';
import { schemaFindings } from './schema-findings.ts';
import { yamlFindings } from './yaml-findings.ts';

export interface ReadResult {
  /** Present when the front matter satisfies its schema, whatever the body is. */
  entry?: Entry;
  findings: Finding[];
}

/**
 * Reads one MDX file into an entry. Both readers of content, Astro's loader and the check command,
 * call this and nothing else. All faults of the file come back at once; nothing is thrown.
 */
export function readEntry(kind: Kind, file: string, text: string): ReadResult {
  const size = Buffer.byteLength(text);
  if (size > maxFileBytes) return { findings: [oversized(file, size, maxFileBytes)] };
  const findings = encodingFindings(file, text);
  const split = splitFile(normalLines(text));
  if (!split) return { findings: [...findings, withoutFences(file, text)] };
  const yamlSize = Buffer.byteLength(split.yaml);
  if (yamlSize > maxFrontMatterBytes) {
    return { findings: [...findings, oversized(file, yamlSize, maxFrontMatterBytes)] };
  }
  const { data, faults } = parseYaml(split.yaml);
  const compiled = compileBody(split.body, split.bodyLine);
  findings.push(
    ...unwrittenBody(file, split),
    ...yamlFindings(file, split.yamlLine, faults),
    ...compiled.faults.map(({ rule, line, column, ...words }): Finding => ({
      rule,
      severity: 'error',
      file,
      place: { line, column },
      ...words,
    })),
  );
  if (faults.length > 0) return { findings };
  const parsed = (schemas[kind] as z.ZodType<Entry['data']>).safeParse(data);
  if (!parsed.success) {
    const isHidden = findings.some(({ rule }) => rule === 'text-encoding');
    const refused = schemaFindings(kind, file, data, parsed.error).filter(
      // The same character, found a second time as part of a field.
      ({ expected }) => !(isHidden && expected?.startsWith('plain text without control')),
    );
    return { findings: [...findings, ...refused] };
  }
  const { id } = parsed.data;
  const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (id !== name) findings.push(otherName(file, name, id));
  return { entry: { kind, id, file, data: parsed.data, body: compiled.body } as Entry, findings };
}

/** The body of a skeleton, as its fields are told of by their schema. */
function unwrittenBody(file: string, { body, bodyLine }: SplitFile): Finding[] {
  const index = body.search(unwritten);
  if (index < 0) return [];
  const lines = body.slice(0, index).split('\n');
  return [
    {
      rule: 'schema',
      severity: 'error',
      file,
      place: { line: bodyLine + lines.length - 1, column: lines.at(-1)!.length + 1 },
      expected: writtenWords,
      got: body.slice(index).split('\n')[0]!.slice(0, 60),
      fix: 'Write it, or leave the text out.',
    },
  ];
}

export const oversized = (file: string, size: number, limit: number): Finding => ({
  rule: 'oversized-file',
  severity: 'error',
  file,
  place: undefined,
  expected:
    limit === maxFrontMatterBytes ? `fields of at most ${limit} bytes` : `at most ${limit} bytes`,
  got: `${size} bytes`,
  fix: 'Divide the entry, or leave out what is not its own text.',
});

const withoutFences = (file: string, text: string): Finding => ({
  rule: 'front-matter',
  severity: 'error',
  file,
  place: { line: 1, column: 1 },
  expected: 'front matter between two lines of ---',
  got: gotInstead(text),
  fix: 'Begin the file with ---, the fields, and ---; `npm run new` writes a skeleton.',
});

function gotInstead(text: string): string {
  if (text.trim() === '') return 'an empty file';
  if (/^\ufeff?---[ \t]*\r?\n/.test(text)) return 'a first line of --- and no second one';
  return text.split('\n')[0]!.slice(0, 60).trim() || 'an empty first line';
}

const otherName = (file: string, name: string, id: string): Finding => ({
  rule: 'id-file-name',
  severity: 'error',
  file,
  place: { path: ['id'] },
  field: fieldName(['id']),
  expected: `${name}, as the file name says`,
  got: id,
  fix: 'Make the id and the file name the same; a published id never changes.',
});
