import { z } from 'astro/zod';

import { idSchema } from './id.ts';
import { dateSchema } from './period.ts';

/** How a skeleton marks what is still to be written; 待填写, 待填补 and the like are other words. */
export const unwritten = /待填(?!\p{Script=Han})/u;
export const writtenWords = 'a text of your own in place of 待填';

/** One line of plain text: no line break, no control or direction-changing character. */
export const lineSchema = z
  .string()
  .min(1)
  .max(400)
  .refine((text) => text === text.trim(), { message: 'text without spaces at its ends' })
  .refine((text) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), {
    message: 'plain text without control, invisible or direction-changing characters',
  })
  .refine((text) => !/<[a-z!?/]|[{}]/i.test(text), {
    message: 'plain text without tags and braces',
  })
  .refine((text) => !unwritten.test(text), { message: writtenWords });

export const titleSchema = lineSchema.max(120);

/** Whether a relation stands in a source or is an editor's reading of it. */
export const basisSchema = z.enum(['source', 'reading']);

export const linkSchema = z
  .strictObject({
    to: idSchema.describe('Id of the entry that the relation points to.'),
    basis: basisSchema.describe('"source" where a source states the relation, else "reading".'),
    source: idSchema.optional().describe('The source that states it; required with basis: source.'),
    locator: lineSchema.max(60).optional(),
    note: lineSchema.optional().describe('One sentence that says why, shown beside the link.'),
  })
  .refine((link) => link.basis === 'reading' || (link.source && link.locator), {
    message: 'a source and a locator, because basis is "source"',
    path: ['source'],
  });

export type Link = z.infer<typeof linkSchema>;

export const revisionSchema = z.strictObject({
  date: dateSchema,
  note: lineSchema.describe('What changed, in one line; says why when a published value changed.'),
});

/** Fields that every entry has. */
export const entryShape = {
  id: idSchema.describe('Permanent; equals the file name; last part of the URL.'),
  title: titleSchema,
  shortTitle: titleSchema.max(30).optional().describe('Short name, for tables and lists.'),
  aliases: z
    .array(titleSchema)
    .default([])
    .describe('Old names, short names, abbreviations, codes: other names of the same thing.'),
  keywords: z
    .array(titleSchema.max(20))
    .default([])
    .describe(
      'Terms of the source that stand nowhere else in the entry, for search; no sentences.',
    ),
  english: titleSchema.optional().describe('English name, for search.'),
  summary: lineSchema.describe('One plain sentence in our own words.'),
  revisions: z.array(revisionSchema).min(1).describe('Newest first.'),
};
