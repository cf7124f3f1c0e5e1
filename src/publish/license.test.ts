import { expect, test } from 'vitest';

import { citeEntry } from '../cite/citation.ts';
import { headOf } from '../cite/head.ts';
import { makeKnowledgeBase } from '../domain/knowledge-base.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { dataFiles } from './data-files.ts';
import { siteFeed } from './feeds.ts';
import { indicatorData } from './indicator-data.ts';
import { dataCatalogThing, entryThings, observation } from './json-ld.ts';
import { knowledgeBase, siteUrl } from './knowledge-base.fixture.ts';

const made = knowledgeBase();
const license = {
  id: 'LicenseRef-river',
  name: '河县 <1> & 2',
  title: '河县政务数据许可',
  url: 'https://river.example.org/licence/',
  terms: '可以转载。',
};
const kb = makeKnowledgeBase({ ...made.site, license }, [...made.entries.values()]);
const entry = kb.byKind.indicator[0]!;
const [figure] = kb.figures.values();

test.each([
  ['data package', dataFiles(kb, buildGraph(kb), siteUrl)[5]!.text, license.id],
  ['data package, by its title', dataFiles(kb, buildGraph(kb), siteUrl)[5]!.text, license.title],
  ['catalogue', dataFiles(kb, buildGraph(kb), siteUrl)[6]!.text, license.url],
  ['data of an indicator', indicatorData(kb, entry, siteUrl)[1]!.text, license.id],
  ['dataset', JSON.stringify(entryThings(kb, entry, siteUrl)), license.url],
  ['figure', JSON.stringify(observation(kb, figure!, siteUrl)), license.url],
  ['catalogue for search engines', JSON.stringify(dataCatalogThing(kb, siteUrl)), license.url],
  ['feed', siteFeed(kb, siteUrl).text, '<rights>河县 &lt;1&gt; &amp; 2</rights>'],
  [
    'head of a page',
    JSON.stringify(
      headOf({
        citation: citeEntry({ kb, site: siteUrl }, entry),
        entry,
        license,
        description: '一句话。',
      }),
    ),
    license.url,
  ],
])('the licence in the %s is that of the publisher', (_, text, said) => {
  expect(text).toContain(said);
  expect(text).not.toMatch(/CC.BY|creative ?commons/i);
});
