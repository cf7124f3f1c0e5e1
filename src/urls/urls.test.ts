import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { edited, files, knowledgeBase, renamed } from '../publish/knowledge-base.fixture.ts';
import { accepted, compare, renamedFigures, type Comparison } from './compare.ts';
import { formatLock, parseLock, type LockLine } from './lock.ts';
import { addressOf } from './promise.ts';
import { promisesOf } from './promises.ts';
import { readRedirects } from './redirect.ts';

const parts = { rules: ['schema'], editions: ['2026-03-01'] };
const promises = (kb: KnowledgeBase) => promisesOf(kb, parts);
const empty = compare(knowledgeBase(), promises(knowledgeBase()), [], []);
const lock = accepted([], empty, '2026-03-01');
const after = (kb: KnowledgeBase, yaml = '', on: readonly LockLine[] = lock): Comparison => {
  const { redirects, findings } = readRedirects(yaml);
  expect(findings).toEqual([]);
  return compare(kb, promises(kb), on, redirects);
};
const sentences = ({ findings }: Comparison): string[] =>
  findings.map(({ rule, expected, got, fix }) => `${rule} | ${expected} | ${got} | ${fix}`);

const withoutTerm = {
  ...edited('plans/river-plan.mdx', '<Term of="market-entity">经营主体</Term>', '经营主体'),
};
const goneTerm = knowledgeBase({ ...withoutTerm, 'terms/market-entity.mdx': undefined });
const renamedIndicator = knowledgeBase(
  renamed('indicators/entities.mdx', 'entities', 'market-subjects'),
);

describe('what a knowledge base promises', () => {
  it('is every page, place, figure and file, sorted', () => {
    expect(formatLock(lock)).toMatchSnapshot();
  });

  it('is read back from the lock as it was written', () => {
    expect(parseLock(formatLock(lock))).toEqual({ lines: lock, findings: [] });
  });

  it('has nothing new and nothing lost when nothing changed', () => {
    const same = after(knowledgeBase());
    expect(same).toMatchObject({
      added: [],
      departing: [],
      returned: [],
      departed: [],
      findings: [],
    });
    expect(accepted(lock, same, '2026-04-01')).toEqual(lock);
  });
});

describe('a lost address', () => {
  it('is refused: an entry, in one sentence for all its addresses', () => {
    expect(sentences(after(goneTerm))).toMatchInlineSnapshot(`
      [
        "lost-address | /terms/market-entity/ and 3 more of market-entity, published since 2026-03-01 | nothing at this address | Bring it back, or add to redirects.yaml "- from: market-entity" with "to: …" or with "gone: {what, when, why}".",
      ]
    `);
  });

  it('is refused: a place on a page', () => {
    const kb = knowledgeBase(edited('indicators/entities.mdx', 'id="scope"', 'id="range"'));
    expect(sentences(after(kb))).toMatchInlineSnapshot(`
      [
        "lost-address | /indicators/entities/#scope, published since 2026-03-01 | nothing at this address | Bring it back, or add to redirects.yaml "- from: /indicators/entities/#scope" with "to: …" or with "gone: {what, when, why}".",
      ]
    `);
  });

  it('is refused: a figure, and a new entry with a like name is proposed for a renamed one', () => {
    const figure = knowledgeBase({
      ...edited('indicators/entities.mdx', 'id: river-2025-target', 'id: river-2025'),
      ...edited('measures/river-plan-1-1.mdx', 'entities.river-2025-target', 'entities.river-2025'),
    });
    expect(sentences(after(figure))).toMatchInlineSnapshot(`
      [
        "lost-address | /embed/figures/entities.river-2025-target/ and 5 more of entities.river-2025-target, published since 2026-03-01 | nothing at this address | Bring it back, or add to redirects.yaml "- from: entities.river-2025-target" with "to: …" or with "gone: {what, when, why}".",
      ]
    `);
    const near = knowledgeBase(renamed('indicators/entities.mdx', 'entities', 'entites'));
    expect(sentences(after(near))[0]).toContain('with "to: entites" (new: entites)');
  });

  it('is refused when the line that answered for it is taken out again', () => {
    const moved = accepted(
      lock,
      after(renamedIndicator, '- from: entities\n  to: market-subjects\n'),
      '2026-04-01',
    );
    expect(sentences(after(renamedIndicator, '', moved))[0]).toContain('/indicators/entities/');
  });

  it('is a section of a plan or an activity of a source too', () => {
    const kb = knowledgeBase({
      ...edited('plans/river-plan.mdx', 'id: s-1-1', 'id: s-1-2'),
      ...edited('sources/river-2021-8.mdx', 'id: fair-2020', 'id: fair-2019'),
    });
    expect(after(kb).findings.map(({ expected }) => expected)).toEqual([
      '/plans/river-plan/#s-1-1, published since 2026-03-01',
      '/sources/river-2021-8/#fair-2020, published since 2026-03-01',
    ]);
  });
});

