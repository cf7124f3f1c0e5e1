/** What closed MDX may contain. Everything else is a fault. */

export interface ComponentRule {
  /** Attribute names, true when required. */
  attributes: Record<string, boolean>;
  /** What may stand between its tags. */
  children: 'nothing' | 'text' | 'blocks';
  /** Whether it stands among paragraphs rather than in a line of text. */
  block: boolean;
}

export const components: Record<string, ComponentRule> = {
  Figure: { attributes: { of: true }, children: 'nothing', block: false },
  Ref: { attributes: { to: true }, children: 'text', block: false },
  Term: { attributes: { of: true }, children: 'text', block: false },
  Chart: { attributes: { of: true, area: false }, children: 'nothing', block: true },
  Note: { attributes: {}, children: 'blocks', block: true },
};

/** Elements that may be written as tags, with the attributes they may carry. */
export const writtenElements: Record<string, Record<string, boolean>> = {
  h2: { id: true },
  h3: { id: true },
  sub: {},
  sup: {},
  br: {},
};

/** Elements that Markdown makes in a line of text. */
export const lineElements: ReadonlySet<string> = new Set(['strong', 'a', 'br', 'sup', 'sub']);

/** Elements that Markdown makes. */
export const markdownElements: ReadonlySet<string> = new Set([
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'hr', 'h2', 'h3'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...lineElements,
]);

/** Elements whose text is one block of its own. */
export const blockElements: ReadonlySet<string> = new Set(['p', 'li', 'th', 'td', 'h2', 'h3']);
