/** A node of the tree that the MDX parser makes, as far as closed MDX looks at it. */
export interface MdxNode {
  type: string;
  position?: { start: Point; end: Point };
  /** Of an element that Markdown makes. */
  tagName?: string;
  /** Of a component or an element that is written as a tag. */
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
}

interface Point {
  line: number;
  column: number;
}

/** Deeper than any entry goes; a walk ends there. */
export const maxDepth = 40;

export const isTag = (node: MdxNode): boolean =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** The name of an element or component, as it is written. */
export const nameOf = (node: MdxNode): string => node.tagName ?? node.name ?? '';

/** The text of a node without its markup. */
export function plainText(node: MdxNode, depth = 0): string {
  if (node.type === 'text') return node.value ?? '';
  if (depth > maxDepth) return '';
  return (node.children ?? []).map((child) => plainText(child, depth + 1)).join('');
}
