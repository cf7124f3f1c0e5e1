import { describe, expect, it } from 'vitest';

import { edited, knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import { accepted, renamedFigures } from './compare.ts';
import { addressOf } from './promise.ts';
import { after, goneTerm, lock, renamedIndicator } from './promised.fixture.ts';

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
