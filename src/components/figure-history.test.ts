import { describe, expect, it } from 'vitest';

import { freeze } from '../editions/snapshot.ts';
import { valueHistory } from '../editions/value-history.ts';
import { edited, knowledgeBase } from '../publish/knowledge-base.fixture.ts';
import { historyLines } from './figure-history.ts';

const file = 'indicators/entities.mdx';
const key = 'entities.river-2025-target';

describe('the history of a figure', () => {
  it('is that of its entry while no edition has changed it', () => {
    const kb = knowledgeBase();
    const { revisions } = kb.entries.get('entities')!.data;
    expect(historyLines(revisions)).toEqual(revisions);
    expect(historyLines(revisions, valueHistory([freeze(kb, '2026-02-01')], key))).toEqual(
      revisions,
    );
  });

  it('says what a figure said before and after, with the reason, once', () => {
    const corrected = knowledgeBase({
      [file]: edited(file, '    value: 6\n', '    value: 7\n')
        [file]!.replace(
          'revisions:\n',
          'revisions:\n  - date: 2026-02-20\n    note: 更正目标值。\n',
        )
        .replace('6万户以上', '7万户以上'),
    });
    const editions = [freeze(knowledgeBase(), '2026-02-01'), freeze(corrected, '2026-03-01')];
    const { revisions } = corrected.entries.get('entities')!.data;
    expect(historyLines(revisions, valueHistory(editions, key))).toEqual([
      { date: '2026-03-01', note: '更正目标值。', was: '6万户以上', became: '7万户以上' },
      { date: '2026-01-15', note: '改写定义。' },
      { date: '2026-01-01', note: '首次发布。' },
    ]);
  });
});
