import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';

import { accessParts } from './access-parts.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { dataset, hostileTitle, notice, readBack } from './cite.fixture.ts';
import { embedCode } from './embed-code.ts';
import { bibtexText, cslText, mainTexts, otherTexts, risText } from './formats.ts';
import { accessPlaceholder, gbt7714y2015, gbt7714y2025 } from './gbt7714.ts';
import { accessMark, oneLine } from './one-line.ts';
import { htmlSentence, markdownSentence, plainSentence } from './sentence.ts';

const address = 'https://example.org/kb/figures/share.zhejiang-2025-target/';

const citation: Citation = {
  path: '/figures/share.zhejiang-2025-target/',
  address,
  sentence: '浙江省2025年信用应用率：80%（目标）。',
  sources: [{ item: notice, about: 'https://example.org/kb/sources/zhejiang-2021-30/' }],
  page: dataset,
  embed: {
    address: `https://example.org/kb/embed/figures/x/`,
    title: '信用“率”<80%>',
    height: 600,
  },
};

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const textIn = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textIn).join('');
const namesIn = (node: Node): string[] => [
  node.nodeName,
  ...(node.childNodes ?? []).flatMap(namesIn),
];

describe('a sentence to paste', () => {
  it('names the document, its number and place, then this site and the pinned address', () => {
    expect(plainSentence(citation)).toBe(
      '浙江省2025年信用应用率：80%（目标）。来源：《浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知》（浙政办发〔2021〕30号），一（三）主要指标表 第3项。由知策·浙江市场监管整理：https://example.org/kb/editions/2026-11-21/figures/share.zhejiang-2025-target/',
    );
  });

  it('links the figure and the source in Markdown', () => {
    expect(markdownSentence(citation)).toBe(
      '[浙江省2025年信用应用率：80%（目标）](https://example.org/kb/editions/2026-11-21/figures/share.zhejiang-2025-target/)。来源：[《浙江省人民政府办公厅关于印发浙江省市场监管“十四五”规划的通知》](https://example.org/kb/sources/zhejiang-2021-30/)（浙政办发〔2021〕30号），一（三）主要指标表 第3项。由知策·浙江市场监管整理。',
    );
  });

  it('shows in HTML and Markdown what the title says, and nothing more', () => {
    fc.assert(
      fc.property(hostileTitle, (title) => {
        const hostile = { ...citation, sources: [{ item: { ...notice, title }, about: address }] };
        const html = parseFragment(htmlSentence(hostile)) as Node;
        expect(textIn(html)).toContain(`《${oneLine(title)}》`);
        expect(new Set(namesIn(html))).toEqual(new Set(['#document-fragment', 'a', '#text']));
        const { html: rendered } = markdownToHtml(markdownSentence(hostile), {
          features: { smartPunctuation: false },
        }) as { html: string };
        const markdown = parseFragment(rendered) as Node;
        expect(textIn(markdown).trim()).toBe(textIn(html).trim());
      }),
      { numRuns: 300 },
    );
  });
});

describe('CSL-JSON', () => {
  it('is one array with the source first, whatever the titles hold', () => {
    fc.assert(
      fc.property(hostileTitle, (title) => {
        const text = cslText({ ...citation, page: { ...dataset, title } });
        expect((JSON.parse(text) as { title: string }[]).map((it) => it.title)).toEqual([
          notice.title,
          oneLine(title),
        ]);
      }),
    );
  });
});

describe('files and texts of a page', () => {
  it('cite the source first and this site second', () => {
    expect(readBack(bibtexText(citation), 'bibtex').map(({ id }) => id)).toEqual([
      notice.id,
      dataset.id,
    ]);
    expect(readBack(risText(citation), 'ris').map(({ id }) => id)).toEqual([notice.id, dataset.id]);
    expect(mainTexts(citation).map(({ id }) => id)).toEqual([
      'source',
      'page',
      'sentence',
      'address',
    ]);
    expect(otherTexts(citation).map(({ id }) => id)).toEqual([
      ...['gbt-2015', 'markdown', 'html', 'bibtex', 'ris', 'csl-json', 'embed'],
    ]);
  });

  it('give each source a text of its own, numbered where there are several', () => {
    const two = { ...citation, sources: [...citation.sources, ...citation.sources] };
    expect(mainTexts(two).map(({ id }) => id)).toEqual([
      ...['source-1', 'source-2', 'page', 'sentence', 'address'],
    ]);
  });

  it('name the same items in the earlier edition of the standard, one a line', () => {
    const [older] = otherTexts(citation);
    expect(older?.text.split('\n')).toEqual(
      [notice, dataset].map((item) => gbt7714y2015(item, accessMark)),
    );
  });

  it('leave the day of access to the reader in every format that has a field for it', () => {
    const marked = otherTexts(citation).filter(({ text }) => text.includes(accessMark));
    expect(marked.map(({ id }) => id)).toEqual(['gbt-2015', 'bibtex', 'ris']);
  });

  it('offer no embed code where there is nothing to embed', () => {
    const without = { ...citation };
    delete without.embed;
    expect(otherTexts(without).map(({ id }) => id)).not.toContain('embed');
    expect(otherTexts(without).every(({ text }) => text !== '')).toBe(true);
  });

  it('write an embed code whose title cannot end its attribute', () => {
    expect(embedCode(citation)).toBe(
      '<iframe src="https://example.org/kb/embed/figures/x/" title="信用“率”&lt;80%&gt;" width="100%" height="600" loading="lazy"></iframe>',
    );
  });
});

describe('the day of access', () => {
  it('stands as a word in running text until a script knows it', () => {
    expect(accessParts(`一[${accessMark}]. 二`, false, accessPlaceholder)).toEqual([
      '一[',
      { access: '%', without: '引用日期' },
      ']. 二',
    ]);
    expect(gbt7714y2025(dataset, accessMark)).toContain(`[${accessMark}]`);
  });

  it('leaves no empty piece where it stands at an end', () => {
    expect(accessParts(`${accessMark}甲${accessMark}`, false, '日')).toEqual([
      { access: '%', without: '日' },
      '甲',
      { access: '%', without: '日' },
    ]);
    expect(accessParts('', false, '日')).toEqual([]);
  });

  it('is a field that a page without script does not show', () => {
    const parts = accessParts(bibtex(dataset, accessMark), true, accessPlaceholder);
    expect(parts).toHaveLength(3);
    expect(parts[1]).toEqual({ access: '  urldate = {%},\n', without: '' });
    expect(parts.filter((part) => typeof part === 'string').join('')).toBe(bibtex(dataset));
  });

  it('cannot be smuggled in by a title', () => {
    const title = `题${accessMark}名`;
    expect(accessParts(gbt7714y2025({ ...notice, title }, accessMark), false, '')).toHaveLength(1);
  });
});
