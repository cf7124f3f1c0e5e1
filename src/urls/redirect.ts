import { z } from 'astro/zod';

import { lineSchema } from '../domain/entry.ts';
import type { Finding } from '../domain/finding.ts';
import { fieldName } from '../domain/finding.ts';
import { idPattern } from '../domain/id.ts';
import { dateSchema } from '../domain/period.ts';
import { parseYaml } from '../mdx/front-matter.ts';
import { addressPattern } from './promise.ts';

export const redirectsFile = 'redirects.yaml';

const figurePattern = /^[a-z0-9-]+\.[a-z0-9-]+$/;

/** What a line speaks of: an address (`/terms/x/#y`), a figure (`entry.figure`) or an entry. */
export type Scope = 'address' | 'figure' | 'entry';

export const scopeOf = (name: string): Scope | undefined =>
  addressPattern.test(name)
    ? 'address'
    : figurePattern.test(name)
      ? 'figure'
      : idPattern.test(name)
        ? 'entry'
        : undefined;

const nameSchema = z.string().refine((text) => scopeOf(text) !== undefined, {
  message: 'an address from the root of the site, an entry id, or entry.figure',
  abort: true,
});

const redirectSchema = z
  .strictObject({
    from: nameSchema,
    to: nameSchema.optional(),
    gone: z.strictObject({ what: lineSchema, when: dateSchema, why: lineSchema }).optional(),
  })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), {
    message: 'either "to" or "gone"',
  })
  .refine(({ from, to }) => to === undefined || scopeOf(from) === scopeOf(to), {
    message: '"from" and "to" of one sort: two addresses, two figures or two entries',
  })
  .refine(({ from, to }) => from !== to, { message: 'a "to" that differs from "from"' });

/** One line of `redirects.yaml`: what moved where, or what is gone and why. */
export interface Redirect extends z.infer<typeof redirectSchema> {
  /** Its place in the file. */
  index: number;
}

/** Reads `redirects.yaml`; undefined or empty text is a site from which nothing ever moved. */
export function readRedirects(text: string | undefined): {
  redirects: Redirect[];
  findings: Finding[];
} {
  if (text === undefined || text.replace(/^\s*#.*$/gm, '').trim() === '') {
    return { redirects: [], findings: [] };
  }
  const { data, faults } = parseYaml(text);
  const findings = faults.map(({ line, column, message, fix }) =>
    redirectFault(
      { line, column },
      'a list of lines with from and to, or from and gone',
      message,
      fix,
    ),
  );
  if (findings.length > 0) return { redirects: [], findings };
  const parsed = z.array(redirectSchema).safeParse(data);
  if (!parsed.success)
    return {
      redirects: [],
      findings: parsed.error.issues.map((issue) => schemaFault(issue, data)),
    };
  const redirects = parsed.data.map((one, index) => ({ ...one, index }));
  const seen = new Map<string, number>();
  const doubles = redirects.flatMap(({ from, index }) => {
    const first = seen.get(from);
    if (first === undefined) {
      seen.set(from, index);
      return [];
    }
    return [redirectFault({ path: [index, 'from'] }, 'one line for each "from"', from)];
  });
  return { redirects, findings: doubles };
}

function schemaFault(issue: z.core.$ZodIssue, data: unknown): Finding {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  let value = data;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  const got = value === undefined ? 'nothing' : (JSON.stringify(value) ?? '').slice(0, 80);
  const expected = path.length === 0 ? 'a list of lines with from and to' : issue.message;
  return {
    ...redirectFault({ path }, expected, got, 'Write "- from: /old/" and below it "  to: /new/".'),
    ...(path.length === 0 ? {} : { field: fieldName(path) }),
  };
}

export const redirectFault = (
  place: Finding['place'],
  expected: string,
  got?: string,
  fix = 'Correct the line.',
): Finding => ({
  rule: 'redirect',
  severity: 'error',
  file: redirectsFile,
  place,
  expected,
  ...(got === undefined ? {} : { got }),
  fix,
});
