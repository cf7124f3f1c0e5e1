import { mdxToHast, type Features } from 'satteri';

import { emptyBody, type Body, type Slot } from '../domain/body.ts';
import { idPattern } from '../domain/id.ts';
import { escapeHtml } from './escape.ts';
import { blockElements, components, markdownElements, writtenElements } from './vocabulary.ts';

export interface MdxFault {
  rule: 'closed-mdx' | 'heading-id' | 'mdx-syntax';
  line: number;
  column: number;
  expected: string;
  got: string;
  fix: string;
}

const features: Features = { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } };

interface Node {
  type: string;
  position?: { start: { line: number; column: number } };
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
}

/**
 * Compiles closed MDX: Markdown plus a fixed list of components with literal attributes. The
 * result holds HTML with slots for whatever comes from the knowledge base; content runs no code.
 * Anything outside the vocabulary is left out and reported. `firstLine` is the line of the file on
 * which the body begins; all positions count from it.
 */
export function compileBody(text: string, firstLine = 1): { body: Body; faults: MdxFault[] } {
  if (text.trim() === '') return { body: emptyBody, faults: [] };
  let root: Node;
  try {
    root = mdxToHast(text, { features }) as unknown as Node;
  } catch (error) {
    return { body: emptyBody, faults: [syntaxFault(error, firstLine)] };
  }
  const writer = new Writer(firstLine);
  for (const child of root.children ?? []) writer.write(child);
  return writer.finish();
}

function syntaxFault(error: unknown, firstLine: number): MdxFault {
  const message = error instanceof Error ? error.message : String(error);
  const at = /(\d+):(\d+)/.exec(message);
  return {
    rule: 'mdx-syntax',
    line: firstLine + (at ? Number(at[1]) - 1 : 0),
    column: at ? Number(at[2]) : 1,
    expected: 'text that closed MDX can read',
    got: message.split('\n')[0]!.slice(0, 160),
    fix: 'Write < and { as full-width ＜ and ｛, and close every component that is opened.',
  };
}

class Writer {
  private segments: (string | Slot)[] = [];
  private blocks: (string | Slot)[][] = [];
  private headings: Body['headings'] = [];
  private faults: MdxFault[] = [];
  private html = '';
  private block: (string | Slot)[] | undefined;
  private readonly firstLine: number;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  finish(): { body: Body; faults: MdxFault[] } {
    this.flush();
    const { segments, blocks, headings, faults } = this;
    return { body: { segments, blocks, headings }, faults };
  }

  write(node: Node): void {
    switch (node.type) {
      case 'text':
        this.text(node.value ?? '');
        return;
      case 'element':
        this.element(node);
        return;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        this.tag(node);
        return;
      case 'comment':
        return;
      default:
        this.fault(node, 'closed-mdx', {
          expected: 'text, Markdown or a component of the list',
          got: describe(node),
          fix: 'Remove it: content runs no code. A literal { is written ｛.',
        });
    }
  }

  private children(node: Node): void {
    for (const child of node.children ?? []) this.write(child);
  }

  private text(value: string): void {
    this.html += escapeHtml(value);
    if (this.block) this.block.push(value);
    else if (value.trim() !== '') this.blocks.push([value]);
  }

  private element(node: Node): void {
    const name = node.tagName ?? '';
    if (!markdownElements.has(name)) {
      this.fault(node, 'closed-mdx', {
        expected: 'paragraphs, lists, tables, links, bold text and headings h2, h3',
        got: `Markdown that makes <${name}>`,
        fix: 'Write it with the Markdown of the list; pictures and code have no place in an entry.',
      });
      return;
    }
    if (name === 'h2' || name === 'h3') {
      this.fault(node, 'heading-id', {
        expected: `<${name} id="…">, a heading with an explicit id`,
        got: `${name === 'h2' ? '##' : '###'} ${plainText(node)}`,
        fix: `Write <${name} id="short-english-id">${plainText(node)}</${name}>: ids are permanent and never made from headings.`,
      });
      return;
    }
    const attributes = name === 'a' ? this.link(node) : alignment(node);
    this.inBlock(name, () => {
      this.html += `<${name}${attributes}>`;
      if (name !== 'br' && name !== 'hr') {
        this.children(node);
        this.html += `</${name}>`;
      }
    });
  }

  private link(node: Node): string {
    const href = String(node.properties?.['href'] ?? '');
    if (!/^https:\/\/[^\s]+$/.test(href)) {
      this.fault(node, 'closed-mdx', {
        expected: 'an https address',
        got: href,
        fix: 'Link to entries with <Ref to="…">, to other sites with an https address.',
      });
      return '';
    }
    if (plainText(node) === href) {
      this.fault(node, 'closed-mdx', {
        expected: 'a link with words',
        got: href,
        fix: 'Write [words](address): bare addresses swallow the Chinese text after them.',
      });
    }
    return ` href="${escapeHtml(href)}" rel="external"`;
  }

