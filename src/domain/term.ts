import { z } from 'astro/zod';

import { entryShape, lineSchema } from './entry.ts';
import { idSchema } from './id.ts';

export const termTypes = [
  'concept',
  'platform',
  'award',
  'campaign',
  'brand',
  'law',
  'body',
] as const;

export const termSchema = z.strictObject({
  ...entryShape,
  type: z.enum(termTypes),
  source: idSchema.optional().describe('A source that uses the term.'),
  locator: lineSchema.max(60).optional(),
  related: z.array(idSchema).default([]).describe('Other terms worth reading with it.'),
});
