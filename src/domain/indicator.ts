import { z } from 'astro/zod';

import { entryShape, lineSchema } from './entry.ts';
import { observationSchema, targetTypeSchema } from './figure.ts';
import { idSchema } from './id.ts';

export const directions = ['increase', 'decrease', 'none'] as const;

export const indicatorSchema = z.strictObject({
  ...entryShape,
  definition: lineSchema.describe(
    'What is counted, in our words, as far as the sources define it.',
  ),
  unit: idSchema.describe('The unit in which the indicator is shown first.'),
  direction: z.enum(directions).describe('Which way is better.'),
  targetType: targetTypeSchema,
  themes: z.array(idSchema).min(1),
  comparability: lineSchema.optional().describe('What must not be compared with it, and why.'),
  lookAlikes: z.array(idSchema).default([]).describe('Indicators that look the same and are not.'),
  terms: z.array(idSchema).default([]),
  observations: z.array(observationSchema).min(1),
});

export type Indicator = z.infer<typeof indicatorSchema>;
