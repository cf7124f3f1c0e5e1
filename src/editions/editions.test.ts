import { describe, expect, it } from 'vitest';

import { edited, knowledgeBase, renamed, siteUrl } from '../publish/knowledge-base.fixture.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { differenceOf } from './difference.ts';
import { editionFiles, isSame } from './pages.ts';
import { silentChanges } from './silent-change.ts';
import { editionText, freeze } from './snapshot.ts';
import { valueHistory } from './value-history.ts';
import { formatSums, parseSums, readEditions } from './verify.ts';

const indicator = 'indicators/entities.mdx';
const first = freeze(knowledgeBase(), '2026-03-01');
const changedValue = edited(indicator, 'value: 6\n', 'value: 7\n');
const withReason = {
  [indicator]: changedValue[indicator]!.replace(
    'revisions:\n',
    'revisions:\n  - date: 2026-03-05\n    note: 更正2025年目标：原误录为6万户。\n',
  ),
};
const second = freeze(knowledgeBase(withReason), '2026-04-01');

const shell = {
  page: '<title>版本 · 站</title><link rel="canonical" href="https://example.org/editions/"><head></head><main></main>',
  site: '站',
};

const onDisk = (...editions: (typeof first)[]) => {
  const files = new Map(editions.map((one) => [`${one.edition}.json`, editionText(one)]));
  const sums = new Map([...files].map(([name, text]) => [name, sha256(text)]));
  return { files, sums };
};

describe('a frozen edition', () => {
  it('holds every entry and figure as it stands, sorted, with its own checksum', () => {
    expect(editionText(first)).toMatchSnapshot();
  });

  it('is the same bytes whenever it is frozen from the same content', () => {
    expect(editionText(freeze(knowledgeBase(), '2026-03-01'))).toBe(editionText(first));
    expect(isSame(first, freeze(knowledgeBase(), '2026-05-01'))).toBe(true);
    expect(isSame(first, second)).toBe(false);
  });

  it('is read back as it was frozen, oldest first', () => {
    const { files, sums } = onDisk(second, first);
    const { editions, findings } = readEditions(files, parseSums(formatSums(sums)));
    expect(findings).toEqual([]);
    expect(editions.map(({ edition }) => edition)).toEqual(['2026-03-01', '2026-04-01']);
    expect(canonicalJson(editions[0])).toBe(canonicalJson(first));
  });
});

describe('the page of a frozen entry', () => {
  const [figure] = first.figures;
  const figures = [{ ...figure!, period_basis: 'inferred', cutoff: '至10月底' }];
  const files = editionFiles({
    editions: [{ ...first, figures }],
    shell,
    url: siteUrl,
    isLive: () => true,
  });

  it('says of a figure where its period ends early, and that it is inferred', () => {
    const page = files.find(
      ({ path }) => path === `editions/2026-03-01/${figure!.entry}/index.html`,
    )!;
    expect(page.text).toContain('（至10月底） <span class="tag">推定</span>');
  });
});