describe('what to do about a lost address', () => {
  const theme: LockLine = {
    path: '/themes/old/',
    anchor: '',
    entity: 'theme:old',
    since: '2026-03-01',
    state: 'live',
    target: '',
  };

  it('names the address itself where it is no part of an entry', () => {
    expect(sentences(after(knowledgeBase(), '', [...lock, theme]))).toEqual([
      'lost-address | /themes/old/, published since 2026-03-01 | nothing at this address | Bring it back, or add to redirects.yaml "- from: /themes/old/" with "to: …" or with "gone: {what, when, why}".',
    ]);
  });

  it('begins with the page of an entry, not with a place on it', () => {
    const kb = knowledgeBase({ 'plans/river-plan.mdx': undefined });
    expect(after(kb).findings[0]?.expected).toMatch(/^\/plans\/river-plan\/ and \d+ more/);
  });

  it('proposes no entry that was there before', () => {
    const other = {
      'terms/market-entita.mdx': files['terms/market-entity.mdx']!.replace('entity', 'entita'),
    };
    const both = knowledgeBase(other);
    const before = accepted([], compare(both, promises(both), [], []), '2026-03-01');
    const kb = knowledgeBase({ ...withoutTerm, ...other, 'terms/market-entity.mdx': undefined });
    expect(after(kb, '', before).findings[0]?.fix).toContain('"to: …"');
  });

  it('proposes no entry for a figure', () => {
    const id = 'entities-river-2025-target';
    const kb = knowledgeBase({
      ...edited('indicators/entities.mdx', 'id: river-2025-target', 'id: river-2025'),
      ...edited('measures/river-plan-1-1.mdx', 'entities.river-2025-target', 'entities.river-2025'),
      [`terms/${id}.mdx`]: files['terms/market-entity.mdx']!.replace(
        'id: market-entity',
        `id: ${id}`,
      ),
    });
    const [finding] = after(kb).findings;
    expect(finding?.fix).toContain('- from: entities.river-2025-target" with "to: …"');
  });

  it('leads nobody to what is not answered for', () => {
    expect(after(goneTerm)).toMatchObject({ departed: [], departing: [] });
    const nowhere = after(goneTerm, '- from: market-entity\n  to: nothing\n');
    expect(nowhere).toMatchObject({ departed: [], departing: [] });
  });
});

describe('a redirect from an address that was never recorded', () => {
  const yaml = '- from: /old/\n  to: /terms/market-entity/\n';

  it('is answered, and is no departure of ours', () => {
    const { departed, departing, findings } = after(knowledgeBase(), yaml);
    expect(findings).toEqual([]);
    expect(departed).toMatchObject([{ path: '/old/', anchor: '', entity: 'site', state: 'moved' }]);
    expect(departing).toEqual([]);
  });

  it('adds nothing where the address is on record or still there', () => {
    const recorded = after(goneTerm, '- from: /terms/market-entity/\n  to: /terms/\n');
    const page = recorded.departed.filter((one) => addressOf(one) === '/terms/market-entity/');
    expect(page).toHaveLength(1);
    const live = after(knowledgeBase(), '- from: /terms/market-entity/\n  to: /terms/\n');
    expect(live.departed).toEqual([]);
  });
});

