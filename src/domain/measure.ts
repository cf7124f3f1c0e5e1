import { z } from 'astro/zod';

import { entryShape, linkSchema, lineSchema, titleSchema } from './entry.ts';
import { idSchema } from './id.ts';

export const measureSchema = z.strictObject({
  ...entryShape,
  plan: idSchema.describe('The plan that contains the measure; its chapter tree gives the order.'),
  number: lineSchema
    .max(30)
    .optional()
    .describe('Official number as cited: 二（一）, 附件2 第6项.'),
  themes: z.array(idSchema).min(1).describe('Theme ids from site.yaml, the main one first.'),
  areas: z.array(idSchema).min(1).describe('The areas in which the measure applies.'),
  actors: z.array(titleSchema).default([]).describe('Who carries it out, as far as a source says.'),
  source: idSchema,
  locator: lineSchema.max(60),
  indicators: z.array(linkSchema).default([]).describe('Indicators that it is meant to move.'),
  carriesOut: z
    .array(linkSchema)
    .default([])
    .describe('Measures of a higher plan that it carries out.'),
  related: z.array(linkSchema).default([]).describe('Other measures that belong to the same work.'),
  terms: z.array(idSchema).default([]).describe('Terms, platforms and campaigns that it uses.'),
});
