import { OtherRows } from './other-rows.ts';

/**
 * `<filter-table>` filters and sorts the rows of its table by the selects of its form, and keeps
 * the choice in the query of the address. A select named `area` matches `data-area` of a row (a list
 * of values divided by blanks); the select named `sort` orders rows by the numbers in `data-by-<value>`.
 * `[data-count]` is a live region whose attribute is the sentence with {shown} and {total};
 * `[data-none]` shows where nothing is left; `[data-clear]` undoes every choice. Of a table with other
 * pages (see other-rows.ts) the first choice reads the rows of them all; `data-whole` is the sentence
 * before it, `data-loading` while they are read, `data-partial` where they cannot be.
 */
class FilterTable extends HTMLElement {
  private others: OtherRows | undefined;

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (body) this.others = new OtherRows(this, body);
    this.applyToAll(new URLSearchParams(location.search));
    this.addEventListener('change', () => this.choose());
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-clear]')) return;
      for (const select of this.selects) select.selectedIndex = 0;
      this.choose();
      this.selects[0]?.focus();
    });
    addEventListener('popstate', () => this.applyToAll(new URLSearchParams(location.search)));
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** A choice becomes an entry of the history, so that the back button undoes it. */
  private choose(): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.selects) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const search = query.toString();
    history.pushState(null, '', search ? `?${search}` : location.pathname);
    this.applyToAll(query);
  }

  /** Values that no option has count as none. */
  private apply(query: URLSearchParams): void {
    const wanted = new Map<string, string>();
    for (const select of this.selects) {
      select.value = query.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.selectedIndex = 0;
      if (select.value) wanted.set(select.name, select.value);
    }
    const rows = [...this.querySelectorAll('tbody tr')].filter((row) => row instanceof HTMLElement);
    const isChosen = wanted.size > 0;
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
    this.tell(shown, rows.length, isChosen);
  }

  /** Applies a choice to the rows at hand, then, where it chooses anything, to those of other pages. */
  private applyToAll(query: URLSearchParams): void {
    this.apply(query);
    const { others } = this;
    const isChosen = this.selects.some(({ value }) => value !== '');
    if (!isChosen || !others?.canRead || others.isReading) return;
    const again = (): void => this.apply(new URLSearchParams(location.search));
    others.read().then(again, again);
    again();
  }

  private tell(shown: number, total: number, isChosen: boolean): void {
    const count = this.querySelector<HTMLElement>('[data-count]');
    const sentence = !this.others?.isPartial
      ? count?.dataset['count']
      : !isChosen
        ? this.dataset['whole']
        : this.others.isReading
          ? this.dataset['loading']
          : this.dataset['partial'];
    const text = sentence?.replace('{shown}', String(shown)).replace('{total}', String(total));
    if (count && text !== undefined && count.textContent !== text) count.textContent = text;
    for (const none of this.querySelectorAll<HTMLElement>('[data-none]')) none.hidden = shown > 0;
    for (const scroll of this.querySelectorAll<HTMLElement>('.table-scroll')) {
      scroll.hidden = shown === 0;
    }
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

customElements.define('filter-table', FilterTable);
