import type { z } from 'astro/zod';

import { fieldName, type Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import type { Entry } from '../domain/knowledge-base.ts';
import { schemas } from '../domain/schemas.ts';
import { compileBody } from './compile.ts';
import { maxFileBytes, maxFrontMatterBytes, parseYaml, splitFile } from './front-matter.ts';
import { schemaFindings } from './schema-findings.ts';

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
  const findings: Finding[] = [];
  const size = Buffer.byteLength(text);
  if (size > maxFileBytes) {
    return { findings: [oversized(file, size, maxFileBytes)] };
  }
  findings.push(...encodingFindings(file, text));
  const split = splitFile(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'));
  if (!split) {
    findings.push({
      rule: 'front-matter',
      severity: 'error',
      file,
      place: { line: 1, column: 1 },
      expected: 'front matter between two lines of ---',
      got: text.trim() === '' ? 'an empty file' : text.split('\n')[0]!.slice(0, 60),
      fix: 'Begin the file with ---, the fields, and ---; `npm run new` writes a skeleton.',
    });
    return { findings };
  }
  if (Buffer.byteLength(split.yaml) > maxFrontMatterBytes) {
    findings.push(oversized(file, Buffer.byteLength(split.yaml), maxFrontMatterBytes));
    return { findings };
  }
  const { data, faults } = parseYaml(split.yaml);
  for (const fault of faults) {
    findings.push({
      rule: /anchor|alias/i.test(fault.message) ? 'yaml-alias' : 'yaml-syntax',
      severity: 'error',
      file,
      place: { line: split.yamlLine + fault.line - 1, column: fault.column },
      expected: 'plain YAML: fields, lists and text',
      got: fault.message,
      fix: /anchor|alias/i.test(fault.message)
        ? 'Write the value out; text that begins with & or * goes between quotes.'
        : 'Mend the syntax; text with a colon, or that begins with a special character, goes between quotes.',
    });
  }
  const compiled = compileBody(split.body, split.bodyLine);
  for (const fault of compiled.faults) {
    findings.push({
      rule: fault.rule,
      severity: 'error',
      file,
      place: { line: fault.line, column: fault.column },
      expected: fault.expected,
      got: fault.got,
      fix: fault.fix,
    });
  }
  if (faults.length > 0) return { findings };
  const parsed = (schemas[kind] as z.ZodType<Entry['data']>).safeParse(data);
  if (!parsed.success) {
    findings.push(...schemaFindings(kind, file, data, parsed.error));
    return { findings };
  }
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (parsed.data.id !== id) {
    findings.push({
      rule: 'id-file-name',
      severity: 'error',
      file,
      place: { path: ['id'] },
      field: fieldName(['id']),
      expected: id,
      got: parsed.data.id,
      fix: 'Make the id and the file name the same; a published id never changes.',
    });
  }
  const entry = { kind, id: parsed.data.id, file, data: parsed.data, body: compiled.body } as Entry;
  return { entry, findings };
}

export const oversized = (file: string, size: number, limit: number): Finding => ({
  rule: 'oversized-file',
  severity: 'error',
  file,
  place: undefined,
  expected: `at most ${limit} bytes`,
  got: `${size} bytes`,
  fix: 'Split the entry, or leave out what is not its own text.',
});

function encodingFindings(file: string, text: string): Finding[] {
  const found: Finding[] = [];
  const report = (index: number, got: string, fix: string): void => {
    const lines = text.slice(0, index).split('\n');
    found.push({
      rule: 'text-encoding',
      severity: 'error',
      file,
      place: { line: lines.length, column: lines.at(-1)!.length + 1 },
      expected: 'UTF-8 without byte-order mark, lines that end with LF, no invisible characters',
      got,
      fix,
    });
  };
  if (text.startsWith('\ufeff')) report(0, 'a byte-order mark', 'Save as UTF-8 without BOM.');
  const carriage = text.indexOf('\r');
  if (carriage >= 0) report(carriage, 'a carriage return (CRLF)', 'Save with LF line ends.');
  const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2066-\u2069]|(?<!^)\ufeff|\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  if (invisible) {
    const code = invisible[0].charCodeAt(0).toString(16).padStart(4, '0');
    report(invisible.index, `the invisible character U+${code.toUpperCase()}`, 'Remove it.');
  }
  if (text !== text.normalize('NFC')) {
    report(0, 'text that is not in Unicode form NFC', 'Save the file in NFC.');
  }
  return found;
}
