import {
  LineCounter,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  type Document,
} from 'yaml';

import { plainData } from './plain-data.ts';
import { yamlErrorFault } from './yaml-error.ts';

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

const fences = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Splits a file into front matter and body; undefined when it has no front matter. */
export function splitFile(text: string): SplitFile | undefined {
  const match = fences.exec(text);
  if (!match) return undefined;
  return {
    yaml: match[1] ?? '',
    body: text.slice(match[0].length),
    yamlLine: 2,
    bodyLine: match[0].split('\n').length,
  };
}

/** The text that both readers work on: without byte-order mark, lines ended by LF. */
export const normalLines = (text: string): string =>
  text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

const maxFaults = 20;

export interface YamlFault {
  line: number;
  column: number;
  rule: 'yaml-syntax' | 'yaml-alias' | 'text-encoding';
  message: string;
  fix: string;
}

/**
 * Parses YAML with every scalar as a string, so that `1.0` keeps its digits. Aliases, anchors, tags,
 * duplicate keys and keys that are no text are faults: content needs none of them, and aliases can
 * grow without bound. The first 20 faults come back at once, positions counted from 1 in the YAML.
 */
export function parseYaml(yaml: string): { data: unknown; faults: YamlFault[] } {
  const { document, lines } = readDocument(yaml);
  const errors = [...document.errors, ...document.warnings].slice(0, maxFaults).map((error) => ({
    at: openingOf(document, error.pos[0], error.message),
    ...yamlErrorFault(error, yaml),
  }));
  const { data, faults: refused } = plainData(document.contents, yaml);
  const faults = new Map<string, YamlFault>();
  for (const { at, ...fault } of [...errors, ...refused]) {
    const { line, col } = lines.linePos(at);
    faults.set(`${line} ${col} ${fault.message}`, { line, column: col, ...fault });
  }
  return {
    data: faults.size > 0 ? undefined : data,
    faults: [...faults.values()].slice(0, maxFaults),
  };
}

/** Where the bracket or quote begins that does not end: the parser names where it gave up. */
function openingOf(document: Document, at: number, message: string): number {
  if (!/^Missing closing|must .*end with/.test(message)) return at;
  let opening = at;
  let node: unknown = document.contents;
  for (let depth = 0; isNode(node) && depth < maxOpenings; depth += 1) {
    const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow;
    if (opens && node.range) opening = node.range[0];
    node = isCollection(node) ? partsOf(node).find((part) => reaches(part, at)) : undefined;
  }
  return opening;
}

const maxOpenings = 40;

const partsOf = ({ items }: { items: unknown[] }): unknown[] =>
  items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));

const reaches = (node: unknown, at: number): boolean =>
  isNode(node) && !!node.range && node.range[0] <= at && node.range[2] >= at;

function readDocument(yaml: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    // The parser compares every key with every other; plainData finds duplicates in one pass.
    uniqueKeys: false,
    prettyErrors: false,
  });
  return { document, lines };
}

type Path = readonly (string | number)[];
type Position = { line: number; column: number };

/**
 * Line and column, counted from 1 in the YAML, of the value at a field path, or of the nearest
 * field above it that exists. Undefined when nothing can be parsed.
 */
export const locateField = (yaml: string, path: Path): Position | undefined =>
  fieldLocator(yaml)(path);

/** The same for many fields of one text, which is parsed once; `key` asks for the field's name. */
export function fieldLocator(
  yaml: string,
): (path: Path, part?: 'value' | 'key') => Position | undefined {
  const { document, lines } = readDocument(yaml);
  const positionOf = (node: unknown): Position | undefined => {
    if (!isNode(node) || !node.range) return undefined;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  };
  return (path, part = 'value') => {
    if (part === 'key') {
      const at = positionOf(keyAt(document, path));
      if (at) return at;
    }
    for (let length = path.length; length >= 0; length -= 1) {
      const at = positionOf(document.getIn(path.slice(0, length), true));
      if (at) return at;
    }
    return undefined;
  };
}

function keyAt(document: Document, path: Path): unknown {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}