describe('the page of an edition with very many entries', () => {
  const [template] = first.entries;
  const entries = Array.from({ length: 1205 }, (_, index) => ({
    ...template!,
    id: `term-${index}`,
    title: `术语${index}`,
    kind: 'term' as const,
  }));
  const files = editionFiles({
    editions: [{ ...first, entries, figures: [] }],
    shell,
    url: siteUrl,
    isLive: () => true,
  });
  const lists = files.filter(({ path }) =>
    /^editions\/2026-03-01\/(?:terms\/\d+\/)?index/.test(path),
  );

  it('lists them on pages of their own, each once', () => {
    expect(lists.map(({ path }) => path)).toEqual([
      'editions/2026-03-01/index.html',
      'editions/2026-03-01/terms/2/index.html',
      'editions/2026-03-01/terms/3/index.html',
    ]);
    const linked = lists.flatMap(({ text }) => [...text.matchAll(/2026-03-01\/(term-\d+)\//g)]);
    expect(linked.map(([, id]) => id)).toEqual(entries.map(({ id }) => id));
  });

  it('leads from one to the next', () => {
    expect(lists[1]!.text).toContain('rel="prev" href="/kb/editions/2026-03-01/"');
    expect(lists[1]!.text).toContain('rel="next" href="/kb/editions/2026-03-01/terms/3/"');
    expect(lists[1]!.text).toContain('共1205条，分3页；这是第2页，第101—1100条');
  });
});

describe('a published edition that changed', () => {
  const { files, sums } = onDisk(first);
  const name = '2026-03-01.json';
  const text = files.get(name)!;
  const read = (now: string | undefined, list: ReadonlyMap<string, string> = sums) =>
    readEditions(new Map(now === undefined ? [] : [[name, now]]), list).findings;

  it('is found by a single flipped bit, wherever it is', () => {
    for (const at of [0, 17, Math.floor(text.length / 2), text.length - 2]) {
      const flipped =
        text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      expect(read(flipped)).toHaveLength(1);
    }
  });

  it('is told in a sentence that says how to bring it back', () => {
    expect(read(text.replace('"6"', '"9"'))[0]).toMatchObject({
      rule: 'edition-frozen',
      file: 'editions/2026-03-01.json',
      fix: expect.stringContaining('git checkout') as string,
    });
  });

  it('is found when its line in SHA256SUMS was changed with it', () => {
    const forged = text.replace('"6"', '"9"');
    expect(read(forged, new Map([[name, sha256(forged)]]))).toHaveLength(1);
  });

  it('is found when it is gone, or not in SHA256SUMS, or no edition', () => {
    expect(read(undefined)).toHaveLength(1);
    expect(read(text, new Map())).toHaveLength(1);
    expect(read('{}', new Map([[name, sha256('{}')]]))).toHaveLength(1);
    expect(read('no JSON', new Map([[name, sha256('no JSON')]]))).toHaveLength(1);
    const otherDay = editionText({ ...first, edition: '2026-03-02' });
    expect(read(otherDay, new Map([[name, sha256(otherDay)]]))).toHaveLength(1);
  });
});

describe('a published value', () => {
  it('may not change without a reason', () => {
    const [finding] = silentChanges(knowledgeBase(changedValue), first);
    expect(finding).toMatchObject({
      rule: 'silent-change',
      file: indicator,
      place: { path: ['observations', 1, 'value'] },
      expected: '6, as published in edition 2026-03-01',
      got: '7',
    });
  });

  it('may change with a revision that the edition did not have', () => {
    expect(silentChanges(knowledgeBase(withReason), first)).toEqual([]);
    const sameDay = { [indicator]: withReason[indicator].replace('2026-03-05', '2026-03-01') };
    expect(silentChanges(knowledgeBase(sameDay), first)).toEqual([]);
  });

  it('is not excused by a revision that was there before, or is dated before the edition', () => {
    const backdated = { [indicator]: withReason[indicator].replace('2026-03-05', '2026-02-20') };
    expect(silentChanges(knowledgeBase(backdated), first)).toHaveLength(1);
  });

  it.each([
    ['comparator', "comparator: '>='", "comparator: '>'"],
    ['unit', 'value: 6\n    unit: 10k-households', 'value: 6\n    unit: households'],
    ['period', 'period: 2025', 'period: 2024'],
    ['binding', 'binding: expected', 'binding: binding'],
  ])('is more than digits: its %s counts', (_, from, to) => {
    expect(silentChanges(knowledgeBase(edited(indicator, from, to)), first)).toHaveLength(1);
  });

  it('may not change under a new name either', () => {
    const [, moved] = Object.entries(renamed(indicator, 'entities', 'firms')).find(
      ([file]) => file === 'indicators/firms.mdx',
    )!;
    const all = { ...renamed(indicator, 'entities', 'firms') };
    all['indicators/firms.mdx'] = moved!.replace('value: 6\n', 'value: 7\n');
    const keys = new Map([
      ['entities.river-2020-baseline', 'firms.river-2020-baseline'],
      ['entities.river-2025-target', 'firms.river-2025-target'],
    ]);
    expect(silentChanges(knowledgeBase(all), first, keys)).toHaveLength(1);
    expect(
      silentChanges(knowledgeBase(renamed(indicator, 'entities', 'firms')), first, keys),
    ).toEqual([]);
  });

  it('may be noted or labelled better without a reason', () => {
    const kb = knowledgeBase(edited(indicator, 'title: 经营主体总量', 'title: 经营主体数量'));
    expect(silentChanges(kb, first)).toEqual([]);
    expect(silentChanges(knowledgeBase(changedValue), undefined)).toEqual([]);
  });
});

describe('the difference of two editions', () => {
  it('gives each changed value with the reason', () => {
    const { changedFigures, changedEntries } = differenceOf(first, second);
    expect(
      changedFigures.map(({ before, after, fields, reasons }) => [
        [before.value, after.value],
        fields,
        reasons,
      ]),
    ).toEqual([
      [['6', '7'], ['value'], [{ date: '2026-03-05', note: '更正2025年目标：原误录为6万户。' }]],
    ]);
    expect(changedEntries.map(({ entry }) => entry.id)).toEqual(['river-plan-1-1']);
  });

  it('gives what came and what went', () => {
    const kb = knowledgeBase({
      ...edited('plans/river-plan.mdx', '<Term of="market-entity">经营主体</Term>', '经营主体'),
      'terms/market-entity.mdx': undefined,
    });
    const fewer = freeze(kb, '2026-04-01');
    expect(differenceOf(first, fewer).removedEntries.map(({ id }) => id)).toEqual([
      'market-entity',
    ]);
    expect(differenceOf(fewer, first).addedEntries.map(({ id }) => id)).toEqual(['market-entity']);
  });

  it('makes the history of a figure, one line for each different statement', () => {
    const third = { ...second, edition: '2026-05-01' };
    const history = valueHistory([first, second, third], 'entities.river-2025-target');
    expect(
      history.map(({ edition, figure, reasons }) => [edition, figure.value, reasons.length]),
    ).toEqual([
      ['2026-03-01', '6', 0],
      ['2026-04-01', '7', 1],
    ]);
    expect(valueHistory([first], 'nothing')).toEqual([]);
  });
});

describe('the pages of editions', () => {
  const page =
    '<!doctype html><html lang="zh-CN"><head><title>版本 · 河县政策库</title>' +
    '<meta name="description" content="x"><link rel="canonical" href="https://data.example.org/kb/editions/">' +
    '</head><body><main id="main" class="wrap"><p>old</p></main><footer>foot</footer></body></html>';
  const shell = { page, site: '河县政策库' };
  const files = new Map(
    editionFiles({ editions: [first, second], shell, url: siteUrl, isLive: () => true }).map(
      ({ path, text }) => [path, text],
    ),
  );

  it('are one for each edition and each of its entries, and the frozen files', () => {
    expect([...files.keys()].filter((path) => !path.includes('2026-04-01'))).toMatchSnapshot();
    expect(files.get('editions/2026-03-01.json')).toBe(editionText(first));
    expect(files.get('editions/SHA256SUMS')).toBe(formatSums(onDisk(first, second).sums));
  });

  it('show a changed value with both values and the reason', () => {
    expect(files.get('editions/2026-04-01/index.html')).toMatchSnapshot();
  });

  it('say on an old page what is newer and what was corrected', () => {
    const old = files.get('editions/2026-03-01/entities/index.html')!;
    expect(old).toMatchSnapshot();
    expect(old).toContain(
      '<link rel="successor-version" href="/kb/editions/2026-04-01/entities/">',
    );
    const now = files.get('editions/2026-04-01/entities/index.html')!;
    expect(now).toContain(
      '<link rel="predecessor-version" href="/kb/editions/2026-03-01/entities/">',
    );
    expect(now).not.toContain('有更新的版本');
  });

  it('escape everything that an entry says', () => {
    const term = files.get('editions/2026-03-01/market-entity/index.html')!;
    expect(term).toContain('从事经营的人和组织 &amp; 其他 &lt;主体&gt;。');
  });

  it('have a list that says so while there is none', () => {
    const none = editionFiles({ editions: [], shell, url: siteUrl, isLive: () => true });
    expect(none.map(({ path }) => path)).toEqual(['editions/index.html']);
    expect(none[0]!.text).toContain('还没有发布过版本');
  });
});
