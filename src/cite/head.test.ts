import { describe, expect, it } from 'vitest';

import { knowledgeBase, siteUrl as site } from '../publish/knowledge-base.fixture.ts';
import { citeEntry, citeFigure } from './citation.ts';
import { headOf, type Head } from './head.ts';

const kb = knowledgeBase();
const description = '一句话。';

function ofEntry(id: string): Head {
  const entry = kb.entries.get(id)!;
  return headOf({ citation: citeEntry({ kb, site }, entry), entry, description });
}

function ofFigure(key: string): Head {
  return headOf({ citation: citeFigure({ kb, site }, kb.figures.get(key)!), description });
}

const values = ({ metas }: Head, wanted: string): string[] =>
  metas.flatMap((meta) =>
    ('name' in meta ? meta.name : meta.property) === wanted ? [meta.content] : [],
  );

describe('what Zotero reads', () => {
  it.each(['river-plan', 'river-2021-8'])('%s is a report of its issuer with its number', (id) => {
    const head = ofEntry(id);
    expect(values(head, 'citation_technical_report_institution')).toEqual(['河县人民政府']);
    expect(values(head, 'citation_technical_report_number')).toEqual(['河政发〔2021〕8号']);
    expect(values(head, 'citation_publication_date')).toEqual(['2021/08/01']);
    expect(values(head, 'citation_author')).toEqual(['河县人民政府']);
    expect(values(head, 'citation_title')).toEqual([kb.entries.get(id)!.data.title]);
    // Either would override the institution and make the page something else.
    expect(values(head, 'z.itemType')).toEqual([]);
    expect(values(head, 'og:type')).toEqual(['article']);
  });

  it.each([
    ['a figure', ofFigure('entities.river-2025-target'), '经营主体总量：河县，2025年，目标'],
    ['an indicator', ofEntry('entities'), '经营主体总量'],
  ])('%s is a dataset of this site', (_, head, title) => {
    expect(values(head, 'z.itemType')).toEqual(['dataset']);
    expect(values(head, 'DC.title')).toEqual([title]);
    expect(values(head, 'DC.creator')).toEqual(['河县编辑组']);
    expect(values(head, 'DC.publisher')).toEqual(['河县政策库']);
    expect(JSON.stringify(head.metas)).not.toContain('citation_');
  });

  it.each(['river-plan-1-1', 'river', 'market-entity'])('%s is a web page', (id) => {
    expect(values(ofEntry(id), 'z.itemType')).toEqual(['webpage']);
    expect(JSON.stringify(ofEntry(id).metas)).not.toContain('citation_');
  });

  it('gives no undated document a date', () => {
    const source = kb.byKind.source[0]!;
    const data = { ...source.data, type: 'report' as const };
    delete data.issued;
    const entry = { ...source, data };
    const undated = { ...kb, entries: new Map(kb.entries).set(entry.id, entry) };
    const citation = citeEntry({ kb: undated, site }, entry);
    const head = headOf({ citation, entry, description });
    expect(values(head, 'z.itemType')).toEqual(['document']);
    expect(values(head, 'DC.date')).toEqual([]);
  });
});

describe('links in the head', () => {
  const hrefs = ({ links }: Head, rel: string): string[] =>
    links.filter((link) => link.rel === rel).map(({ href }) => href);
  const root = 'https://data.example.org/kb';

  it('name the licence, the address to cite and the files of the page', () => {
    const head = ofFigure('entities.river-2025-target');
    const page = `${root}/figures/entities.river-2025-target/`;
    expect(hrefs(head, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(hrefs(head, 'cite-as')).toEqual([page]);
    expect(hrefs(head, 'alternate')).toEqual([
      `${page}cite.bib`,
      `${page}cite.ris`,
      `${page}cite.json`,
    ]);
  });

  it('name the data of an indicator', () => {
    expect(hrefs(ofEntry('entities'), 'alternate')).toContain(
      `${root}/indicators/entities/data.csv`,
    );
    expect(hrefs(ofEntry('river'), 'alternate')).toHaveLength(3);
  });
});

describe('social cards', () => {
  it('say the figure and have no picture where the site has none', () => {
    const head = ofFigure('entities.river-2025-target');
    expect(values(head, 'og:title')).toEqual(['河县2025年经营主体总量：6万户以上（目标）']);
    expect(values(head, 'og:url')).toEqual([
      'https://data.example.org/kb/figures/entities.river-2025-target/',
    ]);
    expect(values(head, 'og:image')).toEqual([]);
    expect(values(head, 'twitter:card')).toEqual(['summary']);
  });
});