describe('a renamed entry', () => {
  const result = after(renamedIndicator, '- from: entities\n  to: market-subjects\n');

  it('takes along its page, its places, its files and its figures', () => {
    expect(result.findings).toEqual([]);
    expect(
      result.departing.map(
        (one) => `${addressOf(one)} → ${one.state === 'moved' ? one.target : ''}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "/embed/figures/entities.river-2020-baseline/ → /embed/figures/market-subjects.river-2020-baseline/",
        "/embed/figures/entities.river-2025-target/ → /embed/figures/market-subjects.river-2025-target/",
        "/embed/indicators/entities/ → /embed/indicators/market-subjects/",
        "/figures/entities.river-2020-baseline/ → /figures/market-subjects.river-2020-baseline/",
        "/figures/entities.river-2020-baseline/cite.bib → /figures/market-subjects.river-2020-baseline/cite.bib",
        "/figures/entities.river-2020-baseline/cite.json → /figures/market-subjects.river-2020-baseline/cite.json",
        "/figures/entities.river-2020-baseline/cite.ris → /figures/market-subjects.river-2020-baseline/cite.ris",
        "/figures/entities.river-2025-target/ → /figures/market-subjects.river-2025-target/",
        "/figures/entities.river-2025-target/cite.bib → /figures/market-subjects.river-2025-target/cite.bib",
        "/figures/entities.river-2025-target/cite.json → /figures/market-subjects.river-2025-target/cite.json",
        "/figures/entities.river-2025-target/cite.ris → /figures/market-subjects.river-2025-target/cite.ris",
        "/indicators/entities/ → /indicators/market-subjects/",
        "/indicators/entities/#river-2020-baseline → /indicators/market-subjects/#river-2020-baseline",
        "/indicators/entities/#river-2025-target → /indicators/market-subjects/#river-2025-target",
        "/indicators/entities/#scope → /indicators/market-subjects/#scope",
        "/indicators/entities/chart.svg → /indicators/market-subjects/chart.svg",
        "/indicators/entities/cite.bib → /indicators/market-subjects/cite.bib",
        "/indicators/entities/cite.json → /indicators/market-subjects/cite.json",
        "/indicators/entities/cite.ris → /indicators/market-subjects/cite.ris",
        "/indicators/entities/data.csv → /indicators/market-subjects/data.csv",
        "/indicators/entities/data.json → /indicators/market-subjects/data.json",
        "/indicators/entities/feed.xml → /indicators/market-subjects/feed.xml",
      ]
    `);
  });

  it('keeps every line of the lock, each with its new state', () => {
    const next = accepted(lock, result, '2026-04-01');
    expect(next.length).toBe(lock.length + result.added.length);
    expect(next.filter(({ state }) => state === 'moved')).toHaveLength(result.departing.length);
    expect(
      accepted(
        next,
        after(renamedIndicator, '- from: entities\n  to: market-subjects\n', next),
        '2026-05-01',
      ),
    ).toEqual(expect.arrayContaining(next));
  });

  it('departs once: what is recorded as moved stays answered', () => {
    const next = accepted(lock, result, '2026-04-01');
    const again = after(renamedIndicator, '- from: entities\n  to: market-subjects\n', next);
    expect(again.departing).toEqual([]);
    expect(again.departed).toEqual(result.departed);
  });

  it('takes its address along where it becomes an entry of another kind', () => {
    const { departing } = after(goneTerm, '- from: market-entity\n  to: river\n');
    expect(departing.map((one) => 'target' in one && one.target)).toEqual([
      '/counties/river/',
      ...['bib', 'json', 'ris'].map((end) => `/counties/river/cite.${end}`),
    ]);
  });

  it('is live again when it comes back', () => {
    const moved = accepted(lock, result, '2026-04-01');
    const back = after(knowledgeBase(), '- from: market-subjects\n  to: entities\n', moved);
    expect(back.findings).toEqual([]);
    const states = accepted(moved, back, '2026-05-01').map((line) => [addressOf(line), line.state]);
    expect(Object.fromEntries(states)).toMatchObject({
      '/indicators/entities/': 'live',
      '/indicators/market-subjects/': 'moved',
    });
  });
});

describe('a renamed figure or place', () => {
  it('moves its page and its place on the page of the entry', () => {
    const kb = knowledgeBase({
      ...edited('indicators/entities.mdx', 'id: river-2025-target', 'id: river-2025'),
      ...edited('measures/river-plan-1-1.mdx', 'entities.river-2025-target', 'entities.river-2025'),
    });
    const { departing, findings } = after(
      kb,
      '- from: entities.river-2025-target\n  to: entities.river-2025\n',
    );
    expect(findings).toEqual([]);
    expect(departing.map((one) => 'target' in one && one.target)).toEqual(
      expect.arrayContaining(['/figures/entities.river-2025/', '/indicators/entities/#river-2025']),
    );
  });

  it('goes with its page where the page alone has a line', () => {
    const moves = (yaml: string): string[] =>
      after(renamedIndicator, yaml).departing.map(
        (one) => `${addressOf(one)} ${one.state === 'moved' ? one.target : 'gone'}`,
      );
    const to = '/indicators/market-subjects/';
    expect(moves(`- from: /indicators/entities/\n  to: ${to}\n`)).toEqual([
      `/indicators/entities/ ${to}`,
      ...['river-2020-baseline', 'river-2025-target', 'scope'].map(
        (anchor) => `/indicators/entities/#${anchor} ${to}#${anchor}`,
      ),
    ]);
    expect(moves(`- from: /indicators/entities/\n  to: ${to}#scope\n`)).toContain(
      `/indicators/entities/#river-2025-target ${to}#river-2025-target`,
    );
    const gone = '  gone: {what: 一词, when: 2026-04-01, why: 重复}\n';
    expect(moves(`- from: /indicators/entities/\n${gone}`)).toContain(
      '/indicators/entities/#scope gone',
    );
  });

  it('is answered by a line of its own', () => {
    const kb = knowledgeBase(edited('indicators/entities.mdx', 'id="scope"', 'id="range"'));
    const yaml = '- from: /indicators/entities/#scope\n  to: /indicators/entities/#range\n';
    expect(after(kb, yaml).findings).toEqual([]);
  });
});

describe('something taken down', () => {
  it('says what, when and why', () => {
    const yaml =
      '- from: market-entity\n  gone:\n    what: 术语“经营主体”\n    when: 2026-04-01\n    why: 与另一条重复。\n';
    const { departing, findings } = after(goneTerm, yaml);
    expect(findings).toEqual([]);
    expect(departing.map((one) => [addressOf(one), one.state])).toContainEqual([
      '/terms/market-entity/',
      'gone',
    ]);
    const lines = accepted(lock, after(goneTerm, yaml), '2026-04-01');
    expect(lines.find(({ path }) => path === '/terms/market-entity/')).toEqual({
      path: '/terms/market-entity/',
      anchor: '',
      entity: 'entry:market-entity',
      since: '2026-03-01',
      state: 'gone',
      target: '',
    });
  });
});

describe('a wrong redirect', () => {
  const twice = (() => {
    const first = accepted(
      lock,
      after(renamedIndicator, '- from: entities\n  to: market-subjects\n'),
      '2026-04-01',
    );
    const kb = knowledgeBase(renamed('indicators/entities.mdx', 'entities', 'firms'));
    return { kb, first };
  })();

  it('is one that leads to another redirect: the final address is named', () => {
    const yaml = '- from: entities\n  to: market-subjects\n- from: market-subjects\n  to: firms\n';
    expect(sentences(after(twice.kb, yaml, twice.first))).toMatchInlineSnapshot(`
      [
        "redirect | the final address, not one that moved too | /embed/figures/entities.river-2020-baseline/ → /embed/figures/market-subjects.river-2020-baseline/ | Lead straight to /embed/figures/firms.river-2020-baseline/.",
      ]
    `);
    const straight = '- from: entities\n  to: firms\n- from: market-subjects\n  to: firms\n';
    expect(after(twice.kb, straight, twice.first).findings).toEqual([]);
  });

  it('is one that leads back', () => {
    const yaml =
      '- from: /terms/market-entity/\n  to: /terms/other/\n- from: /terms/other/\n  to: /terms/market-entity/\n';
    expect(sentences(after(goneTerm, yaml))).toEqual(
      expect.arrayContaining([expect.stringContaining('leads back')]),
    );
  });

  it('is one that leads into a circle of others', () => {
    const yaml =
      '- from: /terms/market-entity/\n  to: /b/\n- from: /b/\n  to: /c/\n- from: /c/\n  to: /b/\n';
    const redirects = after(goneTerm, yaml).findings.filter(({ rule }) => rule === 'redirect');
    expect(redirects.map(({ got }) => got)).toContain(
      '/terms/market-entity/ → /b/, which leads back',
    );
  });

  it('is one that leads to what is gone', () => {
    const gone = '  gone: {what: 一词, when: 2026-04-01, why: 重复}\n';
    const yaml = `- from: /b/\n${gone}- from: /terms/market-entity/\n  to: /b/\n`;
    const [finding] = after(goneTerm, yaml).findings.filter(({ rule }) => rule === 'redirect');
    expect(finding).toMatchObject({
      place: { path: [1, 'to'] },
      expected: 'the final address, not one that moved too',
      fix: '/b/ is gone: write "gone" here too.',
    });
  });

  it('does not answer for a theme by the name of an entry', () => {
    const line = { path: '/themes/old/', anchor: '', entity: 'theme:old', since: '2026-03-01' };
    const on: LockLine[] = [...lock, { ...line, state: 'live', target: '' }];
    const { findings } = after(knowledgeBase(), '- from: old\n  to: river\n', on);
    expect(findings.map(({ rule }) => rule)).toEqual(['lost-address']);
  });

  it('is one that leads nowhere', () => {
    const yaml = '- from: market-entity\n  to: nothing\n';
    expect(sentences(after(goneTerm, yaml))).toMatchInlineSnapshot(`
      [
        "redirect | an address that exists | /terms/market-entity/ → /terms/nothing/ | Correct "to", or add a line for /terms/market-entity/ itself.",
      ]
    `);
  });

  it('is one that would hide what still exists', () => {
    expect(sentences(after(knowledgeBase(), '- from: entities\n  to: river\n')))
      .toMatchInlineSnapshot(`
      [
        "redirect | something that no longer exists | entities, which does | Remove the line.",
      ]
    `);
    const page = '- from: /a/\n  to: /terms/\n- from: /terms/market-entity/\n  to: /terms/\n';
    expect(after(knowledgeBase(), page).findings).toMatchObject([
      { rule: 'redirect', place: { path: [1, 'from'] } },
    ]);
  });

  it.each([
    [
      'both a target and an end',
      '- from: a\n  to: b\n  gone:\n    what: x\n    when: 2026-01-01\n    why: y\n',
    ],
    ['neither', '- from: a\n'],
    ['two sorts of name', '- from: a\n  to: /b/\n'],
    ['itself', '- from: a\n  to: a\n'],
    ['another host', '- from: a\n  to: https://example.org/\n'],
    ['a script', '- from: /a/\n  to: javascript:alert(1)\n'],
    ['a path outside', '- from: /a/\n  to: /../etc/\n'],
    ['an unknown field', '- from: a\n  to: b\n  why: x\n'],
    ['twice the same', '- from: a\n  to: b\n- from: a\n  to: c\n'],
    ['no list', 'from: a\nto: b\n'],
    ['broken YAML', '- from: [a\n'],
  ])('is one with %s', (_, yaml) => {
    const { findings } = readRedirects(yaml);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ rule, fix }) => rule === 'redirect' && fix !== '')).toBe(true);
  });

  it('never makes the reader of the file throw', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readRedirects(text).findings)));
  });
});

