import { QueryChoice } from './query-choice.ts';

/**
 * `<filter-table>` filters and sorts the rows of its table by the selects of its form. A select named
 * `area` matches `data-area` of a row (a list of values divided by blanks); the select named `sort`
 * orders rows by the numbers in `data-by-<value>`. The sentence of `[data-count]` has {shown} and
 * {total}; `[data-none]` shows where nothing is left; `[data-clear]` undoes every choice.
 */
class FilterTable extends QueryChoice {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-clear]')) return;
      for (const select of this.selects) select.selectedIndex = 0;
      this.choose();
      this.selects[0]?.focus();
    });
  }

  protected show(): void {
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
    this.tell({ shown, total: rows.length });
    for (const none of this.all('[data-none]')) none.hidden = shown > 0;
    for (const scroll of this.all('.table-scroll')) scroll.hidden = shown === 0;
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

customElements.define('filter-table', FilterTable);
