import { z } from 'astro/zod';

import { entryShape, linkSchema, lineSchema, titleSchema } from './entry.ts';
import { sourceFigureSchema } from './figure.ts';
import { idSchema } from './id.ts';
import { dateSchema, periodSchema } from './period.ts';

export const sourceTypes = ['official-document', 'report', 'news', 'code-list'] as const;

const sourceSectionSchema = z.strictObject({
  locator: lineSchema.max(60).describe('How locators of this section begin.'),
  title: titleSchema,
});

/** Something that a report says was done. */
const activitySchema = z.strictObject({
  id: idSchema.describe('Anchor on the page of the source.'),
  title: titleSchema,
  summary: lineSchema,
  area: idSchema,
  period: periodSchema,
  periodBasis: z.enum(['stated', 'inferred']).default('stated'),
  locator: lineSchema.max(60),
  carriesOut: z.array(linkSchema).default([]).describe('Measures that it carries out.'),
  terms: z.array(idSchema).default([]),
  figures: z
    .array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/))
    .default([])
    .describe('Figures that report it, as entry.figure.'),
});

export const sourceSchema = z.strictObject({
  ...entryShape,
  type: z.enum(sourceTypes),
  number: titleSchema.optional().describe('Document number.'),
  authors: z.array(titleSchema).min(1).describe('Issuers of a document, writers of a report.'),
  publisher: titleSchema.optional().describe('Paper, agency or site that published it.'),
  issued: dateSchema.optional().describe('Absent where the source carries no date.'),
  issuedNote: lineSchema.optional().describe('What is known of an undated source.'),
  url: z
    .url({ protocol: /^https?$/ })
    .refine((text) => !/[\s"'<>\\^`{|}]|^https?:\/\/[^/?#]*@/.test(text), {
      message: 'an address without blanks, quotes and a user name',
    })
    .optional(),
  condition: lineSchema.optional().describe('Damage or gaps of the text that was at hand.'),
  sections: z.array(sourceSectionSchema).min(1).describe('Parts of the source in order.'),
  activities: z.array(activitySchema).default([]),
  figures: z.array(sourceFigureSchema).default([]),
});
