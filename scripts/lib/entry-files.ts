import { citeFiles } from '../../src/cite/files.ts';
import { askedPin } from '../../src/cite/pin.ts';
import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import type { Edition } from '../../src/editions/snapshot.ts';
import type { Graph } from '../../src/graph/build-graph.ts';
import { answersOf } from '../../src/kept/answers.ts';
import { ReadLog } from '../../src/kept/read-log.ts';
import { tracked } from '../../src/kept/tracked.ts';
import { chartFiles } from '../../src/publish/chart-files.ts';
import { entryFeeds } from '../../src/publish/feeds.ts';
import { indicatorData } from '../../src/publish/indicator-data.ts';
import type { PublishedFile, SiteUrl } from '../../src/publish/published-file.ts';
import type { Units } from './kept-site.ts';

export interface EntryFilesInput {
  kb: KnowledgeBase;
  graph: Graph;
  url: SiteUrl;
  editions: readonly Edition[];
  /** What was read for the files that lie in the stage already. */
  before: Units | undefined;
}

/**
 * The files beside the page of each entry: data, charts, feed, citations. Each entry is a unit; of
 * one that reads the same as before only the paths are given, since its files may stay.
 */
export class EntryFiles {
  readonly #log: ReadLog;
  readonly #input: EntryFilesInput;
  readonly #files: Record<string, string[]> = {};

  constructor(input: EntryFilesInput) {
    this.#input = input;
    this.#log = new ReadLog(input.before?.reads);
  }

  /** What to leave for the next build; complete when all units were gone through. */
  units(): Units {
    return { reads: this.#log.record(), files: this.#files };
  }

  /** One after another, so that only the files of one entry are in memory. */
  *all(): Generator<{ kept: string[] } | { made: PublishedFile[] }> {
    const { graph: plainGraph, url, editions, before } = this.#input;
    const { kb, graph } = tracked(this.#input.kb, plainGraph, this.#log);
    this.#log.answers = answersOf(kb, graph, editions);
    const newest = editions.at(-1);
    const pin = newest && askedPin(kb, newest);
    for (const entry of kb.entries.values()) {
      const { id } = entry;
      const own = before?.files[id];
      if (!this.#log.isNeeded(id, []) && own) {
        this.#files[id] = own;
        yield { kept: own };
        continue;
      }
      const made = this.#log.read(id, () => [
        ...(entry.kind === 'indicator'
          ? [...indicatorData(kb, entry, url), ...chartFiles(kb, entry, url)]
          : []),
        ...entryFeeds(kb, entry, url),
        ...citeFiles(kb, entry, url, pin),
      ]);
      this.#files[id] = made.map(({ path }) => path);
      yield { made };
    }
  }
}
