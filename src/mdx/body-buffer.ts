import type { Body, Slot } from '../domain/body.ts';
import { escapeHtml } from '../markup/escape.ts';
import { blockElements } from './vocabulary.ts';

export interface Position {
  line: number;
  column: number;
}

/** A body that remembers where in its file each part of a block and each heading begins. */
export interface PlacedBody extends Body {
  /** Parallel to `blocks`. */
  places: Position[][];
  headings: (Body['headings'][number] & Position)[];
}

interface Block {
  parts: (string | Slot)[];
  places: Position[];
}

/** What a body writes: HTML with slots, and beside it the same text as blocks. */
export class BodyBuffer {
  private readonly body: PlacedBody = { segments: [], blocks: [], places: [], headings: [] };
  private html = '';
  private block: Block | undefined;
  private mutes = 0;

  finish(): PlacedBody {
    this.flush();
    return this.body;
  }

  get hasHeading(): boolean {
    return this.body.headings.length > 0;
  }

  /** Writes nothing of what `write` writes. */
  muted(write: () => void): void {
    this.mutes += 1;
    write();
    this.mutes -= 1;
  }

  empty(element: 'br' | 'hr'): void {
    this.out(`<${element}>`);
  }

  text(value: string, place: Position): void {
    this.out(escapeHtml(value));
    if (this.mutes === 0) this.add(value, place);
  }

  slot(slot: Slot): void {
    if (this.mutes > 0) return;
    this.flush();
    this.body.segments.push(slot);
    const { line, column } = slot;
    if (this.block) this.add(slot, { line, column });
    else this.keep({ parts: [slot], places: [{ line, column }] });
  }

  heading(heading: PlacedBody['headings'][number]): void {
    if (this.mutes === 0) this.body.headings.push(heading);
  }

  /** Attributes come escaped, with a space before each. */
  element(name: string, attributes: string, write: () => void): void {
    const outer = this.block;
    if (blockElements.has(name)) this.block = { parts: [], places: [] };
    this.out(`<${name}${attributes}>`);
    write();
    this.out(`</${name}>`);
    if (this.block && this.block !== outer) this.keep(this.block);
    this.block = outer;
  }

  private keep(block: Block): void {
    if (!block.parts.some((part) => typeof part !== 'string' || part.trim() !== '')) return;
    this.body.blocks.push(block.parts);
    this.body.places.push(block.places);
  }

  private add(part: string | Slot, place: Position): void {
    this.block?.parts.push(part);
    this.block?.places.push(place);
  }

  private out(html: string): void {
    if (this.mutes === 0) this.html += html;
  }

  private flush(): void {
    if (this.html !== '') this.body.segments.push(this.html);
    this.html = '';
  }
}
