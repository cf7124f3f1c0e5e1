import type { FaultWords } from './mdx-fault.ts';
import type { MdxNode } from './mdx-node.ts';

export type TagAttributes =
  { attributes: Readonly<Record<string, string>> } | { missing?: string; fault: FaultWords };

/** The attributes of a tag, all literal text and all of the list; else the first fault of them. */
export function tagAttributes(
  node: MdxNode,
  allowed: Readonly<Record<string, boolean>>,
): TagAttributes {
  const name = node.name ?? '';
  const expected = `<${name}> with ${Object.keys(allowed).join(', ') || 'no attribute'}`;
  const found = new Map<string, string>();
  for (const { type, name: key = '', value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') {
      return {
        fault: {
          expected: 'attributes with literal text: of="…"',
          got: `${key || 'an expression'} of <${name}>`,
          fix: 'Write the value between double quotes.',
        },
      };
    }
    if (!Object.hasOwn(allowed, key) || found.has(key)) {
      const got = found.has(key) ? `the attribute ${key} a second time` : `the attribute ${key}`;
      return { fault: { expected, got, fix: `Remove ${key}.` } };
    }
    found.set(key, value);
  }
  const missing = Object.keys(allowed).find((key) => allowed[key] && !found.get(key)?.trim());
  if (missing === undefined) return { attributes: Object.fromEntries(found) };
  return { missing, fault: { expected, got: `no ${missing}`, fix: `Add ${missing}="…".` } };
}
