/**
 * `<compare-columns>` leaves two columns of its table: those that the two selects of its form name.
 * Cells carry `data-column`; a row where a chosen column has `data-empty` is hidden. A `[data-warns]`
 * of a row shows where the cells that are seen differ in that data attribute; a `[data-pair]` where
 * both its columns are seen. One choice leaves all columns, and the rows that it has a value in; a
 * link from elsewhere makes it. The choice is kept in the query of the address.
 */
class CompareColumns extends HTMLElement {
  connectedCallback(): void {
    this.apply(new URLSearchParams(location.search));
    this.addEventListener('change', () => this.choose());
    this.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.apply(new URLSearchParams(location.search)));
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private choose(): void {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of this.selects) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    const search = query.toString();
    history.pushState(null, '', search ? `?${search}` : location.pathname);
    this.apply(query);
  }

  private apply(query: URLSearchParams): void {
    const { selects } = this;
    for (const select of selects) {
      select.value = query.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    const values = selects.map(({ value }) => value);
    for (const [index, select] of selects.entries()) {
      const others = values.filter((value, other) => value && other !== index);
      for (const option of select.options) option.disabled = others.includes(option.value);
    }
    const chosen = new Set(values.filter(Boolean));
    const columns = chosen.size > 1 ? chosen : undefined;
    for (const cell of this.all('[data-column]')) {
      cell.hidden = columns !== undefined && !columns.has(cell.dataset['column'] ?? '');
    }
    const rows = this.all('tbody tr');
    for (const row of rows) this.showRow(row, chosen);
    for (const pair of this.all('[data-pair]')) {
      const names = pair.dataset['pair']?.split(' ') ?? [];
      pair.hidden = columns !== undefined && !names.every((name) => columns.has(name));
    }
    this.tell(rows.filter(({ hidden }) => !hidden).length);
  }

  private showRow(row: HTMLElement, chosen: ReadonlySet<string>): void {
    const cells = [...row.querySelectorAll<HTMLElement>('[data-column]:not([hidden])')];
    row.hidden = cells.some(
      ({ dataset }) => 'empty' in dataset && chosen.has(dataset['column'] ?? ''),
    );
    for (const warning of row.querySelectorAll<HTMLElement>('[data-warns]')) {
      const stated = cells.map(({ dataset }) => dataset[warning.dataset['warns'] ?? '']);
      warning.hidden = new Set(stated.filter(Boolean)).size < 2;
    }
  }

  private tell(shown: number): void {
    const [count] = this.all('[data-count]');
    const text = count?.dataset['count']?.replace('{shown}', String(shown));
    if (count && text !== undefined && count.textContent !== text) count.textContent = text;
  }

  private all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }
}

customElements.define('compare-columns', CompareColumns);
