import { describe, expect, it } from 'vitest';

import { siteUrl } from '../publish/knowledge-base.fixture.ts';
import { readPage } from '../publish/built-page.ts';
import type { Departed } from './compare.ts';
import { departedFiles } from './departed-files.ts';
import { withDepartedPlaces } from './departed-places.ts';
import { hostRedirects, maxRules } from './host-redirects.ts';
import { brokenPromises, oldAddresses, unpromisedPages } from './broken-promises.ts';

const by = (index: number) => ({ from: 'x', index });
const moved = (path: string, target: string, anchor = '', index = 0): Departed => ({
  path,
  anchor,
  entity: 'site',
  state: 'moved',
  target,
  by: by(index),
});
const gone = (path: string, anchor = ''): Departed => ({
  path,
  anchor,
  entity: 'site',
  state: 'gone',
  tombstone: { what: '术语“<甲>”', when: '2026-04-01', why: '与另一条重复。' },
  by: by(0),
});
const page =
  '<!doctype html><html lang="zh-CN"><head><title>版本 · 库</title><meta name="description" content="x">' +
  '<link rel="canonical" href="https://data.example.org/kb/editions/"></head><body><main><p>x</p></main></body></html>';
const shell = { page, site: '库' };

describe('what stands at an old address', () => {
  const { files, copies } = departedFiles(
    [
      moved('/terms/old/', '/terms/new/'),
      moved('/terms/old/', '/terms/new/#same', 'same'),
      moved('/terms/old/', '/terms/other/#b', 'a'),
      moved('/indicators/old/data.csv', '/indicators/new/data.csv'),
      gone('/terms/gone/'),
      gone('/indicators/gone/data.csv'),
    ],
    shell,
    siteUrl,
    'zh-CN',
  );

  it('is a page that leads on, without inline code, places that went elsewhere named', () => {
    expect(files[0]).toMatchSnapshot();
    const page = readPage(files[0]!.path, files[0]!.text);
    expect([page.inline, page.loads]).toEqual([[], ['/kb/redirect.js']]);
  });

  it('is a page that says what is gone, when and why', () => {
    expect(files[1]).toMatchSnapshot();
  });

  it('names only places of its own page, and none that is gone', () => {
    const [page] = departedFiles(
      [
        moved('/terms/old/', '/terms/new/'),
        moved('/terms/other/', '/terms/third/#b', 'a'),
        gone('/terms/old/', 'lost'),
      ],
      shell,
      siteUrl,
      'zh-CN',
    ).files;
    expect(page?.text).not.toContain('data-places');
  });

  it('is a copy of a file, and nothing for a file that is gone', () => {
    expect(copies).toEqual([{ from: 'indicators/new/data.csv', to: 'indicators/old/data.csv' }]);
    expect(files.map(({ path }) => path)).toEqual([
      'terms/old/index.html',
      'terms/gone/index.html',
    ]);
  });
});

describe('an old place on a page that is still there', () => {
  const page = '<main><h2 id="new">题</h2><table><tr id="row"><th>a</th></tr></table></main>';

  it('is a second anchor where the new one is; in a row inside its first cell', () => {
    const places = [moved('/p/', '/p/#new', 'old'), moved('/p/', '/p/#row', 'old-row')];
    expect(withDepartedPlaces(page, places, '/kb/')).toBe(
      '<main><h2 id="new"><a id="old"></a>题</h2><table><tr id="row"><th><a id="old-row"></a>a</th></tr></table></main>',
    );
  });

  it.each([
    ['a class of that name is no place', '<p class="new">a</p><h2 id="new">题</h2>'],
    ['an element that only begins like a list takes it', '<ul-view id="new"><b>题</b></ul-view>'],
    ['an element that only ends like a table takes it', '<a-table id="new"><b>题</b></a-table>'],
  ])('%s', (_, inside) => {
    const text = withDepartedPlaces(
      `<main>${inside}</main>`,
      [moved('/p/', '/p/#new', 'old')],
      '/',
    );
    expect(text).toContain('id="new"><a id="old"></a>');
  });

  it('is a line at the end where the place has no inside of its own', () => {
    const text = withDepartedPlaces(
      '<main><ul id="new"></ul></main>',
      [moved('/p/', '/p/#new', 'old')],
      '/',
    );
    expect(text).toContain('<ul id="new"></ul><section class="departed">');
  });

  it('is a line at the end where it left the page or is gone', () => {
    const text = withDepartedPlaces(
      page,
      [moved('/p/', '/q/#x', 'left'), gone('/p/', 'gone')],
      '/kb/',
    );
    const { ids, links } = readPage('p/index.html', text);
    expect(ids).toEqual(expect.arrayContaining(['left', 'gone']));
    expect(links).toEqual(['/kb/q/#x']);
    expect(text).toContain('&lt;甲&gt;');
  });
});

