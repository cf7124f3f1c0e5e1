import { describe, expect, it } from 'vitest';

import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { changesOf } from './changes.ts';
import { entryFeeds, siteFeed } from './feeds.ts';
import { edited, knowledgeBase, siteUrl } from './knowledge-base.fixture.ts';
import type { PublishedFile, SiteUrl } from './published-file.ts';
import { wellFormed } from './well-formed.fixture.ts';

const feeds = (kb: KnowledgeBase, url: SiteUrl): PublishedFile[] => [
  siteFeed(kb, url),
  ...[...kb.entries.values()].flatMap((entry) => entryFeeds(kb, entry, url)),
];
const textOf = (kb = knowledgeBase(), path = 'feed.xml', url = siteUrl): string =>
  feeds(kb, url).find((file) => file.path === path)!.text;
const ids = (text: string): string[] =>
  [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id!);

describe('the feed of changes', () => {
  it('lists revisions, newest first', () => {
    expect(textOf()).toMatchSnapshot();
  });

  it('is well-formed, and escapes what titles and notes say', () => {
    const kb = knowledgeBase(
      edited('terms/market-entity.mdx', '首次发布。', '改 & "引号" 为 ]]>。'),
    );
    const text = textOf(kb);
    expect(wellFormed(text)).toBe(true);
    expect(text).toContain('改 &amp; &quot;引号&quot; 为 ]]&gt;。');
  });

  it('has an id for each change that stays when the site moves or the entry changes again', () => {
    const before = ids(textOf());
    const moved = textOf(knowledgeBase(), 'feed.xml', {
      origin: 'https://other.example',
      base: '/',
    });
    expect(ids(moved)).toEqual(before);
    const later = knowledgeBase(
      edited(
        'plans/river-plan.mdx',
        'revisions:\n',
        'revisions:\n  - date: 2026-02-01\n    note: 再改。\n',
      ),
    );
    expect(ids(textOf(later))).toEqual(expect.arrayContaining(before));
    expect(new Set(ids(textOf(later))).size).toBe(before.length + 1);
  });

  it('exists for each plan, with its measures, source and indicators, and for each indicator', () => {
    const all = feeds(knowledgeBase(), siteUrl).map(({ path }) => path);
    expect(all.toSorted()).toEqual([
      'feed.xml',
      'indicators/entities/feed.xml',
      'plans/river-plan/feed.xml',
    ]);
    expect(ids(textOf(knowledgeBase(), 'plans/river-plan/feed.xml'))).toHaveLength(7);
    expect(ids(textOf(knowledgeBase(), 'indicators/entities/feed.xml'))).toHaveLength(3);
  });
});

it('counts the changes of an entry from the oldest', () => {
  const [plan] = knowledgeBase().byKind.plan;
  expect(changesOf([plan!]).map(({ date, ordinal }) => [date, ordinal])).toEqual([
    ['2026-02-01', 2],
    ['2026-01-01', 1],
  ]);
});
