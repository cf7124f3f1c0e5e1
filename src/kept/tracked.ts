import { kinds } from '../domain/kind.ts';
import type { Entry, KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Reads } from '../domain/reads.ts';
import type { Graph } from '../graph/build-graph.ts';

/** Ids of the questions that reading itself asks; the others are those of `question()`. */
export type OwnQuestion =
  | 'entry'
  | 'entries'
  | 'data'
  | 'body'
  | 'kind'
  | 'figure'
  | 'figures'
  | 'figure count'
  | 'edges'
  | 'edges from'
  | 'edges to';

/** The same knowledge base and graph, in which every reading is noted. */
export function tracked(
  kb: KnowledgeBase,
  graph: Graph,
  reads: Reads,
): { kb: KnowledgeBase; graph: Graph } {
  const note = (own: OwnQuestion, key = ''): void => reads.note(own, key);
  const all = new Map([...kb.entries].map(([id, entry]) => [id, trackedEntry(entry, note)]));
  const byKind = Object.defineProperties(
    {},
    Object.fromEntries(
      kinds.map((kind) => {
        const list = kb.byKind[kind].map(({ id }) => all.get(id)!);
        const get = (): readonly Entry[] => {
          note('kind', kind);
          return list;
        };
        return [kind, { get, enumerable: true }];
      }),
    ),
  ) as KnowledgeBase['byKind'];
  return {
    kb: {
      site: kb.site,
      entries: new NotedMap(
        all,
        (id) => note('entry', id),
        () => note('entries'),
      ),
      byKind,
      figures: new NotedMap(
        kb.figures,
        (key) => note('figure', key),
        () => note('figures'),
        () => note('figure count'),
      ),
      reads,
    },
    graph: {
      get edges() {
        note('edges');
        return graph.edges;
      },
      from: new NotedMap(
        graph.from,
        (id) => note('edges from', id),
        () => note('edges'),
      ),
      to: new NotedMap(
        graph.to,
        (id) => note('edges to', id),
        () => note('edges'),
      ),
      reads,
    },
  };
}

function trackedEntry(entry: Entry, note: (own: OwnQuestion, key: string) => void): Entry {
  const { kind, id, file } = entry;
  const own = {
    kind,
    id,
    file,
    get data() {
      note('data', id);
      return entry.data;
    },
    get body() {
      note('body', id);
      return entry.body;
    },
  } as Entry;
  // What an answer says of an entry is which it is.
  return Object.defineProperty(own, 'toJSON', { value: () => ({ kind, id }) });
}

/** A map that says what is asked of it. */
class NotedMap<Value> extends Map<string, Value> {
  readonly #one: (key: string) => void;
  readonly #all: () => void;
  readonly #count: () => void;

  constructor(
    items: Iterable<readonly [string, Value]>,
    one: (key: string) => void,
    all: () => void,
    count = all,
  ) {
    super();
    this.#one = one;
    this.#all = all;
    this.#count = count;
    for (const [key, value] of items) super.set(key, value);
  }

  override get(key: string): Value | undefined {
    this.#one(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#one(key);
    return super.has(key);
  }

  override get size(): number {
    this.#count();
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#all();
    return super.keys();
  }

  override values(): MapIterator<Value> {
    this.#all();
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    this.#all();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(...given: Parameters<Map<string, Value>['forEach']>): void {
    this.#all();
    super.forEach(...given);
  }
}
