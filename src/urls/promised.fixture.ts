import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { edited, knowledgeBase, renamed } from '../publish/knowledge-base.fixture.ts';
import { accepted, compare, type Comparison } from './compare.ts';
import type { LockLine } from './lock.ts';
import { promisesOf } from './promises.ts';
import { readRedirects } from './redirect.ts';

const parts = { rules: ['schema'], editions: ['2026-03-01'] };

/** Every address that a knowledge base promises, with one rule and one edition beside it. */
export const promises = (kb: KnowledgeBase) => promisesOf(kb, parts);

const empty = compare(knowledgeBase(), promises(knowledgeBase()), [], []);

/** The lock of the small knowledge base, all of it published on 2026-03-01. */
export const lock = accepted([], empty, '2026-03-01');

/** What a later knowledge base, with its redirects as YAML, does to the addresses of a lock. */
export const after = (kb: KnowledgeBase, yaml = '', on: readonly LockLine[] = lock): Comparison => {
  const { redirects, findings } = readRedirects(yaml);
  if (findings.length > 0) throw new Error(findings.map(({ fix }) => fix).join('\n'));
  return compare(kb, promises(kb), on, redirects);
};

/** Each finding in one line: its rule, what was expected, what was found and what to do. */
export const sentences = ({ findings }: Comparison): string[] =>
  findings.map(({ rule, expected, got, fix }) => `${rule} | ${expected} | ${got} | ${fix}`);

/** The one page that speaks of the term, edited to do without it. */
export const withoutTerm = {
  ...edited('plans/river-plan.mdx', '<Term of="market-entity">经营主体</Term>', '经营主体'),
};

/** The knowledge base after its term was removed. */
export const goneTerm = knowledgeBase({ ...withoutTerm, 'terms/market-entity.mdx': undefined });

/** The knowledge base after its indicator was renamed from `entities` to `market-subjects`. */
export const renamedIndicator = knowledgeBase(
  renamed('indicators/entities.mdx', 'entities', 'market-subjects'),
);
