/**
 * Reads a chart point by point: one stop of the keyboard for each chart, arrow keys go from point to
 * point, the pointer picks the nearest, and the number stands in words below the picture. Without it
 * the same numbers are in the table of the page.
 */
class ChartReader {
  private readonly box: HTMLElement;
  private readonly line: HTMLElement;
  private at = -1;

  constructor(box: HTMLElement, words: { hint: string; label: string }) {
    this.box = box;
    this.line = document.createElement('p');
    this.line.className = 'chart-reading';
    this.line.setAttribute('role', 'status');
    this.line.textContent = words.hint;
    box.after(this.line);
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', words.label);
    box.addEventListener('keydown', (event) => this.onKey(event));
    box.addEventListener('pointermove', (event) => this.read(this.nearest(event)));
    box.addEventListener('pointerdown', (event) => this.read(this.nearest(event)));
    box.addEventListener('pointerleave', () => this.mark(-1));
    box.addEventListener('blur', () => this.mark(-1));
  }

  /** The points of the drawing that is shown: each size has points of its own. */
  private get points(): SVGGElement[] {
    const shown = [...this.box.querySelectorAll('svg')].find(
      (drawing) => drawing.getBoundingClientRect().width > 0,
    );
    return shown ? [...shown.querySelectorAll<SVGGElement>('[data-point]')] : [];
  }

  private onKey(event: KeyboardEvent): void {
    const last = this.points.length - 1;
    const next: Record<string, number> = {
      ArrowRight: Math.min(last, this.at + 1),
      ArrowLeft: Math.max(0, this.at - 1),
      Home: 0,
      End: last,
    };
    const to = next[event.key];
    if (event.key === 'Escape') this.mark(-1);
    if (to === undefined) return;
    event.preventDefault();
    this.read(to);
  }

  private nearest(event: PointerEvent): number {
    let best = -1;
    let distance = Infinity;
    for (const [index, point] of this.points.entries()) {
      const { left, width } = point.getBoundingClientRect();
      const away = Math.abs(event.clientX - left - width / 2);
      if (away < distance) [best, distance] = [index, away];
    }
    return best;
  }

  private read(index: number): void {
    if (index === this.at) return;
    this.mark(index);
    const text = this.points[index]?.dataset['text'];
    if (text) this.line.textContent = text;
  }

  private mark(index: number): void {
    const { points } = this;
    points[this.at]?.classList.remove('is-read');
    this.at = index;
    points[index]?.classList.add('is-read');
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-reader-hint]')) {
  const { readerHint = '', readerLabel = '' } = figure.dataset;
  for (const box of figure.querySelectorAll<HTMLElement>('.chart-sizes')) {
    if (box.querySelector('[data-point]')) {
      new ChartReader(box, { hint: readerHint, label: readerLabel });
    }
  }
}
