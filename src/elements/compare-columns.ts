import { QueryChoice } from './query-choice.ts';

/**
 * `<compare-columns>` leaves two columns of its table: those that the two selects of its form name.
 * Cells carry `data-column`; a row where a chosen column has `data-empty` is hidden. A `[data-warns]`
 * of a row shows where the cells that are seen differ in that data attribute; a `[data-pair]` where
 * both its columns are seen. One choice leaves all columns, and the rows that it has a value in, and
 * the sentence in `data-one` asks for the other; a link from elsewhere makes it.
 */
class CompareColumns extends QueryChoice {
  protected show(): void {
    const values = this.selects.map(({ value }) => value);
    for (const [index, select] of this.selects.entries()) {
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
    const shown = rows.filter(({ hidden }) => !hidden).length;
    const name = this.selects.find(({ value }) => value)?.selectedOptions[0]?.text ?? '';
    const one = this.querySelector<HTMLElement>('[data-one]')?.dataset['one'];
    this.tell({ shown, name }, chosen.size === 1 ? one : undefined);
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
}

customElements.define('compare-columns', CompareColumns);
