import { describe, expect, test } from 'vitest';

import { KeptEntries } from '../../scripts/lib/kept-entries.ts';
import { readContent } from '../../scripts/lib/read-content.ts';

const first = new KeptEntries();
const { entries } = readContent('content', first);
const lines = [...first.lines(entries)].join('');
const never = (): never => {
  throw new Error('was read again');
};

describe('entries that are kept for the next build', () => {
  test('are what reading their files gives, to the last field', () => {
    const kept = new KeptEntries(lines);
    expect(readContent('content', kept).entries).toStrictEqual(entries);
    expect([...kept.lines(entries)].join('')).toBe(lines);
  });

  test('are read again when their file says something else, and not else', () => {
    const { file } = entries[0]!;
    const text = `${file} says this`;
    const kept = new KeptEntries();
    const read = { entry: entries[0]!, findings: [] };
    expect(kept.entryOf(file, text, () => read)).toBe(read);
    const next = new KeptEntries([...kept.lines([read.entry])].join(''));
    expect(next.entryOf(file, text, never).entry).toEqual(read.entry);
    expect(() => next.entryOf(file, `${text}.`, never)).toThrow('was read again');
    expect(() => next.entryOf(`x${file}`, text, never)).toThrow('was read again');
  });

  test('are not those in which something was found', () => {
    const kept = new KeptEntries();
    const entry = entries[0]!;
    kept.entryOf(entry.file, 'text', () => ({ entry, findings: ['a warning'] }));
    expect([...kept.lines([entry])]).toEqual([]);
  });
});
