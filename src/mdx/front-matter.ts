import { LineCounter, isMap, isNode, parseDocument, type Document } from 'yaml';

export const maxFrontMatterBytes = 256 * 1024;
export const maxFileBytes = 1024 * 1024;

export interface SplitFile {
  /** YAML between the fences. */
  yaml: string;
  /** Everything after the closing fence. */
  body: string;
  /** Line of the file on which the YAML begins, counted from 1. */
  yamlLine: number;
  bodyLine: number;
}

const fences = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Splits a file into front matter and body; undefined when it has no front matter. */
export function splitFile(text: string): SplitFile | undefined {
  const match = fences.exec(text);
  if (!match) return undefined;
  const yaml = match[1]!;
  return {
    yaml,
    body: text.slice(match[0].length),
    yamlLine: 2,
    bodyLine: 2 + countLines(yaml) + 1,
  };
}

const countLines = (text: string): number => text.split('\n').length;

export interface YamlFault {
  line: number;
  column: number;
  message: string;
}

/**
 * Parses YAML with every scalar as a string, so that `1.0` keeps its digits. Aliases, anchors, tags
 * and duplicate keys are faults: content needs none of them, and aliases can grow without bound.
 */
export function parseYaml(yaml: string): { data: unknown; faults: YamlFault[] } {
  const { document, lines } = readDocument(yaml);
  const faults = [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return { line, column: col, message: firstSentence(error.message) };
  });
  const alias = /(?:^|[\s[{,:-])([&*][A-Za-z0-9_-]+)/.exec(maskScalars(document, yaml));
  if (alias && faults.length === 0) {
    const { line, col } = lines.linePos(alias.index + alias[0].length - alias[1]!.length);
    faults.push({ line, column: col, message: `anchor or alias ${alias[1]}` });
  }
  if (faults.length > 0) return { data: undefined, faults };
  return { data: document.toJS({ maxAliasCount: 0 }), faults };
}

function readDocument(yaml: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  return { document, lines };
}

/** The YAML with the text of its scalars blanked, so that only syntax is left to look at. */
function maskScalars(document: Document, yaml: string): string {
  if (!/[&*]/.test(yaml)) return '';
  const characters = [...Array(yaml.length)].map((_, index) => yaml[index]!);
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    if ('items' in node && Array.isArray(node.items)) {
      for (const item of node.items as unknown[]) {
        if (isMap(node)) {
          const pair = item as { key: unknown; value: unknown };
          visit(pair.key);
          visit(pair.value);
        } else visit(item);
      }
    } else if ('value' in node && node.range) {
      for (let at = node.range[0]; at < node.range[1]; at += 1) characters[at] = ' ';
    }
  };
  visit(document.contents);
  return characters.join('');
}

const firstSentence = (message: string): string => message.split('\n')[0]!.slice(0, 160);

/**
 * Line and column, counted from 1 in the YAML, of the value at a field path, or of the nearest
 * field above it that exists. Undefined when nothing can be parsed.
 */
export function locateField(
  yaml: string,
  path: readonly (string | number)[],
): { line: number; column: number } | undefined {
  const { document, lines } = readDocument(yaml);
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return undefined;
}
