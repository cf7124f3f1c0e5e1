import type { z } from 'astro/zod';

import { fieldName, type Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kind.ts';
import { nearest } from '../domain/nearest.ts';
import { schemas } from '../domain/schemas.ts';
import { siteSchema } from '../domain/site.ts';
import { schemaAt } from './schema-at.ts';
import { expectation, mend, shown, type Issue } from './schema-words.ts';

type Path = (string | number)[];

const maxFindings = 100;

/**
 * Schema faults in the words of an editor: field, what is expected, what was found, how to mend it.
 * The first 100 of a file come back at once.
 */
export function schemaFindings(
  kind: Kind | 'site',
  file: string,
  data: unknown,
  error: z.ZodError,
): Finding[] {
  const schema: z.ZodType = kind === 'site' ? siteSchema : schemas[kind];
  const misspelt = new Set<string>();
  const base = { severity: 'error', file } as const;
  const unknown = error.issues.flatMap((issue): Finding[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = pathOf(issue);
    const known = schemaAt(schema, path)?.fields ?? [];
    return issue.keys.map((key) => {
      const guess = nearest(key, known);
      if (guess) misspelt.add(fieldName([...path, guess]));
      return {
        ...base,
        rule: 'unknown-field',
        place: { path: [...path, key] },
        field: fieldName([...path, key]),
        expected: `a field of ${path.length === 0 ? owner(kind) : fieldName(path)}`,
        got: key,
        fix: guess
          ? `Did you mean "${guess}"?`
          : `Remove it; the fields here are ${known.join(', ')}.`,
      };
    });
  });
  const others = error.issues.flatMap((issue): Finding[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const path = blamed(issue, data);
    const value = valueAt(data, path);
    const field = schemaAt(schema, path);
    // A misspelt name is one fault, not two.
    if (value === undefined && misspelt.has(fieldName(path))) return [];
    return [
      {
        ...base,
        rule: ruleOf(issue, path, value),
        place: { path },
        ...(path.length === 0 ? {} : { field: fieldName(path) }),
        expected: expectation(issue, path, field, value),
        got: shown(value),
        fix: mend(issue, path, field, value),
      },
    ];
  });
  return [...unknown, ...firstOfEachField(others)].slice(0, maxFindings);
}

/** A value of the wrong type may break several checks of its field: the first says what is wrong. */
function firstOfEachField(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ field = '' }) => !seen.has(field) && seen.add(field));
}

function owner(kind: Kind | 'site'): string {
  if (kind === 'site') return 'site.yaml';
  return kind === 'indicator' ? 'an indicator' : `a ${kind}`;
}

const pathOf = (issue: Issue): Path =>
  issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));

/** The field that an editor has to mend: a link with a source lacks its locator. */
function blamed(issue: Issue, data: unknown): Path {
  const path = pathOf(issue);
  const isLink = issue.code === 'custom' && issue.message.startsWith('a source and a locator');
  return isLink && valueAt(data, path) !== undefined ? [...path.slice(0, -1), 'locator'] : path;
}

/** Some schema faults have rules of their own, because they break a promise to readers. */
function ruleOf(issue: Issue, path: Path, value: unknown): string {
  const field = path.at(-1);
  const isBlank = value === undefined || value === '';
  if (isBlank && (field === 'source' || field === 'locator')) return 'missing-source';
  if (field === 'unit' && typeof value === 'string' && value !== '') return 'unknown-unit';
  const isGrammar = issue.code === 'custom' && issue.message.startsWith('lower-case letters');
  return isGrammar && !isBlank ? 'id-grammar' : 'schema';
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
