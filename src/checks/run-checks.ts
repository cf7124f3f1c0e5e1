import type { Finding } from '../domain/finding.ts';
import { makeKnowledgeBase, type Entry, type KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Site } from '../domain/site.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { rules } from './rules/index.ts';

export interface Checked {
  kb: KnowledgeBase | undefined;
  /** Faults of reading and of rules, in no particular order. */
  findings: Finding[];
}

/** Runs every rule over what could be read. Without a site file only the readers' faults come back. */
export function runChecks(
  site: Site | undefined,
  entries: readonly Entry[],
  reading: readonly Finding[],
): Checked {
  if (!site) return { kb: undefined, findings: [...reading] };
  const kb = makeKnowledgeBase(site, entries);
  const context = { kb, graph: buildGraph(kb), entries };
  const found = rules.flatMap((rule) =>
    [...(rule.run?.(context) ?? [])].map(
      (fault): Finding => ({ rule: rule.id, severity: rule.severity, ...fault }),
    ),
  );
  return { kb, findings: [...reading, ...found] };
}
