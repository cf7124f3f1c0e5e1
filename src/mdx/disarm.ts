import { maxFaults, type MdxFault } from './mdx-fault.ts';

/** The parser takes time by the square of the length of a block and of the number of tags. */
export const maxBlockLength = 40_000;
export const maxTags = 4000;
export const maxBodyLength = 200_000;

/** Quotations and lists inside each other. */
export const maxContainers = 12;

const containers = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${maxContainers + 1}}`,
  'm',
);

/**
 * Finds all JavaScript in a body and takes it out of the parser's sight: the parser hands
 * expressions, imports and exports to a JavaScript parser, which a deep enough expression brings
 * down with the whole process. Masking keeps every position: `{` becomes `｛`, `import` `ｉmport`.
 * `text` is undefined where the body may not be parsed at all.
 */
export function disarm(body: string, firstLine: number): { text?: string; faults: MdxFault[] } {
  const at = (index: number): { line: number; column: number } => {
    const before = body.slice(0, index);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: firstLine + before.split('\n').length - 1, column: index - lineStart + 1 };
  };
  const tooMuch = overload(body);
  if (tooMuch) return { faults: [{ ...tooMuch.fault, ...at(tooMuch.index) }] };

  const faults: MdxFault[] = [];
  const report = (index: number, got: string, fix: string): void => {
    if (faults.length >= maxFaults) return;
    const expected = 'text, Markdown or a component of the list';
    faults.push({ rule: 'closed-mdx', ...at(index), expected, got, fix });
  };
  const withoutModules = body.replace(modules, (word, _, index: number) => {
    const line = body.slice(index, index + 60).split('\n')[0]!;
    report(index, `import or export: ${line}`, 'Remove it: content runs no code.');
    return (word.startsWith('i') ? 'ｉ' : 'ｅ') + word.slice(1);
  });
  const parts: string[] = [];
  let done = 0;
  for (const index of openBraces(body)) {
    report(
      index,
      described(body, index),
      'Remove it: content runs no code. A literal { is written ｛.',
    );
    parts.push(withoutModules.slice(done, index), '｛');
    done = index + 1;
  }
  return { text: parts.join('') + withoutModules.slice(done), faults };
}

const modules = /^(import|export)(?![\w-])/gm;

/** Every { that no backslash makes literal. */
function openBraces(body: string): number[] {
  const found: number[] = [];
  for (let index = body.indexOf('{'); index >= 0; index = body.indexOf('{', index + 1)) {
    let slashes = 0;
    while (body.charAt(index - 1 - slashes) === '\\') slashes += 1;
    if (slashes % 2 === 0) found.push(index);
  }
  return found;
}

function described(body: string, index: number): string {
  const rest = body.slice(index, index + 60).split('\n')[0]!;
  const end = rest.indexOf('}');
  const shown = end < 0 ? rest : rest.slice(0, end + 1);
  if (/^\{\s*\/\*/.test(rest)) return `the comment ${shown}`;
  if (/^\{\s*\.\.\./.test(rest)) return `the spread ${shown}`;
  if (body.charAt(index - 1) === '=')
    return `the attribute value ${shown}, which is no literal text`;
  return `the expression ${shown}`;
}

type Overload = { index: number; fault: Omit<MdxFault, 'line' | 'column'> };

/** What would keep the parser busy for minutes or fill the stack: each limit is far above need. */
function overload(body: string): Overload | undefined {
  const tooLong = (index: number, expected: string, got: string, fix: string): Overload => ({
    index,
    fault: { rule: 'oversized-file', expected, got, fix },
  });
  if (body.length > maxBodyLength) {
    const [expected, got] = [
      `a text of at most ${maxBodyLength} characters`,
      `${body.length} characters`,
    ];
    return tooLong(0, expected, got, 'Divide the entry, or leave out what is not its own text.');
  }
  const tags = body.split('<').length - 1;
  if (tags > maxTags) {
    const [expected, got] = [`at most ${maxTags} tags`, `${tags} tags`];
    return tooLong(0, expected, got, 'Divide the entry.');
  }
  const deep = containers.exec(body);
  if (deep) {
    return {
      index: deep.index,
      fault: {
        rule: 'closed-mdx',
        expected: `at most ${maxContainers} lists and quotations inside each other`,
        got: `${deep[0].slice(0, 40)}…`,
        fix: 'Write it flat.',
      },
    };
  }
  let index = 0;
  for (const block of body.split(/(?<=\n)[ \t]*\n/)) {
    if (block.length > maxBlockLength) {
      const [expected, got] = [
        `at most ${maxBlockLength} characters without a blank line`,
        `${block.length} characters`,
      ];
      return tooLong(body.indexOf(block, index), expected, got, 'Divide the paragraph or table.');
    }
    index += block.length;
  }
  return undefined;
}
