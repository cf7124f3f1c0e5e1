import { z } from 'astro/zod';

import { entryShape, lineSchema, titleSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { dateSchema } from './period.ts';

const dated = {
  from: dateSchema.optional().describe('First day; absent when not known.'),
  to: dateSchema.optional().describe('Last day; absent while it lasts.'),
  source: idSchema.optional(),
  note: lineSchema.optional(),
};

const codeSchema = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{2,12}$/, { message: 'digits and capitals' }),
  ...dated,
});

const membershipSchema = z.strictObject({
  of: idSchema.describe('The region or group that this area is part of.'),
  ...dated,
});

/** Of memberships those that last: none has a last day. */
export const current = <M extends { to?: string | undefined }>(memberships: readonly M[]): M[] =>
  memberships.filter(({ to }) => to === undefined);

const areaShape = {
  ...entryShape,
  fullName: titleSchema.optional().describe('Name with the names of the areas above it.'),
  codes: z.array(codeSchema).default([]).describe('Division codes, newest first, each dated.'),
  partOf: z.array(membershipSchema).default([]).describe('Administrative area above, dated.'),
  groups: z.array(membershipSchema).default([]).describe('Policy groups it belongs to, dated.'),
};

export const countySchema = z.strictObject({
  ...areaShape,
  level: z.enum(['county', 'county-level-city', 'district']),
  tile: z
    .strictObject({
      column: z.string().regex(/^\d{1,2}$/),
      row: z.string().regex(/^\d{1,2}$/),
    })
    .optional()
    .describe('Place in the schematic tile grid of its group, counted from 1.'),
});

export const regionSchema = z.strictObject({
  ...areaShape,
  level: z.enum(['nation', 'province', 'prefecture', 'group']),
  size: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional()
    .describe('How many members the defining source gives a group.'),
});
