import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { knowledgeBase, renamed } from '../publish/knowledge-base.fixture.ts';
import { accepted } from './compare.ts';
import type { LockLine } from './lock.ts';
import { after, goneTerm, lock, renamedIndicator, sentences } from './promised.fixture.ts';
import { readRedirects } from './redirect.ts';

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
