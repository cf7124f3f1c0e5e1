import { describe, expect, it } from 'vitest';

import { edited, knowledgeBase, siteUrl as site } from '../publish/knowledge-base.fixture.ts';
import type { PublishedFile } from '../publish/published-file.ts';
import { citeEntry, citeFigure, type Citation, type Pin } from './citation.ts';
import { citeFiles } from './files.ts';
import { gbt7714y2025 } from './gbt7714.ts';

const kb = knowledgeBase();

const figure = (key: string, base = kb, pin?: Pin): Citation =>
  citeFigure({ kb: base, site, ...(pin && { pin }) }, base.figures.get(key)!);
const entry = (id: string, base = kb): Citation =>
  citeEntry({ kb: base, site }, base.entries.get(id)!);
const lines = ({ sources, page }: Citation): string[] =>
  [...sources.map(({ item }) => item), page].map((item) => gbt7714y2025(item));

describe('the citation of a figure', () => {
  it('names the document of the authority at its place, then this site as the publisher of data', () => {
    expect(lines(figure('entities.river-2025-target'))).toEqual([
      '河县人民政府. 河县规划文件：河政发〔2021〕8号[R]. 2021-08-01：一（一）.',
      '河县编辑组. 经营主体总量：河县，2025年，目标[DS/OL]. 河县政策库（2026-01-15）[引用日期]. https://data.example.org/kb/figures/entities.river-2025-target/.',
    ]);
  });

  it('adds its caveats at the end of the sentence, not at a bracket in the label', () => {
    const file = 'sources/river-2021-8.mdx';
    const kbOf = knowledgeBase(edited(file, 'label: "=河县', 'label: "（试）。河县'));
    const { sentence } = figure('river-2021-8.price-drop', kbOf);
    expect(sentence.match(/由残损文字重建/g)).toHaveLength(1);
    expect(sentence).toMatch(/由残损文字重建）。$/);
  });

  it('says in its sentence that a number was rebuilt, and that a source praises itself', () => {
    expect(figure('river-2021-8.price-drop').sentence).toMatch(/（报告值，由残损文字重建）。$/);
    const file = 'sources/river-2021-8.mdx';
    const proud = knowledgeBase(edited(file, '    status: reconstructed\n', '    claim: true\n'));
    expect(figure('river-2021-8.price-drop', proud).sentence).toMatch(/（报告值，来源自述）。$/);
  });

  it('pins an edition, and still gives the address that always shows the newest state', () => {
    const pin: Pin = ({ entry: id, figure: own }) => ({
      date: '2026-03-01',
      path: `/editions/2026-03-01/${id}/#${own}`,
    });
    const citation = figure('entities.river-2025-target', kb, pin);
    expect(citation.address).toBe(
      'https://data.example.org/kb/figures/entities.river-2025-target/',
    );
    expect(lines(citation)[1]).toBe(
      '河县编辑组. 经营主体总量：河县，2025年，目标[DS/OL]. V2026.03.01. 河县政策库（2026-03-01）[引用日期]. https://data.example.org/kb/editions/2026-03-01/entities/#river-2025-target.',
    );
  });

  it('has a page for frames, higher where a chart stands in it', () => {
    expect(figure('entities.river-2025-target').embed).toEqual({
      address: 'https://data.example.org/kb/embed/figures/entities.river-2025-target/',
      title: '经营主体总量：河县，2025年，目标',
      height: 633,
    });
    expect(figure('river-2021-8.price-drop').embed?.height).toBe(251);
  });

  it('does not say the area twice where its name is in the label', () => {
    expect(figure('river-2021-8.price-drop').page.title).toBe('=河县, "鱼"价变化：2020年，报告值');
  });

  it('has an id without slashes, the key of the page in every format', () => {
    expect(figure('entities.river-2025-target').page.id).toBe('figures.entities.river-2025-target');
    expect(entry('river').page.id).toBe('counties.river');
  });

  it('names what it cannot find by its id, and cites no source that is not there', () => {
    const lost = knowledgeBase({
      ...{ 'counties/river.mdx': undefined, 'sources/river-2021-8.mdx': undefined },
    });
    const { page, sources } = figure('entities.river-2025-target', lost);
    expect([page.title, sources]).toEqual(['经营主体总量：river，2025年，目标', []]);
  });
});

