import type { z } from 'astro/zod';

import { fieldName, type Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import { nearest } from '../domain/nearest.ts';

type Issue = z.core.$ZodIssue;

/** Schema faults in the words of an editor: field, what is expected, what was found, how to mend it. */
export function schemaFindings(kind: Kind | 'site', file: string, data: unknown, error: z.ZodError): Finding[] {
  return error.issues.flatMap((issue) => translate(kind, file, data, issue));
}

function translate(kind: Kind | 'site', file: string, data: unknown, issue: Issue): Finding[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const base = { rule: 'schema', severity: 'error', file } as const;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = siblings(issue);
      const guess = nearest(key, known);
      return {
        ...base,
        rule: 'unknown-field',
        place: { path: [...path, key] },
        field: fieldName([...path, key]),
        expected: `a field of ${path.length === 0 ? `a ${kind}` : fieldName(path)}`,
        got: key,
        fix: guess ? `Did you mean "${guess}"?` : 'Remove the field or correct its name.',
      };
    });
  }
  const value = valueAt(data, path);
  const missing = value === undefined;
  return [
    {
      ...base,
      rule: ruleOf(path, missing),
      place: { path },
      field: fieldName(path),
      expected: expectation(issue),
      got: missing ? 'nothing' : show(value),
      fix: missing ? `Add the field ${fieldName(path)}.` : suggestion(issue, value),
    },
  ];
}

/** Two schema faults have rules of their own, because they break a promise to readers. */
function ruleOf(path: readonly (string | number)[], missing: boolean): string {
  const field = path.at(-1);
  if (missing && (field === 'source' || field === 'locator')) return 'missing-source';
  if (!missing && field === 'id') return 'id-grammar';
  return 'schema';
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return { string: 'text', array: 'a list', object: 'fields' }[issue.expected as string] ?? issue.expected;
    case 'too_small':
      return issue.origin === 'array' ? `at least ${issue.minimum}` : 'text that is not empty';
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'array' ? 'items' : 'characters'}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'an http or https address' : issue.message;
    default:
      return issue.message;
  }
}

function suggestion(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const guess = nearest(value, issue.values.map(String));
    if (guess) return `Did you mean "${guess}"?`;
  }
  return 'Correct the value.';
}

/** Names that the object with the unknown key may carry, where the issue tells them. */
const siblings = (issue: Issue): string[] =>
  'inst' in issue && issue.inst && 'shape' in issue.inst
    ? Object.keys(issue.inst.shape as Record<string, unknown>)
    : [];

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
