import { z } from 'astro/zod';

import { isDecimal } from './decimal.ts';
import { lineSchema, titleSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { figurePeriodSchema } from './period.ts';
import { comparators } from './quantity.ts';

export const figureKinds = ['baseline', 'target', 'actual', 'parameter'] as const;
export const targetTypes = [
  'level',
  'floor',
  'ceiling',
  'cumulative',
  'annual-rate',
  'growth',
  'multiple',
  'range',
  'qualitative',
] as const;
export const bindings = ['binding', 'expected'] as const;
export const statuses = ['normal', 'reconstructed', 'disputed', 'provisional'] as const;

export const targetTypeSchema = z.enum(targetTypes);
export type TargetType = z.infer<typeof targetTypeSchema>;

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Fields of one number that a source states. */
const figureShape = {
  id: idSchema.describe('Permanent; unique in the entry; the anchor of the figure.'),
  area: idSchema.describe('The county, region or group that the figure is about.'),
  period: figurePeriodSchema.describe(
    'ISO 8601, the period the source gives to this number; 2023/.. where it names no end.',
  ),
  periodBasis: z
    .enum(['stated', 'inferred'])
    .default('stated')
    .describe('"inferred" where the period only follows from the context; say how in the note.'),
  cutoff: lineSchema.max(24).optional().describe('A cut-off as printed: 至10月底, 1—11月.'),
  kind: z
    .enum(figureKinds)
    .describe('baseline, target, actual; parameter: an amount or count that a rule or plan sets.'),
  comparator: z.enum(comparators).default('='),
  value: z
    .string()
    .refine(isDecimal, {
      message: 'a plain decimal such as 60 or 98.5, never with 万, % or commas',
    })
    .describe('As the source counts it, never computed; 1.0 and 1 differ in precision.'),
  unit: idSchema.describe('Id of a unit in the closed list.'),
  approximate: flag.default(false).describe('true where the source says 约, 近 or 左右.'),
  binding: z
    .enum(bindings)
    .optional()
    .describe('约束性 or 预期性; absent where the source gives none.'),
  locator: lineSchema.max(60).describe('Where in the source: 一（三）主要指标表 第2项.'),
  printed: lineSchema
    .max(24)
    .describe('The number as the source prints it, with its 万, % and 以上; never a sentence.'),
  status: z.enum(statuses).default('normal'),
  note: lineSchema.optional().describe('What a reader must know of this number.'),
  contradicts: z
    .array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, { message: 'entry.figure' }))
    .default([])
    .describe('Figures that contradict this one or cannot be reconciled with it, as entry.figure.'),
  measures: z.array(idSchema).default([]).describe('Measures whose text carries this figure.'),
  targetType: targetTypeSchema
    .optional()
    .describe('Only where it differs from the target type of the indicator.'),
};

/** A figure of an indicator: it names its source. */
export const observationSchema = z.strictObject({
  ...figureShape,
  source: idSchema,
  label: titleSchema.optional(),
});

/** A figure that belongs to no indicator: it lives in its source entry and has a label. */
export const sourceFigureSchema = z.strictObject({
  ...figureShape,
  label: titleSchema.describe('What the number counts, complete enough to stand alone.'),
  claim: flag
    .default(false)
    .describe('true for ranks, streaks and records that the source claims for itself.'),
  terms: z.array(idSchema).default([]),
});

export type Observation = z.infer<typeof observationSchema>;
export type SourceFigure = z.infer<typeof sourceFigureSchema>;
