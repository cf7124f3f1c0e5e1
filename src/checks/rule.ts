import type { Finding } from '../domain/finding.ts';
import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Graph } from '../graph/build-graph.ts';
import type { Unread } from './unread.ts';

export interface RuleContext {
  kb: KnowledgeBase;
  graph: Graph;
  /** Every entry that could be read, those with a duplicate id included. */
  entries: readonly Entry[];
  /** What exists but could not be read: nobody is blamed for referring to it. */
  unread: Unread;
}

/** What a rule says of a fault; the runner adds the rule's id and severity. */
export type Fault = Omit<Finding, 'rule' | 'severity'>;

export interface Rule {
  /** Permanent: pages and reports name it. */
  id: string;
  severity: Finding['severity'];
  /** Chinese, for the page of the rule. */
  title: string;
  /** Why the rule exists, in Chinese. */
  why: string;
  /** How to mend what it finds, in Chinese. */
  mend: string;
  /** A line that breaks the rule, as an example. */
  example: string;
  /** Absent for a fault that the reader of the files already reports. */
  run?: (context: RuleContext) => Iterable<Fault>;
}