  private tag(node: Node): void {
    const name = node.name ?? '';
    const attributes = this.literalAttributes(node);
    if (!attributes) return;
    const written = Object.hasOwn(writtenElements, name) ? writtenElements[name] : undefined;
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!written && !component) {
      this.fault(node, 'closed-mdx', {
        expected: `one of ${[...Object.keys(components), ...Object.keys(writtenElements)].join(', ')}`,
        got: `<${name}>`,
        fix: 'Use a component of the list, or plain text.',
      });
      return;
    }
    if (!this.attributesFit(node, name, attributes, component?.attributes ?? written!)) return;
    if (written) this.writtenTag(node, name, attributes);
    else if (name === 'Note') {
      this.html += '<aside class="note">';
      this.children(node);
      this.html += '</aside>';
    } else this.slot(node, name as Slot['component'], attributes);
  }

  private writtenTag(node: Node, name: string, attributes: Record<string, string>): void {
    const { id } = attributes;
    if (id !== undefined && !idPattern.test(id)) {
      this.fault(node, 'heading-id', {
        expected: 'an id of lower-case letters, digits and hyphens',
        got: id,
        fix: 'Give the heading a short English id.',
      });
      return;
    }
    if (id !== undefined) {
      this.headings.push({ id, depth: Number(name[1]), text: plainText(node) });
    }
    this.inBlock(name, () => {
      this.html += id === undefined ? `<${name}>` : `<${name} id="${id}">`;
      if (name !== 'br') {
        this.children(node);
        this.html += `</${name}>`;
      }
    });
  }

  private slot(node: Node, component: Slot['component'], attributes: Record<string, string>): void {
    const text = plainText(node);
    const { line, column } = this.start(node);
    const slot: Slot = {
      component,
      of: attributes['of'] ?? attributes['to']!,
      ...(text === '' ? {} : { text }),
      ...(attributes['area'] === undefined ? {} : { area: attributes['area'] }),
      line,
      column,
    };
    this.flush();
    this.segments.push(slot);
    if (this.block) this.block.push(slot);
    else this.blocks.push([slot]);
  }

  private literalAttributes(node: Node): Record<string, string> | undefined {
    const found: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        this.fault(node, 'closed-mdx', {
          expected: 'attributes with literal text: of="…"',
          got: `${attribute.name ?? '{…}'} of <${node.name ?? ''}>`,
          fix: 'Write the value between double quotes.',
        });
        return undefined;
      }
      found[attribute.name!] = attribute.value;
    }
    return found;
  }

  private attributesFit(
    node: Node,
    name: string,
    given: Record<string, string>,
    allowed: Record<string, boolean>,
  ): boolean {
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(allowed, key));
    const missing = Object.keys(allowed).find((key) => allowed[key] && given[key] === undefined);
    if (unknown === undefined && missing === undefined) return true;
    const isHeading = name === 'h2' || name === 'h3';
    this.fault(node, isHeading && missing === 'id' ? 'heading-id' : 'closed-mdx', {
      expected: `<${name}> with ${Object.keys(allowed).join(', ') || 'no attribute'}`,
      got: unknown === undefined ? `no ${missing}` : `the attribute ${unknown}`,
      fix: unknown === undefined ? `Add ${missing}="…".` : `Remove ${unknown}.`,
    });
    return false;
  }

  private inBlock(name: string, write: () => void): void {
    if (!blockElements.has(name)) {
      write();
      return;
    }
    const outer = this.block;
    const block: (string | Slot)[] = [];
    this.block = block;
    write();
    if (block.some((part) => typeof part !== 'string' || part.trim() !== '')) {
      this.blocks.push(block);
    }
    this.block = outer;
  }

  private flush(): void {
    if (this.html !== '') this.segments.push(this.html);
    this.html = '';
  }

  private fault(
    node: Node,
    rule: MdxFault['rule'],
    words: Pick<MdxFault, 'expected' | 'got' | 'fix'>,
  ): void {
    this.faults.push({ rule, ...this.start(node), ...words });
  }

  private start(node: Node): { line: number; column: number } {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return { line: this.firstLine + line - 1, column };
  }
}

function plainText(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map(plainText).join('');
}

function alignment(node: Node): string {
  const align = node.properties?.['align'];
  return align === 'right' || align === 'center' ? ` class="align-${align}"` : '';
}

function describe(node: Node): string {
  if (node.type === 'mdxjsEsm') return `import or export: ${(node.value ?? '').slice(0, 60)}`;
  if (node.type.endsWith('Expression')) return `the expression {${(node.value ?? '').slice(0, 60)}}`;
  return node.type;
}
