import { describe, expect, it } from 'vitest';

import { knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import { accepted } from './compare.ts';
import { formatLock, parseLock } from './lock.ts';
import { after, lock } from './promised.fixture.ts';

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
