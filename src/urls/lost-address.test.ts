import { describe, expect, it } from 'vitest';

import { edited, files, knowledgeBase, renamed } from '../publish/knowledge-base.fixture.ts';
import { accepted, compare } from './compare.ts';
import type { LockLine } from './lock.ts';
import { addressOf } from './promise.ts';
import {
  after,
  goneTerm,
  lock,
  promises,
  renamedIndicator,
  sentences,
  withoutTerm,
} from './promised.fixture.ts';

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
