import { nearest } from '../domain/nearest.ts';
import type { FaultWords } from './mdx-fault.ts';
import { nameOf, plainText, type MdxNode } from './mdx-node.ts';
import { components, writtenElements } from './vocabulary.ts';

/** What an editor is told of each thing that closed MDX refuses. */

export const refusedNode = ({ type, value }: MdxNode): FaultWords => ({
  expected: 'text, Markdown or a component of the list',
  got: `${type} ${(value ?? '').slice(0, 60)}`.trim(),
  fix: 'Remove it: content runs no code. A literal { is written ｛.',
});

/** How Markdown elements outside the list are written, and what to write for them. */
const refusedElements: Readonly<Record<string, { written: string; fix: string }>> = {
  del: {
    written: '~…~',
    fix: 'Write ~ between numbers as full-width ～; struck-out text has no place in an entry.',
  },
  em: { written: '*…* or _…_', fix: 'Write bold text as **…**, or plain text.' },
  code: { written: '`…`', fix: 'Write it as plain text.' },
  pre: { written: '```', fix: 'Write it as plain text.' },
  img: { written: '![…](…)', fix: 'Leave it out: entries hold no pictures.' },
  input: { written: '[ ]', fix: 'Write a plain list.' },
  h1: { written: '#', fix: 'The title of the entry is its h1; write <h2 id="…">…</h2>.' },
};

export function refusedElement({ tagName = '' }: MdxNode): FaultWords {
  const known = refusedElements[tagName];
  return {
    expected: 'paragraphs, lists, tables, links, bold text and headings h2, h3',
    got: known ? `${known.written}, Markdown for <${tagName}>` : `Markdown for <${tagName}>`,
    fix: known?.fix ?? 'Write it with the Markdown of the list.',
  };
}

export function headingWithoutId(node: MdxNode): FaultWords {
  const [name, words] = [nameOf(node), plainText(node)];
  return {
    expected: `<${name} id="…">, a heading with an explicit id`,
    got: `${name === 'h2' ? '##' : '###'} ${words}`,
    fix: `Write <${name} id="short-english-id">${words}</${name}>: ids are permanent and never made from headings.`,
  };
}

export function unknownTag({ name }: MdxNode): FaultWords {
  const known = [...Object.keys(components), ...Object.keys(writtenElements)];
  const guess = nearest(name ?? '', known);
  return {
    expected: `one of ${known.join(', ')}`,
    got: `<${name ?? ''}>`,
    fix: guess ? `Did you mean <${guess}>?` : 'Use a component of the list, or plain text.',
  };
}

export const misplaced = (what: string): FaultWords => ({
  expected: 'text, links and components of a line',
  got: what,
  fix: 'Put it on lines of its own, with a blank line before and after it.',
});

export const notPlainHeading = (text: string): FaultWords => ({
  expected: 'a heading of plain text in one line',
  got: text || 'nothing',
  fix: 'Write the heading as plain text; components belong in the paragraph below it.',
});

export const insideLink = (what: string): FaultWords => ({
  expected: 'a link with plain words',
  got: `${what} inside a link`,
  fix: 'Take one of the two links out.',
});

export function strayChild(node: MdxNode, stray: MdxNode): FaultWords {
  const name = nameOf(node);
  const got =
    stray.type === 'text' ? (stray.value ?? '').trim().slice(0, 60) : `<${nameOf(stray)}>`;
  if (name === 'Ref' || name === 'Term') {
    return {
      expected: `plain text in <${name}>`,
      got,
      fix: 'Move the markup out of the component.',
    };
  }
  return {
    expected: `<${name}/> without text`,
    got,
    fix: `Write <${name} …/> and the text beside it.`,
  };
}
