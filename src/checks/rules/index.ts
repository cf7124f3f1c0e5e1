import type { Rule } from '../rule.ts';
import { closedMdx } from './closed-mdx.ts';
import { cyclicReference } from './cyclic-reference.ts';
import { danglingReference } from './dangling-reference.ts';
import { directionConflict } from './direction-conflict.ts';
import { duplicateId } from './duplicate-id.ts';
import { frontMatter } from './front-matter.ts';
import { groupSize } from './group-size.ts';
import { headingId } from './heading-id.ts';
import { idFileName } from './id-file-name.ts';
import { idGrammar } from './id-grammar.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { measureOutsidePlan } from './measure-outside-plan.ts';
import { missingSource } from './missing-source.ts';
import { noteMissing } from './note-missing.ts';
import { oversizedFile } from './oversized-file.ts';
import { printedMismatch } from './printed-mismatch.ts';
import { revisionOrder } from './revision-order.ts';
import { schema } from './schema.ts';
import { siteFile } from './site-file.ts';
import { strayFile } from './stray-file.ts';
import { textEncoding } from './text-encoding.ts';
import { typography } from './typography.ts';
import { undisputedDouble } from './undisputed-double.ts';
import { unitClash } from './unit-clash.ts';
import { unknownField } from './unknown-field.ts';
import { unknownLocator } from './unknown-locator.ts';
import { unknownTheme } from './unknown-theme.ts';
import { unknownUnit } from './unknown-unit.ts';
import { yamlAlias } from './yaml-alias.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  closedMdx,
  cyclicReference,
  danglingReference,
  directionConflict,
  duplicateId,
  frontMatter,
  groupSize,
  headingId,
  idFileName,
  idGrammar,
  mdxSyntax,
  measureOutsidePlan,
  missingSource,
  noteMissing,
  oversizedFile,
  printedMismatch,
  revisionOrder,
  schema,
  siteFile,
  strayFile,
  textEncoding,
  typography,
  undisputedDouble,
  unitClash,
  unknownField,
  unknownLocator,
  unknownTheme,
  unknownUnit,
  yamlAlias,
  yamlSyntax,
];
