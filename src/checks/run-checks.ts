import type { Finding } from '../domain/finding.ts';
import { makeKnowledgeBase, type Entry, type KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Site } from '../domain/site.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { rules } from './rules/index.ts';
import { unreadFiles } from './unread.ts';

export interface Checked {
  /** Absent where site.yaml could not be read. */
  kb: KnowledgeBase | undefined;
  /** Faults of reading and of rules, in no particular order. */
  findings: Finding[];
}

/** Runs every rule over what could be read, and adds the faults that reading found. */
export function runChecks(
  site: Site | undefined,
  entries: readonly Entry[],
  reading: readonly Finding[],
): Checked {
  const kb = makeKnowledgeBase(site ?? noSite, entries);
  const unread = unreadFiles(site !== undefined, entries, reading);
  const context = { kb, graph: buildGraph(kb), entries, unread };
  const findings = [...reading];
  for (const { id, severity, run } of rules) {
    for (const fault of run?.(context) ?? []) findings.push({ rule: id, severity, ...fault });
  }
  return { kb: site && kb, findings };
}

/** Stands in for a site file that could not be read, so that the entries are checked all the same. */
const noSite: Site = {
  name: '',
  description: '',
  publisher: '',
  origin: 'https://example.org/',
  language: 'zh-CN',
  license: { id: '', name: '', title: '', url: 'https://example.org/', terms: '' },
  home: { headline: '', lead: '', examples: [] },
  themes: [],
};
