import { entryPath, figurePath } from '../domain/address.ts';
import type { Body, Slot } from '../domain/body.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { quantityText } from '../i18n/format.ts';
import { escapeHtml } from '../markup/escape.ts';

export interface RenderContext {
  kb: KnowledgeBase;
  /** Turns a path of the site into a link. */
  href: (path: string) => string;
  /** Draws the chart of an indicator; returns HTML. */
  chart?: (indicator: string, area: string | undefined) => string;
}

/** Fills the slots of a body. A term is linked where it first occurs, later it is plain text. */
export function renderBody(body: Body, context: RenderContext): string {
  const linkedTerms = new Set<string>();
  return body.segments
    .map((part) => (typeof part === 'string' ? part : renderSlot(part, context, linkedTerms)))
    .join('');
}

function renderSlot(slot: Slot, context: RenderContext, linkedTerms: Set<string>): string {
  const { kb, href } = context;
  const text = escapeHtml(slotText(slot, kb));
  if (slot.component === 'Chart') return context.chart?.(slot.of, slot.area) ?? '';
  if (slot.component === 'Figure') {
    return `<a class="figure-value" href="${escapeHtml(href(figurePath(slot.of)))}">${text}</a>`;
  }
  const entry = kb.entries.get(slot.of);
  if (!entry) return text;
  if (slot.component === 'Term') {
    if (linkedTerms.has(slot.of)) return text;
    linkedTerms.add(slot.of);
    return `<a class="term" href="${escapeHtml(href(entryPath(entry)))}" title="${escapeHtml(entry.data.summary)}">${text}</a>`;
  }
  return `<a href="${escapeHtml(href(entryPath(entry)))}">${text}</a>`;
}

/** What a slot reads as in plain text. */
export function slotText(slot: Slot, kb: KnowledgeBase): string {
  if (slot.component === 'Chart') return '';
  if (slot.component === 'Figure') {
    const figure = kb.figures.get(slot.of);
    return figure ? quantityText(figure) : slot.of;
  }
  return slot.text ?? kb.entries.get(slot.of)?.data.title ?? slot.of;
}

/** The plain text of one block. */
export const blockText = (block: readonly (string | Slot)[], kb: KnowledgeBase): string =>
  block.map((part) => (typeof part === 'string' ? part : slotText(part, kb))).join('');

/** The sentence of a body in which a slot stands. */
export function sentenceAround(body: Body, slot: Slot, kb: KnowledgeBase): string {
  const block = body.blocks.find((parts) => parts.includes(slot));
  if (!block) return '';
  const at = block.indexOf(slot);
  const before = blockText(block.slice(0, at), kb);
  const own = slotText(slot, kb);
  const after = blockText(block.slice(at + 1), kb);
  const start = Math.max(...[...'。！？；\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const stop = /[。！？；\n]/.exec(after);
  const sentence = before.slice(start) + own + (stop ? after.slice(0, stop.index + 1) : after);
  return sentence.trim();
}
