import type { Slot } from '../domain/body.ts';
import { idPattern, maxIdLength } from '../domain/id.ts';
import { BodyBuffer, type PlacedBody, type Position } from './body-buffer.ts';
import { escapeHtml } from '../markup/escape.ts';
import { codePoint, invisible } from './invisible.ts';
import { addressFault } from './link-address.ts';
import type { FaultWords, MdxFault } from './mdx-fault.ts';
import { isTag, maxDepth, nameOf, plainText, type MdxNode } from './mdx-node.ts';
import * as words from './refusals.ts';
import { tagAttributes } from './tag-attributes.ts';
import { components, lineElements, markdownElements, writtenElements } from './vocabulary.ts';

/** What may stand where a node is written. */
interface Context {
  /** `root` and `flow` hold blocks, `item` blocks and text, `line` text only. */
  holds: 'root' | 'flow' | 'item' | 'line';
  inLink: boolean;
  depth: number;
}

/** Writes one parsed body as HTML with slots, and collects what it refuses; use it once. */
export class BodyWriter {
  private readonly buffer = new BodyBuffer();
  private readonly faults: MdxFault[] = [];
  private readonly source: string;
  private readonly firstLine: number;

  /** `source` is the text that was parsed, `firstLine` the line of the file on which it begins. */
  constructor(source: string, firstLine: number) {
    this.source = source;
    this.firstLine = firstLine;
  }

  compile(root: MdxNode): { body: PlacedBody; faults: MdxFault[] } {
    this.children(root, { holds: 'root', inLink: false, depth: 0 });
    return { body: this.buffer.finish(), faults: this.faults };
  }

  private children(node: MdxNode, context: Context): void {
    const list = node.children ?? [];
    const inner = { ...context, depth: context.depth + 1 };
    if (list.length > 0 && inner.depth > maxDepth) {
      this.fault(node, 'closed-mdx', {
        expected: `at most ${maxDepth} levels of markup`,
        got: 'more',
        fix: 'Write it flat.',
      });
    } else if (context.holds === 'root' || context.holds === 'flow') this.flow(list, inner);
    else for (const child of list) this.write(child, inner);
  }

  /** Text and components of a line that stand among blocks become a paragraph of their own. */
  private flow(list: readonly MdxNode[], context: Context): void {
    let line: MdxNode[] = [];
    let lastLine = 0;
    const endLine = (): void => {
      const nodes = line;
      line = [];
      if (nodes.every((node) => node.type === 'text' && node.value?.trim() === '')) {
        for (const node of nodes) this.write(node, context);
        return;
      }
      this.buffer.element('p', '', () => {
        for (const node of nodes) this.write(node, { ...context, holds: 'line' });
      });
    };
    for (const node of list) {
      const { start, end } = node.position ?? {};
      if (!isOfLine(node) || (start && lastLine > 0 && start.line - lastLine > 1)) endLine();
      if (isOfLine(node)) line.push(node);
      else this.write(node, context);
      if (end) lastLine = end.line;
    }
    endLine();
  }

  private write(node: MdxNode, context: Context): void {
    if (node.type === 'text') this.text(node);
    else if (node.type === 'element') this.element(node, context);
    else if (isTag(node)) this.tag(node, context);
    else this.fault(node, 'closed-mdx', words.refusedNode(node));
  }

  private text(node: MdxNode): void {
    const value = node.value ?? '';
    const hidden = invisible.exec(value)?.[0];
    // One that stands in the file itself is reported by the reader of the file.
    if (hidden !== undefined && !this.source.includes(hidden)) {
      this.fault(node, 'text-encoding', {
        expected: 'text without invisible characters',
        got: codePoint(hidden),
        fix: 'Remove the entity (&#x…;) that makes it.',
      });
    }
    this.buffer.text(value, this.start(node));
  }

  private element(node: MdxNode, context: Context): void {
    const name = nameOf(node);
    if (name === 'pre') this.fault(node, 'closed-mdx', words.refusedElement(node));
    else if (!markdownElements.has(name)) {
      this.refuse(node, context, 'closed-mdx', words.refusedElement(node));
    } else if (name === 'h2' || name === 'h3') {
      this.refuse(node, context, 'heading-id', words.headingWithoutId(node));
    } else if (context.holds === 'line' && !lineElements.has(name)) {
      this.refuse(node, context, 'closed-mdx', words.misplaced(`<${name}>`));
    } else if (name === 'a') this.link(node, context);
    else if (name === 'br' || name === 'hr') this.buffer.empty(name);
    else {
      const holds = holdsOf[name] ?? 'line';
      this.buffer.element(name, layoutOf(node), () => this.children(node, { ...context, holds }));
    }
  }

  private link(node: MdxNode, context: Context): void {
    const { href, title } = node.properties ?? {};
    const address = typeof href === 'string' ? href : '';
    const isPlain = (node.children ?? []).every(({ type }) => type === 'text');
    const fault = context.inLink
      ? words.insideLink('a link')
      : addressFault(address, title, isPlain ? plainText(node) : undefined);
    if (fault) this.refuse(node, context, 'closed-mdx', fault);
    else {
      this.buffer.element('a', ` href="${escapeHtml(address)}" rel="external"`, () =>
        this.children(node, { ...context, holds: 'line', inLink: true }),
      );
    }
  }

