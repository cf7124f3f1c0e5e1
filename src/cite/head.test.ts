import { describe, expect, it } from 'vitest';

import { edited, knowledgeBase, siteUrl as site } from '../publish/knowledge-base.fixture.ts';
import { citeEntry, citeFigure } from './citation.ts';
import { headOf, type Head } from './head.ts';

const kb = knowledgeBase();
const { license } = kb.site;
const description = '一句话。';

function ofEntry(id: string, base = kb): Head {
  const entry = base.entries.get(id)!;
  return headOf({ citation: citeEntry({ kb: base, site }, entry), entry, license, description });
}

function ofFigure(key: string): Head {
  return headOf({ citation: citeFigure({ kb, site }, kb.figures.get(key)!), license, description });
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

  it('gives the address of the document itself, or of our page about it, and its language', () => {
    expect(values(ofEntry('river-2021-8'), 'citation_public_url')).toEqual([
      'https://data.example.org/kb/sources/river-2021-8/',
    ]);
    expect(values(ofEntry('river-2021-8'), 'citation_language')).toEqual(['zh-CN']);
    const url = 'https://river.example.org/8.pdf';
    const online = knowledgeBase(
      edited(
        'sources/river-2021-8.mdx',
        'issued: 2021-08-01\n',
        `issued: 2021-08-01\nurl: ${url}\n`,
      ),
    );
    expect(values(ofEntry('river-2021-8', online), 'citation_public_url')).toEqual([url]);
  });

  it('has no empty field for a plan without number and date', () => {
    const bare = knowledgeBase({
      ...edited(
        'plans/river-plan.mdx',
        'number: 河政发〔2021〕8号\nissuers: [河县人民政府]\npublished: 2021-08-01\n',
        'issuers: [河县人民政府]\n',
      ),
      'sources/river-2021-8.mdx': undefined,
    });
    const head = ofEntry('river-plan', bare);
    expect(
      head.metas.filter((meta) => 'name' in meta && meta.name.startsWith('citation_')),
    ).toEqual([
      { name: 'citation_title', content: '河县市场监管规划' },
      { name: 'citation_author', content: '河县人民政府' },
      { name: 'citation_technical_report_institution', content: '河县人民政府' },
      { name: 'citation_language', content: 'zh-CN' },
      {
        name: 'citation_public_url',
        content: 'https://data.example.org/kb/plans/river-plan/',
      },
    ]);
  });

  it('is told by a figure in Dublin Core all that it needs to be cited', () => {
    const { metas } = ofFigure('entities.river-2025-target');
    const address = 'https://data.example.org/kb/figures/entities.river-2025-target/';
    expect(metas.filter((meta) => 'name' in meta && /^(?:DC|dcterms)\./.test(meta.name))).toEqual(
      [
        ['DC.type', 'Dataset'],
        ['DC.title', '经营主体总量：河县，2025年，目标'],
        ['DC.creator', '河县编辑组'],
        ['DC.publisher', '河县政策库'],
        ['DC.date', '2026-01-15'],
        ['dcterms.modified', '2026-01-15'],
        ['DC.identifier', address],
        ['DC.description', description],
        ['DC.language', 'zh-CN'],
        ['DC.rights', 'https://creativecommons.org/licenses/by/4.0/'],
        [
          'dcterms.bibliographicCitation',
          `河县编辑组. 经营主体总量：河县，2025年，目标[DS/OL]. 河县政策库（2026-01-15）[引用日期]. ${address}.`,
        ],
      ].map(([name, content]) => ({ name, content })),
    );
    expect(values(ofEntry('river'), 'DC.type')).toEqual(['Text']);
  });

  it('gives no undated document a date', () => {
    const source = kb.byKind.source[0]!;
    const data = { ...source.data, type: 'report' as const };
    delete data.issued;
    const entry = { ...source, data };
    const undated = { ...kb, entries: new Map(kb.entries).set(entry.id, entry) };
    const citation = citeEntry({ kb: undated, site }, entry);
    const head = headOf({ citation, entry, license, description });
    expect(values(head, 'z.itemType')).toEqual(['document']);
    expect(values(head, 'DC.date')).toEqual([]);
    expect(values(head, 'DC.publisher')).toEqual([]);
    expect(values(head, 'DC.identifier')).toEqual([citation.address]);
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
    expect(head.links).toContainEqual({
      rel: 'alternate',
      href: `${page}cite.bib`,
      type: 'application/x-bibtex',
      title: 'BibTeX',
    });
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
  it('show what a page is about, with its picture where there is one', () => {
    const entry = kb.entries.get('entities')!;
    const { metas } = headOf({
      citation: citeEntry({ kb, site }, entry),
      entry,
      license,
      description,
      image: { url: 'https://data.example.org/kb/card.png', alt: '一张图' },
    });
    expect(metas.filter((meta) => 'property' in meta || meta.name.startsWith('twitter'))).toEqual([
      { property: 'og:type', content: 'article' },
      { property: 'og:title', content: '经营主体总量' },
      { property: 'og:description', content: description },
      { property: 'og:url', content: 'https://data.example.org/kb/indicators/entities/' },
      { property: 'og:site_name', content: '河县政策库' },
      { property: 'og:locale', content: 'zh_CN' },
      { property: 'og:image', content: 'https://data.example.org/kb/card.png' },
      { property: 'og:image:alt', content: '一张图' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ]);
  });

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
