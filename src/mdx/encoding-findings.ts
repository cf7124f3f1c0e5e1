import type { Finding } from '../domain/finding.ts';
import { codePoint, invisible } from './invisible.ts';

const maxFindings = 10;

/** What a careful eye cannot see in a file: byte-order mark, CR, invisible characters, NFD text. */
export function encodingFindings(file: string, text: string): Finding[] {
  const found: { index: number; got: string; fix: string }[] = [];
  if (text.startsWith('\ufeff')) {
    found.push({ index: 0, got: 'a byte-order mark', fix: 'Save as UTF-8 without BOM.' });
  }
  const carriage = text.indexOf('\r');
  if (carriage >= 0) {
    const got = text.startsWith('\r\n', carriage)
      ? 'a line that ends with CRLF'
      : 'a carriage return';
    found.push({ index: carriage, got, fix: 'Save with LF line ends.' });
  }
  const everyInvisible = new RegExp(invisible, 'gu');
  for (const match of text.matchAll(everyInvisible)) {
    if (match.index === 0 && match[0] === '\ufeff') continue;
    if (found.length >= maxFindings) break;
    found.push({ index: match.index, ...namedCharacter(match[0]) });
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    let index = 0;
    while (text[index] === composed[index]) index += 1;
    const [written = ''] = /^.\p{M}*/su.exec(text.slice(index)) ?? [];
    const points = Array.from(written, codePoint).join(' ');
    const got = `${written} written as ${points}, which is not Unicode form NFC`;
    found.push({
      index,
      got,
      fix: 'Save the file in NFC, where each character is written in one way.',
    });
  }
  return found.map(({ index, got, fix }) => ({
    rule: 'text-encoding',
    severity: 'error',
    file,
    place: position(text, index),
    expected: 'UTF-8 without byte-order mark, lines that end with LF, no invisible characters',
    got,
    fix,
  }));
}

function namedCharacter(character: string): { got: string; fix: string } {
  if (character === '\ufffd') {
    return { got: 'bytes that are not UTF-8', fix: 'Save as UTF-8, and read the text again.' };
  }
  return { got: `the invisible character ${codePoint(character)}`, fix: 'Remove it.' };
}

function position(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