  private tag(node: MdxNode, context: Context): void {
    const name = nameOf(node);
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    const written = Object.hasOwn(writtenElements, name) ? writtenElements[name] : undefined;
    const allowed = component?.attributes ?? written;
    if (!allowed) {
      this.refuse(node, context, 'closed-mdx', words.unknownTag(node));
      return;
    }
    const read = tagAttributes(node, allowed);
    if ('fault' in read) {
      this.refuse(node, context, read.missing === 'id' ? 'heading-id' : 'closed-mdx', read.fault);
    } else if (name === 'h2' || name === 'h3') {
      this.heading(node, name, read.attributes['id']!, context);
    } else if (context.holds === 'line' && component?.block) {
      this.refuse(node, context, 'closed-mdx', words.misplaced(`<${name}>`));
    } else if (name === 'Note') {
      this.buffer.element('aside', ' class="note"', () =>
        this.children(node, { ...context, holds: 'flow' }),
      );
    } else if (component) this.slot(node, name as Slot['component'], read.attributes, context);
    else this.small(node, name, context);
  }

  private heading(node: MdxNode, name: 'h2' | 'h3', id: string, context: Context): void {
    const text = plainText(node).trim();
    if (context.holds !== 'root') {
      this.refuse(node, context, 'closed-mdx', words.misplaced(`the heading ${text}`));
    } else if (!idPattern.test(id) || id.length > maxIdLength) {
      this.refuse(node, context, 'heading-id', {
        expected: `an id of lower-case letters, digits and hyphens, at most ${maxIdLength} characters`,
        got: id,
        fix: 'Give the heading a short English id.',
      });
    } else if (text === '' || (node.children ?? []).some(({ type }) => type !== 'text')) {
      this.refuse(node, context, 'closed-mdx', words.notPlainHeading(text));
    } else {
      if (name === 'h3' && !this.buffer.hasHeading) {
        this.fault(node, 'heading-order', {
          expected: 'an h2 before the first h3',
          got: `<h3 id="${id}">`,
          fix: 'Make it an h2, or write the h2 that it belongs under.',
        });
      }
      this.buffer.heading({ id, depth: Number(name[1]), text, ...this.start(node) });
      this.buffer.element(name, ` id="${id}"`, () =>
        this.children(node, { ...context, holds: 'line' }),
      );
    }
  }

  /** sub, sup and br. */
  private small(node: MdxNode, name: string, context: Context): void {
    const stray = node.children?.[0];
    if (name !== 'br') {
      this.buffer.element(name, '', () => this.children(node, { ...context, holds: 'line' }));
    } else if (stray) this.refuse(node, context, 'closed-mdx', words.strayChild(node, stray));
    else this.buffer.empty('br');
  }

  private slot(
    node: MdxNode,
    component: Slot['component'],
    { of, to, area }: Readonly<Record<string, string>>,
    context: Context,
  ): void {
    const holdsText = components[component]!.children === 'text';
    const stray = (node.children ?? []).find(({ type }) => !holdsText || type !== 'text');
    if (stray) this.refuse(node, context, 'closed-mdx', words.strayChild(node, stray));
    else if (context.inLink) {
      this.refuse(node, context, 'closed-mdx', words.insideLink(`<${component}>`));
    } else {
      for (const child of node.children ?? []) this.buffer.muted(() => this.text(child));
      const text = plainText(node).trim();
      this.buffer.slot({
        component,
        of: (of ?? to)!,
        ...(text === '' ? {} : { text }),
        ...(area === undefined ? {} : { area }),
        ...this.start(node),
      });
    }
  }

  /** Leaves a node out, and goes on to find the faults inside it. */
  private refuse(node: MdxNode, context: Context, rule: MdxFault['rule'], fault: FaultWords): void {
    this.fault(node, rule, fault);
    if (context.depth >= maxDepth) return;
    const inner: Context = { holds: 'root', inLink: false, depth: context.depth + 1 };
    this.buffer.muted(() => {
      for (const child of node.children ?? []) this.write(child, inner);
    });
  }

  private fault(node: MdxNode, rule: MdxFault['rule'], fault: FaultWords): void {
    this.faults.push({ rule, ...this.start(node), ...fault });
  }

  private start(node: MdxNode): Position {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { line: this.firstLine + line - 1, column };
  }
}

const holdsOf: Readonly<Record<string, Context['holds']>> = {
  blockquote: 'flow',
  ...{ ul: 'item', ol: 'item', li: 'item' },
  ...{ table: 'item', thead: 'item', tbody: 'item', tr: 'item' },
};

function isOfLine(node: MdxNode): boolean {
  if (node.type === 'text') return true;
  const name = nameOf(node);
  return lineElements.has(name) || (Object.hasOwn(components, name) && !components[name]!.block);
}

/** The alignment of a table cell and the first number of a list, as escaped attributes. */
function layoutOf({ tagName, properties = {} }: MdxNode): string {
  const { style, start } = properties;
  const align = typeof style === 'string' && /text-align: (right|center)/.exec(style)?.[1];
  if (align) return ` class="align-${align}"`;
  return tagName === 'ol' && typeof start === 'number' ? ` start="${start}"` : '';
}
