import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readContent, readItems, type ContentItem } from './read-content.ts';

const valid = join(import.meta.dirname, '../../tests/fixtures/valid');
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhice-content-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const found = (): string[] =>
  readContent(dir).findings.map(({ rule, file, got }) => `${rule} ${file}: ${got}`);

test('a content folder is read whole: every entry of every kind, in the order of the paths', () => {
  const { site, entries, findings, files } = readContent(valid);
  expect(findings).toEqual([]);
  expect(site?.name).toBe('云岭阅读（虚构示例）');
  expect(files).toBe(25);
  expect(entries.map(({ file }) => file)).toEqual(entries.map(({ file }) => file).toSorted());
  expect(new Set(entries.map(({ kind }) => kind)).size).toBe(7);
});

test('a folder that does not exist has no site file and no entries', () => {
  expect(readContent(join(dir, 'nowhere'))).toMatchObject({
    site: undefined,
    entries: [],
    files: 0,
    findings: [{ rule: 'site-file', file: 'site.yaml', got: 'no such file' }],
  });
});

test('a path that is no folder is no content: reading it throws', () => {
  writeFileSync(join(dir, 'file'), '');
  expect(() => readContent(join(dir, 'file'))).toThrow('ENOTDIR');
});

describe('beside a valid knowledge base', () => {
  beforeEach(() => {
    cpSync(valid, dir, { recursive: true });
  });

  test.each([
    [
      'a misspelt folder',
      () => mkdirSync(join(dir, 'indicator')),
      'stray-file indicator: the folder indicator',
    ],
    [
      'a file of notes',
      () => writeFileSync(join(dir, 'todo.txt'), ''),
      'stray-file todo.txt: todo.txt',
    ],
    [
      'a folder inside a folder',
      () => mkdirSync(join(dir, 'plans/old')),
      'stray-file plans/old: the folder old',
    ],
    [
      'a folder with the name of an entry',
      () => mkdirSync(join(dir, 'plans/a.mdx')),
      'stray-file plans/a.mdx: the folder a.mdx',
    ],
    [
      'an entry with capitals in its ending',
      () => writeFileSync(join(dir, 'plans/a.MDX'), ''),
      'stray-file plans/a.MDX: a.MDX',
    ],
    [
      'a link to a file outside',
      () => symlinkSync('/etc/hostname', join(dir, 'plans/a.mdx')),
      'stray-file plans/a.mdx: the symbolic link a.mdx',
    ],
    [
      'a link in the place of a folder',
      () => symlinkSync('/etc', join(dir, 'editions')),
      'stray-file editions: the symbolic link editions',
    ],
    [
      'a pipe that nobody writes to',
      () => execFileSync('sh', ['-c', 'mkfifo "$0"', join(dir, 'plans/a.mdx')]),
      'stray-file plans/a.mdx: a.mdx, which is no file',
    ],
    [
      'a site file that is a folder',
      () => mkdirSync(join(dir, 'urls.lock')),
      'stray-file urls.lock: the folder urls.lock',
    ],
  ])('%s has no place', (_, add, expected) => {
    add();
    expect(found()).toEqual([expected]);
  });

  test('hidden files, a licence, editions, redirects and the lock of addresses have', () => {
    for (const name of ['.DS_Store', 'LICENSE.md', 'redirects.yaml', 'urls.lock']) {
      writeFileSync(join(dir, name), '');
    }
    mkdirSync(join(dir, 'editions'));
    expect(found()).toEqual([]);
  });

  test('a misspelt folder is offered the name that was meant', () => {
    mkdirSync(join(dir, 'indicator'));
    expect(readContent(dir).findings[0]?.fix).toBe(
      'Did you mean "indicators"? Else move or remove it.',
    );
  });

  test('a file beyond the limit is refused without being read', () => {
    const items: ContentItem[] = [
      {
        path: 'terms/a.mdx',
        type: 'file',
        size: 10_000_000_000,
        read: () => {
          throw new Error('was read');
        },
      },
    ];
    expect(readItems(items).findings.map(({ rule, got }) => `${rule}: ${got}`)).toEqual([
      'site-file: no such file',
      'oversized-file: 10000000000 bytes',
    ]);
  });
});

test('of files that differ by case only the one in lower case is read', () => {
  const item = (path: string): ContentItem => ({ path, type: 'file', size: 0, read: () => path });
  const { findings } = readItems(['terms/A.mdx', 'terms/a.mdx'].map(item));
  expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'site-file site.yaml',
    'case-collision terms/A.mdx',
    'front-matter terms/a.mdx',
  ]);
});
