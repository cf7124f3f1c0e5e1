import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Random } from '../../scripts/bench/random.ts';
import { checkContent } from '../../scripts/lib/check-content.ts';
import { filesBelow } from '../../scripts/lib/files-below.ts';

type Edit = (text: string, random: Random) => string;

/** What editors do to a file, and what they do by mistake. */
const edits: Readonly<Record<string, Edit>> = {
  'a title': (text) => text.replace(/^(title: .*)$/m, '$1甲'),
  'a summary': (text) => text.replace(/^(summary: .*?)(。?)$/m, '$1又$2'),
  'a text': (text) => `${text}\n另有一句说明。\n`,
  'a revision': (text) =>
    text.replace(/^revisions:\n/m, 'revisions:\n  - date: 2026-11-21\n    note: 再改一次。\n'),
  'a number': (text, random) => {
    const values = [...text.matchAll(/value: '(\d+)'/g)];
    if (values.length === 0) return text;
    const { 0: field, 1: digits, index } = random.pick(values);
    const printed = text.indexOf(digits!, index + field.length);
    const more = String(Number(digits) + 1);
    if (printed < 0) return text;
    const between = text.slice(index + field.length, printed);
    const end = text.slice(printed + digits!.length);
    return `${text.slice(0, index)}value: '${more}'${between}${more}${end}`;
  },
  'a line less': (text, random) => {
    const lines = text.split('\n');
    return lines.toSpliced(random.between(0, lines.length - 1), 1).join('\n');
  },
  'an item less': (text, random) => {
    const lines = text.split('\n');
    const depth = (line: string): number => /^\s*/.exec(line)![0].length;
    const items = [...lines.keys()].filter((at) => /^\s*- /.test(lines[at]!));
    if (items.length === 0) return text;
    const at = random.pick(items);
    const end = lines.findIndex((line, index) => index > at && depth(line) <= depth(lines[at]!));
    return lines.toSpliced(at, end - at).join('\n');
  },
  'two words in another order': (text, random) => {
    const { 0: pair, index } = random.pick([...text.matchAll(/[\u4e00-\u9fff]{2}/g)]);
    return text.slice(0, index) + pair[1] + pair[0] + text.slice(index + 2);
  },
};

/**
 * Changes one file of a content folder, or removes or adds one, so that the check has nothing to
 * say about it; returns what was done.
 */
export function randomEdit(dir: string, random: Random): string {
  for (;;) {
    const file = random.pick(filesBelow(dir).filter((path) => path.endsWith('.mdx')));
    const path = join(dir, file);
    const text = readFileSync(path, 'utf8');
    const [said, undo] = change(path, text, random);
    const { issues, kb } = checkContent(dir);
    if (kb && !issues.some(({ severity }) => severity === 'error')) return `${said} in ${file}`;
    undo();
  }
}

function change(path: string, text: string, random: Random): [said: string, undo: () => void] {
  const back = (): void => writeFileSync(path, text);
  const chance = random.next();
  if (chance < 0.05) {
    rmSync(path);
    return ['removed', back];
  }
  if (chance < 0.15 && path.includes('terms')) {
    const id = `new-${random.between(1, 1_000_000)}`;
    const added = join(path, '..', `${id}.mdx`);
    const named = text.replace(/^id: .*$/m, `id: ${id}`).replace(/^title: .*$/m, `title: 词${id}`);
    writeFileSync(added, named);
    return [`added ${id} as`, () => rmSync(added)];
  }
  const name = random.pick(Object.keys(edits));
  writeFileSync(path, edits[name]!(text, random));
  return [name, back];
}
