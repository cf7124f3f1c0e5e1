import { countySchema, regionSchema } from './area.ts';
import { indicatorSchema } from './indicator.ts';
import type { Kind } from './kind.ts';
import { measureSchema } from './measure.ts';
import { planSchema } from './plan.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The front-matter schema of each kind. All scalars arrive as strings: see `mdx/front-matter.ts`. */
export const schemas = {
  plan: planSchema,
  measure: measureSchema,
  county: countySchema,
  region: regionSchema,
  indicator: indicatorSchema,
  source: sourceSchema,
  term: termSchema,
} satisfies Record<Kind, unknown>;
