import type { Rule } from '../checks/rule.ts';
import { rules } from '../checks/rules/index.ts';
import { promiseRules } from './promise-rules.ts';

/** Every rule that a report can name, each of which has a page: of the content and of its promises. */
export const allRules: readonly Rule[] = [...rules, ...promiseRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
