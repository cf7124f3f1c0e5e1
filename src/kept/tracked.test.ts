import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import { figuresOf, type KnowledgeBase } from '../domain/knowledge-base.ts';
import { buildGraph, type Graph } from '../graph/build-graph.ts';
import { knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import { answersOf } from './answers.ts';
import { fingerprint } from './fingerprint.ts';
import { tracked } from './tracked.ts';

const plain = knowledgeBase();
const plainGraph = buildGraph(plain);
const key = 'entities.river-2025-target';

/** What is noted while something is read, as `question key`. */
function noted(read: (kb: KnowledgeBase, graph: Graph) => unknown): string[] {
  const notes: string[] = [];
  const content = tracked(plain, plainGraph, {
    note: (question, of) => notes.push(`${question} ${of}`.trim()),
    apart: (run) => run(),
  });
  read(content.kb, content.graph);
  return notes;
}

describe('every way to read a knowledge base is noted', () => {
  it.each<[string, (kb: KnowledgeBase, graph: Graph) => unknown, string[]]>([
    ['an entry', (kb) => kb.entries.get('river'), ['entry river']],
    ['whether there is one', (kb) => kb.entries.has('lake'), ['entry lake']],
    ['what it says', (kb) => kb.entries.get('river')!.data.title, ['entry river', 'data river']],
    ['its text', (kb) => kb.entries.get('river')!.body, ['entry river', 'body river']],
    ['only which it is', (kb) => kb.entries.get('river')!.id, ['entry river']],
    [
      'a copy of it',
      (kb) => ({ ...kb.byKind.term[0]! }),
      ['kind term', 'data market-entity', 'body market-entity'],
    ],
    ['all ids', (kb) => [...kb.entries.keys()], ['entries']],
    ['all entries', (kb) => [...kb.entries.values()], ['entries']],
    ['all with their ids', (kb) => [...kb.entries], ['entries']],
    ['each of them', (kb) => kb.entries.forEach(() => undefined), ['entries']],
    ['how many there are', (kb) => kb.entries.size, ['entries']],
    ['a kind', (kb) => kb.byKind.plan, ['kind plan']],
    ['a figure', (kb) => kb.figures.get(key), [`figure ${key}`]],
    ['all figures', (kb) => [...kb.figures.values()], ['figures']],
    ['how many figures', (kb) => kb.figures.size, ['figure count']],
    ['all edges', (_, graph) => graph.edges, ['edges']],
    ['edges of an entry', (_, graph) => graph.from.get('river'), ['edges from river']],
    ['edges to an entry', (_, graph) => graph.to.get('river'), ['edges to river']],
  ])('%s', (_, read, notes) => {
    expect(noted(read)).toEqual(notes);
  });

  it('and it reads the same', () => {
    const { kb, graph } = tracked(plain, plainGraph, { note: () => 0, apart: (run) => run() });
    expect([...kb.entries.values()].map((entry) => ({ ...entry }))).toEqual([
      ...plain.entries.values(),
    ]);
    expect(Object.keys(kb.byKind)).toEqual(Object.keys(plain.byKind));
    expect([...kb.entries.values()].flatMap(figuresOf)).toEqual([...plain.figures.values()]);
    expect([...kb.figures]).toEqual([...plain.figures]);
    expect([graph.edges, new Map(graph.from), new Map(graph.to)]).toEqual([
      plainGraph.edges,
      plainGraph.from,
      plainGraph.to,
    ]);
  });
});

describe('an answer', () => {
  const { kb } = tracked(plain, plainGraph, { note: () => 0, apart: (run) => run() });

  it('says of an entry which it is; what it says is an answer of its own', () => {
    const entry = kb.entries.get('river')!;
    expect(JSON.stringify([entry])).toBe('[{"kind":"county","id":"river"}]');
    expect(fingerprint(entry)).toBe(fingerprint({ kind: 'county', id: 'river' }));
  });

  it('is another with everything that it says', () => {
    const prints = [undefined, null, [], {}, { a: 1 }, { a: '1' }, [1, 2], [2, 1]].map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

const sources = globSync('src/**/*.{ts,astro}', { exclude: ['src/**/*.test.ts'] }).map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));

test('every question has a line by which the next build asks it again', () => {
  const asked = sources.flatMap(({ text }) => [
    ...[...text.matchAll(/\bquestion\(\{\s*id: '([^']+)'/g)].map(([, id]) => id),
    ...[...text.matchAll(/\bindexOnce\(\s*'([^']+)'/g)].map(([, id]) => id),
  ]);
  expect(asked.length).toBeGreaterThan(10);
  expect(new Set(asked).size).toBe(asked.length);
  const known = Object.keys(answersOf(plain, plainGraph, []));
  expect(asked.filter((id) => !known.includes(id!))).toEqual([]);
});

test('nothing that is made of a whole knowledge base is kept but as a question', () => {
  const hidden = sources.filter(({ text }) => /WeakMap<\s*(?:KnowledgeBase|Graph)\b/.test(text));
  expect(hidden.map(({ path }) => path)).toEqual([]);
});
