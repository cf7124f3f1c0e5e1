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

  it('describes the catalogue and the site', () => {
    expect([dataCatalogThing(kb, siteUrl), websiteThing(kb, siteUrl)]).toMatchSnapshot();
  });
});
