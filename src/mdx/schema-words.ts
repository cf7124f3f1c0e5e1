import type { z } from 'astro/zod';

import { unwritten, writtenWords } from '../domain/entry.ts';
import { isId, maxIdLength, reservedIds } from '../domain/id.ts';
import { nearest } from '../domain/nearest.ts';
import { fieldName } from '../domain/finding.ts';
import { units, unitsAddress } from '../domain/unit.ts';
import type { FieldSchema } from './schema-at.ts';

export type Issue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'fields, one a line: name: value',
};

/** Patterns of the schemas in words. */
const patternWords: Readonly<Record<string, string>> = {
  '/^[a-z0-9-]+\\.[a-z0-9-]+$/': 'the id of a figure: entry.figure',
  '/^\\d{1,2}$/': 'a whole number of at most two digits',
  '/^\\d{1,4}$/': 'a whole number of at most four digits',
  '/^(?:[5-9]|[1-9]\\d{1,2}|1000)$/': 'a whole number from 5 to 1000',
  '/^[A-Za-z0-9._-]{1,60}$/': 'an SPDX identifier such as CC-BY-4.0',
  '/^[a-z]{2}(?:-[A-Z]{2})?$/': 'a language such as zh-CN',
};

/** What stands in the place of a value, short enough to be read. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value === '') return 'an empty value';
  if (Array.isArray(value) && value.length === 0) return 'an empty list';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}… (${text.length} characters)` : text;
}

/** What the schema asks for, with its own description where the value is missing. */
export function expectation(
  issue: Issue,
  path: readonly (string | number)[],
  field: FieldSchema | undefined,
  value: unknown,
): string {
  if (path.at(-1) === 'unit' && typeof value === 'string')
    return 'the id of a unit in the closed list';
  const words = requirement(issue);
  const isMissing = value === undefined || value === '';
  const description = isMissing ? field?.description?.replace(/\.$/, '') : undefined;
  return description ? `${words}: ${lowerFirst(description)}` : words;
}

function requirement(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${issue.minimum} ${issue.minimum === 1 ? 'item' : 'items'}`
        : 'text that is not empty';
    case 'too_big':
      return `at most ${issue.maximum} ${issue.origin === 'array' ? 'items' : 'characters'}`;
    case 'invalid_format':
      if (issue.format === 'url') return 'an http or https address';
      return patternWords[issue.pattern ?? ''] ?? issue.message;
    default:
      return issue.message;
  }
}

/** How an editor mends it. */
export function mend(
  issue: Issue,
  path: readonly (string | number)[],
  field: FieldSchema | undefined,
  value: unknown,
): string {
  const name = path.at(-1);
  const label = typeof name === 'number' ? fieldName(path) : (name ?? '');
  if (path.length === 0)
    return 'Write the fields, one a line; in an entry between two lines of ---.';
  if (value === undefined) return `Add the field ${fieldName(path)}.`;
  if (name === 'unit' && typeof value === 'string') return unitFor(value);
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const guess = nearest(value, issue.values.map(String));
    return guess ? `Did you mean "${guess}"?` : 'Write one of them.';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return listFor(label, field, value);
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    return 'Write its fields below it, each on a line of its own, indented by two spaces.';
  }
  if (issue.code === 'invalid_type') return `Write ${label} as one value, not as a list or fields.`;
  if (issue.code === 'custom' && issue.message === writtenWords) return 'Write it.';
  if (value === '') return field?.isOptional ? 'Write it, or remove the field.' : 'Write it.';
  if (issue.code === 'too_small') return 'Add one.';
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'Remove some.' : 'Shorten it.';
  if (issue.code === 'custom' && issue.message.startsWith('lower-case letters'))
    return idFor(value);
  if (issue.code === 'custom' && issue.message.startsWith('a plain decimal')) {
    return 'Write the digits alone; 万, % and the like belong to unit, 以上 and the like to comparator.';
  }
  if (issue.code === 'custom' && issue.message.startsWith('an ISO 8601')) return periodFor(value);
  return 'Correct the value.';
}

function listFor(label: string, field: FieldSchema | undefined, value: unknown): string {
  if (value === '') {
    return field?.isOptional ? 'Write a list, or remove the field.' : 'Write a list below it.';
  }
  const item = typeof value === 'string' ? value.slice(0, 30) : '…';
  return `Write a list: ${label}: [${item}].`;
}

function unitFor(value: string): string {
  const byLabel = [...units.values()].find(({ label, words }) =>
    [label, ...words].includes(value.normalize('NFKC').trim()),
  );
  const guess = byLabel?.id ?? nearest(value, units.keys());
  return guess ? `Write "${guess}".` : `Use the id of a unit of the list at ${unitsAddress}.`;
}

function idFor(value: unknown): string {
  if (typeof value !== 'string') return 'Correct the value.';
  if (unwritten.test(value)) return 'Write it.';
  if (reservedIds.has(value)) return `Choose another: "${value}" is a reserved name.`;
  const guess = value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, maxIdLength);
  return isId(guess) ? `Write "${guess}".` : 'Choose a short English or pinyin id.';
}

function periodFor(value: unknown): string {
  const years = typeof value === 'string' ? value.normalize('NFKC').match(/[12]\d{3}/g) : null;
  if (years?.length === 1) return `Write "${years[0]}".`;
  if (years?.length === 2) return `Write "${years[0]}/${years[1]}".`;
  return 'Write the year in digits: 2025.';
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
