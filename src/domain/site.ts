import { z } from 'astro/zod';

import { lineSchema, titleSchema } from './entry.ts';
import { idSchema } from './id.ts';

export const plainPathWords = 'an address with a path of ASCII letters, digits and - . _ ~ only';

/** Whether the path of an address is the same encoded and decoded, so that servers find the site below it. */
export const hasPlainPath = (address: string): boolean =>
  !URL.canParse(address) || /^[\w.~/-]*$/.test(new URL(address).pathname);

/** `content/site.yaml`: everything that one publisher's site says of itself. */
export const siteSchema = z.strictObject({
  name: titleSchema,
  description: lineSchema,
  publisher: titleSchema,
  origin: z
    .url({ protocol: /^https?$/ })
    .refine(hasPlainPath, { message: plainPathWords })
    .describe('Public address with trailing slash; SITE_URL overrides it.'),
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/),
  notice: lineSchema.optional().describe('Shown in the foot of every page.'),
  home: z.strictObject({
    headline: titleSchema,
    lead: lineSchema,
    examples: z.array(titleSchema).default([]).describe('Example searches on the home page.'),
  }),
  rowsPerPage: z
    .string()
    .regex(/^(?:[5-9]|[1-9]\d{1,2}|1000)$/)
    .optional()
    .describe('Rows of a long list on one page, 5 to 1000; 500 where absent.'),
  themes: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        summary: lineSchema,
      }),
    )
    .min(1),
  government: z
    .strictObject({
      siteIdCode: z.string().optional(),
      sponsor: titleSchema.optional(),
      record: titleSchema.optional().describe('ICP filing.'),
    })
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;
