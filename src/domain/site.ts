import { z } from 'astro/zod';

import { lineSchema, titleSchema } from './entry.ts';
import { idSchema } from './id.ts';

export const plainPathWords = 'an address with a path of ASCII letters, digits and - . _ ~ only';

/** Whether the path of an address is the same encoded and decoded, so that servers find the site below it. */
export const hasPlainPath = (address: string): boolean =>
  !URL.canParse(address) || /^[\w.~/-]*$/.test(new URL(address).pathname);

/** The licence of everything in the content folder and of all data made from it. */
const licenseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,60}$/)
    .describe('SPDX identifier such as CC-BY-4.0, or LicenseRef- and a name of your own.'),
  name: titleSchema.max(40).describe('Short name, as in the foot of every page.'),
  title: titleSchema.describe('Full name.'),
  url: z.url({ protocol: /^https?$/ }).describe('Address of its text.'),
  terms: lineSchema.describe('What readers may do and must do, in plain words.'),
});

export type License = z.infer<typeof licenseSchema>;

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
  license: licenseSchema,
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
