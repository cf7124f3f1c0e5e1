/** How long the card waits for the pointer to reach it, in milliseconds. */
const grace = 250;
/** Space between term and card, and between card and the edge of the window, in pixels. */
const gap = 8;

/**
 * `<term-card>` shows what a term means where it is used: for every `a.term` with a title, on hover
 * and focus, and on the first tap (the second tap follows the link). It stays while pointer or focus
 * is on the term or the card, and goes with Escape (WCAG 1.4.13). Needs one `<p>` and one `<a>`.
 */
class TermCard extends HTMLElement {
  private term: HTMLAnchorElement | undefined;
  private tapped: HTMLAnchorElement | undefined;
  private timer = 0;

  connectedCallback(): void {
    document.addEventListener('pointerover', (event) => this.onPointerOver(event));
    document.addEventListener('focusin', ({ target }) => {
      const term = termAt(target);
      // A finger that touches a term focuses it; the click that follows decides.
      if (term && term !== this.tapped) this.show(term);
      else if (!term && !this.holds(target)) this.hide();
    });
    document.addEventListener('pointerdown', ({ target, pointerType }) => {
      const term = termAt(target);
      this.tapped = pointerType === 'touch' && term !== this.term ? term : undefined;
      if (!term && !this.holds(target)) this.hide();
    });
    document.addEventListener('click', (event) => {
      const term = termAt(event.target);
      if (!term || term !== this.tapped) return;
      event.preventDefault();
      this.tapped = undefined;
      this.show(term);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  private onPointerOver({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const term = termAt(target);
    if (term && term !== this.term) this.show(term);
    if (term || this.holds(target)) clearTimeout(this.timer);
    else if (this.term && this.term !== document.activeElement) {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.hide(), grace);
    }
  }

  private holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }

  private show(term: HTMLAnchorElement): void {
    this.hide();
    const text = this.querySelector('p');
    const link = this.querySelector('a');
    if (!text || !link) return;
    this.term = term;
    text.textContent = term.title;
    link.href = term.href;
    // The browser's own tooltip would cover the card.
    term.title = '';
    term.setAttribute('aria-describedby', text.id);
    this.hidden = false;
    this.place(term);
  }

  private hide(): void {
    clearTimeout(this.timer);
    if (!this.term) return;
    this.term.title = this.querySelector('p')?.textContent ?? '';
    this.term.removeAttribute('aria-describedby');
    this.term = undefined;
    this.hidden = true;
  }

  /** Below the term, or above it where there is more room; never outside the window. */
  private place(term: HTMLAnchorElement): void {
    const lines = term.getClientRects();
    const [first, last] = [lines[0], lines[lines.length - 1]];
    if (!first || !last) return;
    const { offsetWidth, offsetHeight } = this;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = clientHeight - last.bottom;
    const isAbove = below < offsetHeight + gap && first.top > below;
    const line = isAbove ? first : last;
    const left = Math.max(gap, Math.min(line.left, clientWidth - offsetWidth - gap));
    const top = isAbove ? line.top - offsetHeight - gap : line.bottom + gap;
    this.style.left = `${left + scrollX}px`;
    this.style.top = `${top + scrollY}px`;
  }
}

const termAt = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  (target instanceof Element && target.closest<HTMLAnchorElement>('a.term')) || undefined;

customElements.define('term-card', TermCard);
