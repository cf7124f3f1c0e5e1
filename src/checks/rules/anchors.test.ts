import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { overlaid } from '../../../tests/fixtures/content-items.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';
import { isPageAnchor } from '../page-anchors.ts';

const src = join(import.meta.dirname, '../..');

/** Templates of which pages of entries are made. */
const templates = ['components', 'layouts', 'pages']
  .flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter(
    (name) => name.endsWith('.astro') && (!name.startsWith('pages') || name.endsWith('[id].astro')),
  );

test('every anchor of the templates is reserved, so that no figure or heading takes it', () => {
  const anchors = templates.flatMap((name) =>
    [...readFileSync(join(src, name), 'utf8').matchAll(/\sid="([a-z-]+)"/g)].map(([, id]) => id!),
  );
  expect(anchors).not.toEqual([]);
  expect(anchors.filter((id) => !isPageAnchor(id))).toEqual([]);
});

test.each([
  [
    'two figures',
    'sources/yunling-2021-7.mdx',
    '  - id: yearly-funds',
    '  - id: upstream-subsidy',
    'figures[4].id | upstream-subsidy, also the anchor of figures[3]',
  ],
  [
    'a figure and an activity',
    'sources/yunling-report-2023.mdx',
    '  - id: reading-week\n',
    '  - id: card-holders\n',
    'activities[0].id | card-holders, also the anchor of figures[1]',
  ],
  [
    'two chapters',
    'plans/yunling-reading-plan.mdx',
    '  - id: ch-3-1',
    '  - id: ch-2-1',
    'chapters[2].children[0].id | ch-2-1, also the anchor of chapters[1].children[0]',
  ],
  [
    'a chapter and the page',
    'plans/songting-reading-plan.mdx',
    '  - id: action-3',
    '  - id: measures',
    'chapters[2].id | measures, also the anchor of a part of every such page',
  ],
  [
    'a figure and the chart of an area',
    'indicators/shelving-days.mdx',
    '  - id: songting-2021-actual',
    '  - id: area-yunling-ceiling',
    'observations[3].id | area-yunling-ceiling, also the anchor of a part of every such page',
  ],
  [
    'a chapter and the chart of a higher plan',
    'plans/songting-reading-plan.mdx',
    '  - id: action-3',
    '  - id: flow-yunling-reading-plan',
    'chapters[2].id | flow-yunling-reading-plan, also the anchor of a part of every such page',
  ],
  [
    'a theme and the page',
    'site.yaml',
    '  - id: places',
    '  - id: main',
    'themes[0].id | main, also the anchor of a part of every such page',
  ],
])('%s with one anchor', (_, file, from, to, said) => {
  expect(issuesWith({ [file]: changed(file, [from, to]) })).toContain(
    `duplicate-id | ${file} | ${said}`,
  );
});

test('a heading with the anchor of a figure', () => {
  const file = 'sources/songting-2022-3.mdx';
  const text = `${overlaid().get(file)!}\n<h2 id="courses-per-year">期数</h2>\n`;
  expect(issuesWith({ [file]: text })).toEqual([
    `duplicate-id | ${file} | courses-per-year, also the anchor of figures[0]`,
  ]);
});

test.each(['site-search', 'dialog-search', 'tile-grid-title', 'body-chart-1-narrow-gate-0'])(
  'a heading with the anchor %s of the page',
  (id) => {
    const file = 'counties/yanhu.mdx';
    const text = `${overlaid().get(file)!}\n<h2 id="${id}">县情</h2>\n`;
    expect(issuesWith({ [file]: text })).toEqual([
      `duplicate-id | ${file} | ${id}, also the anchor of a part of every such page`,
    ]);
  },
);

test('a region whose id is an anchor of the page that lists its counties', () => {
  const file = 'regions/main.mdx';
  const copy = changed('regions/yunling.mdx', ['id: yunling', 'id: main']);
  expect(issuesWith({ [file]: copy })).toEqual([
    `duplicate-id | ${file} | id | main, also the anchor of a part of every such page`,
  ]);
});

test('two entries with one id, in different folders', () => {
  const file = 'regions/songting.mdx';
  const copy = changed('regions/xizhou.mdx', ['id: xizhou', 'id: songting']);
  const [issue] = issuesWith({ [file]: copy });
  expect(issue).toBe(
    `duplicate-id | ${file} | id | songting, also the id of counties/songting.mdx`,
  );
});