describe('the redirects of hosts', () => {
  it('are the same moves in the words of each', () => {
    const all = [moved('/terms/a.b/', '/terms/c/'), moved('/x/', '/y/', '', 1), gone('/z/')];
    expect(hostRedirects(all, siteUrl)).toMatchSnapshot();
  });

  it('are sorted, without places on pages: a real redirect keeps those by itself', () => {
    const all = [
      moved('/c/', '/x/', '', 2),
      moved('/a/', '/y/', '', 0),
      moved('/a/', '/y/#q', 'p', 0),
      moved('/b/', '/z/', '', 1),
      ...[gone('/n/'), gone('/m/'), gone('/a/', 'r')],
    ];
    const files = new Map(hostRedirects(all, siteUrl).map(({ path, text }) => [path, text]));
    expect(files.get('_deploy/redirects.nginx.map')?.split('\n')).toEqual([
      ...['/kb/a/ /kb/y/;', '/kb/b/ /kb/z/;', '/kb/c/ /kb/x/;', ''],
    ]);
    const { moved: from, gone: lost } = JSON.parse(files.get('redirects.json')!) as {
      moved: Record<string, string>;
      gone: string[];
    };
    expect(Object.keys(from)).toEqual(['/kb/a/', '/kb/b/', '/kb/c/']);
    expect(lost).toEqual(['/kb/m/', '/kb/n/']);
  });

  it('name the newest only where a host takes no more', () => {
    const many = Array.from({ length: 1200 }, (_, n) => moved(`/t${n}/`, '/t/', '', n));
    const [file] = hostRedirects(many, siteUrl);
    const lines = file!.text.trim().split('\n');
    expect(lines).toHaveLength(maxRules);
    expect(lines[0]).toBe('/kb/t1199/ /kb/t/ 301');
  });
});

describe('a built site', () => {
  const promised = [
    { path: '/a/', anchor: '', entity: 'site' },
    { path: '/a/', anchor: 'x', entity: 'site' },
    { path: '/f.csv', anchor: '', entity: 'site' },
  ];

  it('keeps its promises when every page, place and file is there', () => {
    const hasId = (file: string, id: string): boolean => file === 'a/index.html' && id === 'x';
    expect(brokenPromises(promised, hasId, new Set(['a/index.html', 'f.csv']))).toEqual([]);
  });

  it('is refused for each one that is missing', () => {
    expect(brokenPromises(promised, () => false, new Set(['a/index.html']))).toEqual([
      'a/index.html: has no id "x", promised as /a/#x',
      'f.csv: promised as /f.csv and missing from the built site',
    ]);
  });

  it('is refused for a page that nothing promises', () => {
    const files = [
      'a/index.html',
      'b/index.html',
      '404.html',
      'editions/2026-03-01/x/index.html',
      'f.csv',
      ...['sub/404.html', 'sub/search/names/x.html', 'search/names/x.html'],
      'sub/editions/2026-03-01/x/index.html',
    ];
    expect(unpromisedPages(promised, files)).toEqual([
      ...[
        ...['b/index.html', 'sub/404.html', 'sub/search/names/x.html'],
        'sub/editions/2026-03-01/x/index.html',
      ].map((file) => `${file}: is published and not promised; add it to src/urls/promises.ts`),
    ]);
  });

  it('has something at old addresses, but for places of pages that left and files that are gone', () => {
    const all = [
      ...[moved('/p/', '/q/'), moved('/p/', '/q/#x', 'x'), gone('/f.csv'), gone('/r/', 'y')],
      ...[moved('/g.csv', '/h.csv'), gone('/s/')],
    ];
    expect(oldAddresses(all).map(({ path, anchor }) => path + anchor)).toEqual([
      ...['/p/', '/r/y', '/g.csv', '/s/'],
    ]);
  });
});