describe('a lock that cannot be read', () => {
  it.each([
    '<<<<<<< HEAD',
    '/a/\t\tsite\t2026-01-01\tlive\n/a/\t\tsite\t2026-01-01\tlive',
    '/a/\t\tsite\t2026-01-01\tmoved',
    '/a/\t\tsite\t2026-01-01\tlive\t/b/',
    '/a/ \tsite\t2026-01-01\tlive',
    '/a/\t\tsite\ttoday\tlive',
    '/a/\t\tsite\t2026-01-01\tmoved\thttps://example.org/',
  ])('%j is a fault with its line', (text) => {
    const { findings } = parseLock(`# head\n${text}\n`);
    expect(findings[0]).toMatchObject({ rule: 'url-lock', file: 'urls.lock' });
    expect(findings[0]!.place).toHaveProperty('line');
  });
});

describe('figures that moved', () => {
  it('are known by their old and their new key', () => {
    const { departed } = after(renamedIndicator, '- from: entities\n  to: market-subjects\n');
    expect(renamedFigures(departed)).toEqual(
      new Map([
        ['entities.river-2020-baseline', 'market-subjects.river-2020-baseline'],
        ['entities.river-2025-target', 'market-subjects.river-2025-target'],
      ]),
    );
  });

  it('are neither those that are gone nor those that became something else', () => {
    const by = { from: 'x', index: 0 };
    const one = { anchor: '', entity: 'figure:a.b', by } as const;
    const tombstone = { what: '一数', when: '2026-04-01', why: '重复' };
    expect(
      renamedFigures([
        { ...one, path: '/figures/a.b/', state: 'gone', tombstone },
        { ...one, path: '/figures/a.c/', state: 'moved', target: '/terms/d/' },
        { ...one, path: '/figures/a.e/', anchor: 'top', state: 'moved', target: '/figures/a.f/' },
        { ...one, path: '/embed/figures/a.g/', state: 'moved', target: '/embed/figures/a.h/' },
        { ...one, path: '/figures/a.i/cite.bib', state: 'moved', target: '/figures/a.j/cite.bib' },
      ]),
    ).toEqual(new Map());
  });
});
