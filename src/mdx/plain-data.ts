import { isAlias, isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';

import { codePoint, invisible } from './invisible.ts';

/** Deeper than any schema goes. */
const maxDepth = 32;

export interface NodeFault {
  /** Offset in the YAML. */
  at: number;
  rule: 'yaml-syntax' | 'yaml-alias' | 'text-encoding';
  message: string;
  fix: string;
}

/**
 * Turns parsed YAML into plain objects, lists and strings, and names every node that content may
 * not have. Keys become own properties, `__proto__` included. Terminates on any document.
 */
export function plainData(root: unknown, yaml: string): { data: unknown; faults: NodeFault[] } {
  const faults: NodeFault[] = [];
  const visit = (node: unknown, depth: number): unknown => {
    if (!isNode(node)) return '';
    const at = node.range?.[0] ?? 0;
    if (depth > maxDepth) {
      faults.push(nestedTooDeep(at));
      return undefined;
    }
    if (isAlias(node)) {
      faults.push(refused(at, `the alias *${node.source}`));
      return undefined;
    }
    if (node.anchor !== undefined) {
      const start = Math.max(0, yaml.lastIndexOf(`&${node.anchor}`, at));
      faults.push(refused(start, `the anchor &${node.anchor}`));
    }
    if (node.tag !== undefined) {
      faults.push(tagged(yaml, at));
    }
    if (isSeq(node)) return node.items.map((item) => visit(item, depth + 1));
    if (isMap(node)) return fieldsOf(node, depth);
    const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
      faults.push(swallowed(at, node.comment));
    }
    if (node.type === 'QUOTE_DOUBLE') faults.push(...escapedFaults(text, yaml, at));
    return text;
  };

  const fieldsOf = (node: YAMLMap, depth: number): Record<string, unknown> => {
    const data: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const field = visit(value, depth + 1);
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : '';
      const at = (isNode(key) ? key.range?.[0] : undefined) ?? node.range?.[0] ?? 0;
      if (isScalar(key)) visit(key, depth);
      if (name === '') faults.push(nameless(at));
      else if (Object.hasOwn(data, name)) faults.push(doubled(at, name));
      Object.defineProperty(data, name, {
        value: field,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return data;
  };

  return { data: isNode(root) ? visit(root, 0) : null, faults };
}

const refused = (at: number, message: string): NodeFault => ({
  at,
  rule: 'yaml-alias',
  message,
  fix: 'Write the value out; text that begins with & or * goes between quotes.',
});

function tagged(yaml: string, valueAt: number): NodeFault {
  let at = Math.max(0, yaml.lastIndexOf('!', valueAt));
  while (at > 0 && /\S/.test(yaml.charAt(at - 1))) at -= 1;
  return {
    at,
    rule: 'yaml-syntax',
    message: `the tag ${yaml.slice(at, at + 40).split(/\s/)[0]}`,
    fix: 'Remove the tag; text that begins with ! goes between quotes.',
  };
}

/** A # after a space ends the text for YAML: 提升 #1 工程 would lose its second half. */
const swallowed = (at: number, comment: string): NodeFault => ({
  at,
  rule: 'yaml-syntax',
  message: `text that stops before #${comment.split('\n')[0]!.slice(0, 40)}`,
  fix: 'Put the whole text between quotes; a comment goes on a line of its own.',
});

const nestedTooDeep = (at: number): NodeFault => ({
  at,
  rule: 'yaml-syntax',
  message: `more than ${maxDepth} levels of lists and fields`,
  fix: 'Remove the levels that no field asks for.',
});

const nameless = (at: number): NodeFault => ({
  at,
  rule: 'yaml-syntax',
  message: 'a field without a name',
  fix: 'Write the name of the field before the colon, as plain text.',
});

const doubled = (at: number, name: string): NodeFault => ({
  at,
  rule: 'yaml-syntax',
  message: `the field ${name} a second time`,
  fix: 'Keep one of the two.',
});

/** Invisible characters that the file does not hold but an escape such as \u202e makes. */
function escapedFaults(text: string, yaml: string, at: number): NodeFault[] {
  const hidden = text.match(invisible)?.[0];
  if (hidden === undefined || yaml.includes(hidden)) return [];
  return [
    {
      at,
      rule: 'text-encoding',
      message: `an escape that makes the invisible character ${codePoint(hidden)}`,
      fix: 'Remove the escape.',
    },
  ];
}
