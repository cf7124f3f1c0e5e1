import { describe, expect, it } from 'vitest';

import { freeze } from '../editions/snapshot.ts';
import { edited, knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import { pinTo } from './pin.ts';

const frozen = freeze(knowledgeBase(), '2026-03-01');
const target = { entry: 'entities', figure: 'river-2025-target' };

describe('a citation pins the edition', () => {
  it('of a figure and of an entry that say there what they say now', () => {
    const pin = pinTo(frozen, knowledgeBase());
    expect(pin(target)).toEqual({
      date: '2026-03-01',
      path: '/editions/2026-03-01/entities/#river-2025-target',
    });
    expect(pin({ entry: 'river' })?.path).toBe('/editions/2026-03-01/river/');
  });

  it('not of a value that was corrected since, while its neighbours stay pinned', () => {
    const kb = knowledgeBase(edited('indicators/entities.mdx', 'value: 6\n', 'value: 7\n'));
    const pin = pinTo(frozen, kb);
    expect(pin(target)).toBeUndefined();
    expect(pin({ ...target, figure: 'river-2020-baseline' })).toBeDefined();
  });

  it('not of a figure that the edition does not have', () => {
    const kb = knowledgeBase(
      edited('indicators/entities.mdx', 'id: river-2020-baseline', 'id: river-2020'),
    );
    expect(pinTo(frozen, kb)({ entry: 'entities', figure: 'river-2020' })).toBeUndefined();
  });

  it('not of an entry with other words, nor of one that the edition does not have', () => {
    const kb = knowledgeBase(edited('counties/river.mdx', '一个县。', '一个大县。'));
    expect(pinTo(frozen, kb)({ entry: 'river' })).toBeUndefined();
    expect(pinTo(frozen, kb)({ entry: 'lake' })).toBeUndefined();
  });
});
