import { describe, expect, it } from 'vitest';

import { dataCatalogThing, entryThings, jsonLdText, observation, websiteThing } from './json-ld.ts';
import { knowledgeBase, siteUrl } from './knowledge-base.fixture.ts';

const kb = knowledgeBase();

describe('JSON-LD', () => {
  it('cannot end the script that it stands in', () => {
    const text = jsonLdText([{ name: '</script><script>alert(1)</script>\u2028' }]);
    expect(text).not.toMatch(/<|\u2028/);
    expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>\u2028' });
  });

  it.each(['entities', 'river-plan', 'river-2021-8', 'market-entity'])('describes %s', (id) => {
    expect(entryThings(kb, kb.entries.get(id)!, siteUrl)).toMatchSnapshot();
  });

  it('describes an indicator at the length that dataset search asks for', () => {
    const [dataset] = entryThings(kb, kb.entries.get('entities')!, siteUrl);
    expect(String(dataset!['description']).length).toBeGreaterThanOrEqual(50);
  });

  it('gives an exact figure as a number and a bound with its comparator', () => {
    const value = (key: string): unknown => observation(kb, kb.figures.get(key)!, siteUrl)['value'];
    expect(value('entities.river-2020-baseline')).toBe(4.2);
    expect(value('entities.river-2025-target')).toBe('>= 6');
  });

  it.each([
    ['4.2', 4.2],
    ['-2', -2],
    ['0', 0],
    ['1.0', '1.0'],
    ['0.10', '0.10'],
    ['0.0000001', '0.0000001'],
    ['123456789012345678901234', '123456789012345678901234'],
    ['9007199254740993', '9007199254740993'],
  ])('states %s with every digit of its source', (value, published) => {
    const figure = kb.figures.get('entities.river-2020-baseline')!;
    expect(observation(kb, { ...figure, value }, siteUrl)['value']).toBe(published);
  });

  it('leads to an entry by the list of its kind, as the page does', () => {
    const trail = entryThings(kb, kb.entries.get('market-entity')!, siteUrl).at(-1)!;
    const steps = trail['itemListElement'] as { name: string }[];
    expect(steps.map(({ name }) => name)).toEqual([
      kb.site.name,
      '术语',
      kb.entries.get('market-entity')!.data.title,
    ]);
  });

  it('describes the catalogue and the site', () => {
    expect([dataCatalogThing(kb, siteUrl), websiteThing(kb, siteUrl)]).toMatchSnapshot();
  });
});
