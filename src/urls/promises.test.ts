import { describe, expect, it } from 'vitest';

import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { chartFiles } from '../publish/chart-files.ts';
import { files, knowledgeBase, siteUrl } from '../publish/knowledge-base.fixture.ts';
import { accepted } from './compare.ts';
import { formatLock, parseLock } from './lock.ts';
import { after, lock, promises } from './promised.fixture.ts';

describe('what a knowledge base promises', () => {
  it('is every page, place, figure and file, sorted', () => {
    expect(formatLock(lock)).toMatchSnapshot();
  });

  it('is the chart of an indicator only where there is a baseline, a target or an actual value', () => {
    const file = 'indicators/entities.mdx';
    const parameters = files[file]!.replace(/kind: (baseline|target)/g, 'kind: parameter');
    const charts = (kb: KnowledgeBase): string[] =>
      promises(kb).flatMap(({ path }) => (path.endsWith('/chart.svg') ? [path.slice(1)] : []));
    const drawn = (kb: KnowledgeBase): string[] =>
      kb.byKind.indicator
        .flatMap((entry) => chartFiles(kb, entry, siteUrl).map(({ path }) => path))
        .filter((path) => path.endsWith('/chart.svg'));
    const [full, bare] = [knowledgeBase(), knowledgeBase({ [file]: parameters })];
    expect([charts(full), charts(bare)]).toEqual([['indicators/entities/chart.svg'], []]);
    expect([drawn(full), drawn(bare)]).toEqual([charts(full), charts(bare)]);
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
