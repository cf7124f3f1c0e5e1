/** What closed MDX may contain. Everything else is a fault. */

export interface ComponentRule {
  /** Attribute names, true when required. */
  attributes: Record<string, boolean>;
  /** Whether text or blocks may stand between its tags. */
  children: boolean;
}

export const components: Record<string, ComponentRule> = {
  Figure: { attributes: { of: true }, children: false },
  Ref: { attributes: { to: true }, children: true },
  Term: { attributes: { of: true }, children: true },
  Chart: { attributes: { of: true, area: false }, children: false },
  Note: { attributes: {}, children: true },
};

/** Elements that may be written as tags, with the attributes they may carry. */
export const writtenElements: Record<string, Record<string, boolean>> = {
  h2: { id: true },
  h3: { id: true },
  sub: {},
  sup: {},
  br: {},
};

/** Elements that Markdown makes. */
export const markdownElements: ReadonlySet<string> = new Set([
  ...['p', 'ul', 'ol', 'li', 'strong', 'a', 'blockquote', 'br', 'hr'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h2', 'h3', 'sup', 'sub'],
]);

/** Elements whose text is one block of its own. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['p', 'li', 'th', 'td', 'h2', 'h3', 'blockquote'],
]);
