import { z } from 'astro/zod';

import { entryShape, linkSchema, lineSchema, titleSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { dateSchema, periodSchema } from './period.ts';

/** A chapter or section of a plan; its id is the anchor on the plan's page. */
export interface Section {
  id: string;
  number?: string | undefined;
  title: string;
  note?: string | undefined;
  missing?: string | undefined;
  measure?: string | undefined;
  children: Section[];
}

const sectionSchema: z.ZodType<Section, unknown> = z.lazy(() =>
  z.strictObject({
    id: idSchema.describe('Anchor on the page of the plan; permanent, unique in the plan.'),
    number: lineSchema.max(20).optional().describe('As printed: 二, （一）, 1.'),
    title: titleSchema,
    note: lineSchema.optional().describe('What helps to read it: where its figures stand.'),
    missing: lineSchema.optional().describe('What the source leaves out here, and why.'),
    measure: idSchema.optional().describe('The measure that this section is.'),
    children: z.array(sectionSchema).default([]),
  }),
);

export const publications = ['printed', 'announced'] as const;

export const planSchema = z.strictObject({
  ...entryShape,
  number: titleSchema.optional().describe('Official document number: 浙政办发〔2021〕30号.'),
  issuers: z.array(titleSchema).min(1),
  adopted: dateSchema.optional().describe('Date of the document.'),
  published: dateSchema.optional().describe('Date of printing or publication.'),
  publishedAs: z
    .enum(publications)
    .optional()
    .describe('Which of the two the date is: 印发 or 公布; absent where that is not known.'),
  period: periodSchema,
  periodBasis: z
    .enum(['stated', 'inferred'])
    .optional()
    .describe('"inferred" where the source does not state its beginning or end.'),
  periodNote: lineSchema.optional().describe('How an inferred period was read.'),
  outlook: periodSchema.optional().describe('Year up to which the plan looks ahead.'),
  area: idSchema,
  source: idSchema.describe('The source through which the plan is known.'),
  implements: z
    .array(linkSchema)
    .default([])
    .describe('Plans of a higher level that it carries out.'),
  succeeds: z.array(linkSchema).default([]).describe('Earlier plans that it follows.'),
  chapters: z.array(sectionSchema).describe('The contents tree in official order.'),
});

/** All sections of a plan in official order, each with its depth (chapters are 0). */
export function sectionsOf(
  chapters: readonly Section[],
  depth = 0,
): { section: Section; depth: number }[] {
  return chapters.flatMap((section) => [
    { section, depth },
    ...sectionsOf(section.children, depth + 1),
  ]);
}
