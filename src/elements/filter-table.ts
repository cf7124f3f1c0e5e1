import { OtherRows } from './other-rows.ts';
import { QueryChoice } from './query-choice.ts';

/**
 * `<filter-table>` filters and sorts the rows of its table by the selects of its form. A select named
 * `area` matches `data-area` of a row (a list of values divided by blanks); the select named `sort`
 * orders rows by the numbers in `data-by-<value>`. The sentence of `[data-count]` has {shown} and
 * {total}; `[data-none]` shows where nothing is left; `[data-clear]` undoes every choice. Of a table
 * with other pages (see other-rows.ts) the first choice reads the rows of them all; `data-whole` is the
 * sentence before it, `data-loading` while they are read, `data-partial` where they cannot be.
 */
class FilterTable extends QueryChoice {
  private others: OtherRows | undefined;

  override connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (body) this.others = new OtherRows(this, body);
    super.connectedCallback();
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-clear]')) return;
      for (const select of this.selects) select.selectedIndex = 0;
      this.choose();
      this.selects[0]?.focus();
    });
  }

  /** Shows the choice among the rows at hand, then, where it chooses anything, among all. */
  protected show(): void {
    this.filter();
    const { others } = this;
    if (!this.isChosen || !others?.canRead || others.isReading) return;
    const again = (): void => this.filter();
    others.read().then(again, again);
    again();
  }

  private get isChosen(): boolean {
    return this.selects.some(({ value }) => value !== '');
  }

  private filter(): void {
    const wanted = new Map(
      this.selects.flatMap(({ name, value }) => (value ? [[name, value] as const] : [])),
    );
    const rows = this.all('tbody tr');
    const order = `by${capitalised(wanted.get('sort') ?? 'order')}`;
    wanted.delete('sort');
    let shown = 0;
    for (const row of rows) {
      const fits = [...wanted].every(([name, value]) =>
        row.dataset[name]?.split(' ').includes(value),
      );
      row.hidden = !fits;
      shown += Number(fits);
    }
    const rank = ({ dataset }: HTMLElement): number => Number(dataset[order] ?? 0);
    rows.sort(
      (a, b) => rank(a) - rank(b) || Number(a.dataset['byOrder']) - Number(b.dataset['byOrder']),
    );
    rows[0]?.parentElement?.append(...rows);
    this.tell({ shown, total: rows.length }, this.sentence());
    for (const none of this.all('[data-none]')) none.hidden = shown > 0;
    for (const scroll of this.all('.table-scroll')) scroll.hidden = shown === 0;
  }

  /** What is said of rows that are not all there; undefined where they are. */
  private sentence(): string | undefined {
    if (!this.others?.isPartial) return undefined;
    if (!this.isChosen) return this.dataset['whole'];
    return this.others.isReading ? this.dataset['loading'] : this.dataset['partial'];
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

customElements.define('filter-table', FilterTable);
