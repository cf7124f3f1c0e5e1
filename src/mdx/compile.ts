import { mdxToHast, type Features } from 'satteri';

import { emptyBody, type Body } from '../domain/body.ts';
import { BodyWriter } from './body-writer.ts';
import { disarm } from './disarm.ts';
import { maxFaults, type MdxFault } from './mdx-fault.ts';
import type { MdxNode } from './mdx-node.ts';

export type { MdxFault } from './mdx-fault.ts';

const features: Features = {
  smartPunctuation: false,
  frontmatter: false,
  gfm: { footnotes: false },
};

/**
 * Compiles closed MDX: Markdown plus a fixed list of components with literal attributes. The
 * result holds HTML with slots for whatever comes from the knowledge base; content runs no code.
 * Anything outside the vocabulary is left out and reported, the first 20 faults at once.
 * `firstLine` is the line of the file on which the body begins; all positions count from it.
 */
export function compileBody(text: string, firstLine = 1): { body: Body; faults: MdxFault[] } {
  if (text.trim() === '') return { body: emptyBody, faults: [] };
  const disarmed = disarm(text, firstLine);
  if (disarmed.text === undefined) return { body: emptyBody, faults: disarmed.faults };
  let root: MdxNode;
  try {
    root = mdxToHast(disarmed.text, { features }) as unknown as MdxNode;
  } catch (error) {
    // An expression inside a tag breaks the tag: its own fault says more than the parser's.
    const faults = disarmed.faults.length > 0 ? disarmed.faults : [syntaxFault(error, firstLine)];
    return { body: emptyBody, faults };
  }
  const { body, faults } = new BodyWriter(disarmed.text, firstLine).compile(root);
  const all = [...disarmed.faults, ...faults].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return { body, faults: all.slice(0, maxFaults) };
}

function syntaxFault(error: unknown, firstLine: number): MdxFault {
  const message = error instanceof Error ? error.message : String(error);
  const at = /^(\d+):(\d+): /.exec(message);
  const said = message
    .slice(at?.[0].length ?? 0)
    .replaceAll(/ \((?:note: .*|\d+:\d+|mdx[\w:-]*)\)/g, '')
    .split('\n')[0]!;
  return {
    rule: 'mdx-syntax',
    line: firstLine + (at ? Number(at[1]) - 1 : 0),
    column: at ? Number(at[2]) : 1,
    expected: 'text that closed MDX can read',
    got: said.slice(0, 160),
    fix: mend(said),
  };
}

function mend(said: string): string {
  const close = /Unexpected closing tag `<\/([\w.:]+)>`/.exec(said)?.[1];
  if (close) return `Remove </${close}>, or open the component before it.`;
  const open = /closing tag for `<([\w.:]+)>`/.exec(said)?.[1];
  if (open) {
    return `Close it with </${open}> in the same paragraph, or write <${open}/> where it holds no text.`;
  }
  if (said.includes('`!`'))
    return 'Remove the comment: entries hold nothing that readers do not see.';
  return 'Write a literal < as full-width ＜; attribute values stand between double quotes.';
}
