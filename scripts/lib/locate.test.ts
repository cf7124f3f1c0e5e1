import { expect, test } from 'vitest';

import type { Finding } from '../../src/domain/finding.ts';
import { locateIn } from './locate.ts';

const mdx = `---
id: rooms
title: 书房
aliases: [甲, 乙]
observations:
  - id: first
    value: 1
  - id: second
    value: '2'
    note: >
      两行
chapters:
  - id: a
    children:
      - id: b
---

正文
`;

const finding = (
  place: Finding['place'],
  file = 'indicators/rooms.mdx',
  rule = 'schema',
): Finding => ({ rule, severity: 'error', file, place, fix: '' });

function locate(place: Finding['place'], text = mdx, rule?: string): (number | undefined)[] {
  const [issue] = locateIn(() => text, [finding(place, undefined, rule)]);
  return [issue?.line, issue?.column];
}

test.each([
  ['a field', ['title'], 3, 8],
  ['an item of a flow list', ['aliases', 1], 4, 14],
  ['a list', ['observations'], 6, 3],
  ['an item of a block list', ['observations', 1], 8, 5],
  ['a field of an item', ['observations', 1, 'value'], 9, 12],
  ['a text of several lines', ['observations', 1, 'note'], 10, 11],
  ['a field four levels down', ['chapters', 0, 'children', 0, 'id'], 15, 13],
])('%s is found at its value', (_, path, line, column) => {
  expect(locate({ path })).toEqual([line, column]);
});

test.each([
  ['a missing field of an item', ['observations', 0, 'locator'], 6, 5],
  ['a missing field of the entry', ['summary'], 2, 1],
  ['an item beyond the list', ['observations', 7, 'value'], 6, 3],
  ['a field below a plain text', ['title', 'deeper', 'still'], 3, 8],
  ['a path without fields', [], 2, 1],
])('%s is shown at the nearest field above it', (_, path, line, column) => {
  expect(locate({ path })).toEqual([line, column]);
});

test('an unknown field is shown at its name, not at its value', () => {
  expect(locate({ path: ['observations', 1, 'value'] }, mdx, 'unknown-field')).toEqual([9, 5]);
});

test('a place that is known as line and column is kept', () => {
  expect(locate({ line: 18, column: 2 })).toEqual([18, 2]);
});

test('a finding about a whole file has no line', () => {
  expect(locate(undefined)).toEqual([undefined, undefined]);
});

test('lines are those of the file where it has a byte-order mark and CRLF', () => {
  const text = `\ufeff${mdx.replaceAll('\n', '\r\n')}`;
  expect(locate({ path: ['observations', 1, 'value'] }, text)).toEqual([9, 12]);
});

test('fields of site.yaml are counted from its first line', () => {
  const text = 'name: 甲\nhome:\n  lead: 乙\n';
  const [issue] = locateIn(() => text, [finding({ path: ['home', 'lead'] }, 'site.yaml')]);
  expect([issue?.line, issue?.column]).toEqual([3, 9]);
});

test('empty front matter is shown at the line after its first fence', () => {
  expect(locate({ path: ['id'] }, '---\n---\n')).toEqual([2, 1]);
});

test('each file is read once, however many faults it has', () => {
  const read: string[] = [];
  locateIn(
    (file) => {
      read.push(file);
      return mdx;
    },
    ['id', 'title', 'aliases'].map((field) => finding({ path: [field] })),
  );
  expect(read).toEqual(['indicators/rooms.mdx']);
});