describe('the citation of an entry', () => {
  it.each([
    ['river-plan', ['[R]', '[EB/OL]']],
    ['river-plan-1-1', ['[R]. 2021-08-01：一（一）', '[EB/OL]']],
    ['entities', ['[R]', '[DS/OL]']],
    ['river-2021-8', ['[R]', '[EB/OL]']],
    ['river', ['[EB/OL]']],
    ['market-entity', ['[EB/OL]']],
  ])('of %s gives the document that it rests on first', (id, marks) => {
    const found = lines(entry(id));
    expect(found).toHaveLength(marks.length);
    marks.forEach((mark, index) => expect(found[index]).toContain(mark));
  });

  it.each([
    ['river-plan', [undefined]],
    ['river-plan-1-1', ['一（一）']],
    ['river-2021-8', [undefined]],
  ])('of %s names the place in the document only where the entry does', (id, places) => {
    expect(entry(id).sources.map(({ item }) => item.locator)).toEqual(places);
    expect(entry(id).sources.map(({ about }) => about)).toEqual([
      'https://data.example.org/kb/sources/river-2021-8/',
    ]);
  });

  it('of a term gives the document that defines it', () => {
    const file = 'terms/market-entity.mdx';
    const from = 'type: concept\n';
    const defined = `${from}source: river-2021-8\nlocator: 一（一）\n`;
    const { sources } = entry('market-entity', knowledgeBase(edited(file, from, defined)));
    expect(sources.map(({ item }) => [item.id, item.locator])).toEqual([
      ['river-2021-8', '一（一）'],
    ]);
  });

  it('of an indicator has a page for frames, of anything else none', () => {
    expect(entry('entities').embed).toEqual({
      address: 'https://data.example.org/kb/embed/indicators/entities/',
      title: '经营主体总量',
      height: 602,
    });
    for (const id of ['river-plan', 'river-2021-8', 'river', 'market-entity']) {
      expect(entry(id)).not.toHaveProperty('embed');
    }
  });

  it('asks for the pin of the entry itself, and only data have a version', () => {
    const asked: unknown[] = [];
    const pin: Pin = (subject) => {
      asked.push(subject);
      return { date: '2026-03-01', path: '/editions/2026-03-01/x/' };
    };
    const pinned = (id: string) => citeEntry({ kb, site, pin }, kb.entries.get(id)!).page;
    expect(pinned('entities')).toMatchObject({ version: 'V2026.03.01', issued: '2026-03-01' });
    expect(pinned('river')).not.toHaveProperty('version');
    expect(asked).toStrictEqual([{ entry: 'entities' }, { entry: 'river' }]);
  });

  it('of an indicator names each of its sources once', () => {
    expect(entry('entities').sources.map(({ item }) => item.id)).toEqual(['river-2021-8']);
  });
});

describe('a source that does not say all of itself', () => {
  const undated = knowledgeBase(
    edited(
      'sources/river-2021-8.mdx',
      'type: official-document\nnumber: 河政发〔2021〕8号\nauthors: [河县人民政府]\nissued: 2021-08-01\n',
      'type: report\nauthors: [张三]\nissuedNote: 没有印出日期。\n',
    ),
  );

  it('is cited without a year, and the reference says why', () => {
    const { sources } = entry('river-2021-8', undated);
    expect(gbt7714y2025(sources[0]!.item)).toBe('张三. 河县规划文件[Z]. [日期不详].');
    expect(sources[0]!.item.note).toBe('没有印出日期。');
  });

  it('is not called undated where it has a date', () => {
    const file = 'sources/river-2021-8.mdx';
    const from = 'issued: 2021-08-01\n';
    const dated = knowledgeBase(edited(file, from, `${from}issuedNote: 以印发日期为准。\n`));
    expect(entry('river-2021-8', dated).sources[0]!.item.note).toBeUndefined();
  });
});

const allFiles = (pin?: Pin): PublishedFile[] =>
  [...kb.entries.values()].flatMap((one) => citeFiles(kb, one, site, pin));

describe('citation files', () => {
  it('stand beside every entry and figure, in three formats', () => {
    const paths = allFiles().map(({ path }) => path);
    expect(paths).toHaveLength(3 * (kb.entries.size + kb.figures.size));
    expect(new Set(paths).size).toBe(paths.length);
    for (const name of ['cite.bib', 'cite.ris', 'cite.json']) {
      expect(paths).toContain(`figures/entities.river-2025-target/${name}`);
      expect(paths).toContain(`counties/river/${name}`);
    }
  });

  it('pin the edition that they are given', () => {
    const pin: Pin = ({ entry: id }) => ({
      date: '2026-03-01',
      path: `/editions/2026-03-01/${id}/`,
    });
    const [file] = allFiles(pin).filter(
      ({ path }) => path === 'figures/entities.river-2025-target/cite.ris',
    );
    expect(file?.text).toContain(
      'UR  - https://data.example.org/kb/editions/2026-03-01/entities/\r\n',
    );
  });

  it('give the same bytes every day: no date of access, no clock', () => {
    const text = allFiles()
      .map((file) => file.text)
      .join('');
    expect(text).not.toMatch(/urldate|accessed|Y2 {2}-|\ue000/);
  });
});
