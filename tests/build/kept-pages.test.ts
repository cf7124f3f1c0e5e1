import { appendFileSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Random } from '../../scripts/bench/random.ts';
import { randomEdit } from './random-edit.ts';
import { build, clear, copyContent, copyProject, digestOf, workshop } from './workshop.ts';

let folder: string;
let content: string;
let out: string;
let clean: string;

beforeAll(async () => {
  folder = workshop();
  content = copyContent(join(folder, 'content'));
  out = join(folder, 'dist');
  clean = join(folder, 'clean');
  await build({ out, content });
});
afterAll(() => clear(folder));

/** How many pages a build made, and how many it found as they should be. */
function counts(said: string): { made: number; stay: number } {
  const [, made, stay = '0'] = /render\s+(\d+) pages(?:, (\d+) stay)?/.exec(said) ?? [];
  return { made: Number(made), stay: Number(stay) };
}

/** Builds on what lies in `out`, and anew elsewhere: both have to be the same. */
async function builtBothWays(): Promise<{ made: number; stay: number }> {
  const [said] = await Promise.all([
    build({ out, content }),
    build({ out: clean, content, args: ['--full'] }),
  ]);
  expect(digestOf(out)).toBe(digestOf(clean));
  return counts(said);
}

const edit = (file: string, from: string | RegExp, to: string): void => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

describe('a build on a site that is there', () => {
  test('makes only the pages of lists when nothing has changed', async () => {
    const { made, stay } = await builtBothWays();
    expect([made < 30, stay > 160]).toEqual([true, true]);
  });

  test('makes the page of an entry, and those that show it', async () => {
    edit('terms/one-card.mdx', '都能还的平台', '都可以还的平台');
    const { made, stay } = await builtBothWays();
    expect([made < 60, stay > 120]).toEqual([true, true]);
  });

  test('takes away the pages and files of an entry that is gone, and what led to them', async () => {
    const added = join(content, 'terms/two-cards.mdx');
    const text = readFileSync(join(content, 'terms/one-card.mdx'), 'utf8');
    writeFileSync(
      added,
      text.replace(/^id: .*$/m, 'id: two-cards').replace(/^title: .*$/m, 'title: 两卡'),
    );
    await builtBothWays();
    expect(statSync(join(out, 'terms/two-cards/cite.bib')).isFile()).toBe(true);
    rmSync(added);
    await builtBothWays();
    expect(statSync(join(out, 'terms/two-cards'), { throwIfNoEntry: false })?.isFile()).not.toBe(
      true,
    );
  });

  test('gives the same bytes as a clean one after any edits', async () => {
    const random = new Random(20261121);
    for (let round = 0; round < 3; round += 1) {
      const done = [randomEdit(content, random), randomEdit(content, random)].join(', ');
      const { stay } = await builtBothWays();
      expect(stay, done).toBeGreaterThan(0);
    }
  });

  test('leaves what links to the files of the old site as it is', async () => {
    const page = 'terms/reading-room/index.html';
    linkSync(join(out, page), join(folder, 'linked.html'));
    const before = readFileSync(join(folder, 'linked.html'), 'utf8');
    edit('terms/reading-room.mdx', /^(title: .*)$/m, '$1乙');
    expect(counts(await build({ out, content })).stay).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'linked.html'), 'utf8')).toBe(before);
    expect(readFileSync(join(out, page), 'utf8')).not.toBe(before);
  });

  test('is a whole one where the site, its address or its description is another', async () => {
    const page = join(out, 'terms/reading-room/index.html');
    const isMadeAnew = async (): Promise<void> => {
      expect(counts(await build({ out, content }))).toMatchObject({ stay: 0 });
      expect(digestOf(out)).toBe(digestOf(clean));
    };
    await builtBothWays();
    appendFileSync(page, '<!-- somebody was here -->');
    await isMadeAnew();
    rmSync(page);
    await isMadeAnew();
    edit('site.yaml', /^name: .*$/m, 'name: 另一个名称');
    expect(await builtBothWays()).toMatchObject({ stay: 0 });
    const env = { SITE_URL: 'https://example.org/elsewhere/' };
    expect(counts(await build({ out, content, env })).stay).toBe(0);
  });

  test('is a whole one where the code is another', async () => {
    const root = copyProject(join(folder, 'project'));
    const here = { root, out: join(folder, 'of-the-copy'), content };
    await build(here);
    expect(counts(await build(here)).stay).toBeGreaterThan(0);
    appendFileSync(join(root, 'src/i18n/zh.ts'), '\n// Edited.\n');
    expect(counts(await build(here)).stay).toBe(0);
  });
});
