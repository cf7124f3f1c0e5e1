import type { Rule } from '../rule.ts';
import { areaLevel } from './area-level.ts';
import { caseCollision } from './case-collision.ts';
import { closedMdx } from './closed-mdx.ts';
import { cyclicReference } from './cyclic-reference.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateOrder } from './date-order.ts';
import { directionConflict } from './direction-conflict.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyChart } from './empty-chart.ts';
import { frontMatter } from './front-matter.ts';
import { groupSize } from './group-size.ts';
import { headingId } from './heading-id.ts';
import { headingOrder } from './heading-order.ts';
import { idFileName } from './id-file-name.ts';
import { idGrammar } from './id-grammar.ts';
import { loneDispute } from './lone-dispute.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { measureOutsidePlan } from './measure-outside-plan.ts';
import { membershipOverlap } from './membership-overlap.ts';
import { missingSource } from './missing-source.ts';
import { noteMissing } from './note-missing.ts';
import { oversizedFile } from './oversized-file.ts';
import { periodAfterSource } from './period-after-source.ts';
import { printedMismatch } from './printed-mismatch.ts';
import { repeatedItem } from './repeated-item.ts';
import { revisionOrder } from './revision-order.ts';
import { schema } from './schema.ts';
import { siteFile } from './site-file.ts';
import { strayFile } from './stray-file.ts';
import { targetType } from './target-type.ts';
import { textEncoding } from './text-encoding.ts';
import { tileCollision } from './tile-collision.ts';
import { typography } from './typography.ts';
import { undisputedDouble } from './undisputed-double.ts';
import { unitClash } from './unit-clash.ts';
import { unknownField } from './unknown-field.ts';
import { unknownLocator } from './unknown-locator.ts';
import { unknownTheme } from './unknown-theme.ts';
import { unknownUnit } from './unknown-unit.ts';
import { unmarkedClaim } from './unmarked-claim.ts';
import { unreadableFile } from './unreadable-file.ts';
import { yamlAlias } from './yaml-alias.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  areaLevel,
  caseCollision,
  closedMdx,
  cyclicReference,
  danglingReference,
  dateOrder,
  directionConflict,
  duplicateId,
  emptyChart,
  frontMatter,
  groupSize,
  headingId,
  headingOrder,
  idFileName,
  idGrammar,
  loneDispute,
  mdxSyntax,
  measureOutsidePlan,
  membershipOverlap,
  missingSource,
  noteMissing,
  oversizedFile,
  periodAfterSource,
  printedMismatch,
  repeatedItem,
  revisionOrder,
  schema,
  siteFile,
  strayFile,
  targetType,
  textEncoding,
  tileCollision,
  typography,
  undisputedDouble,
  unitClash,
  unknownField,
  unknownLocator,
  unknownTheme,
  unknownUnit,
  unmarkedClaim,
  unreadableFile,
  yamlAlias,
  yamlSyntax,
];
