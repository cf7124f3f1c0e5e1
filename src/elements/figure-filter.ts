import { OtherRows } from './other-rows.ts';

/**
 * Filters and sorts the table of all figures. The table is complete without it. The choice stands in
 * the address, so that a filtered table can be linked. Where the table has other pages, the first
 * choice reads their rows; until then, and where they cannot be read, the count says so.
 */
const form = document.querySelector<HTMLFormElement>('form[data-figure-filter]');
const table = document.querySelector<HTMLTableElement>('table[data-figures]');
const body = table?.tBodies[0];
const count = document.querySelector('[data-figure-count]');

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** The heading of each column becomes a button; `aria-sort` says what is sorted and which way. */
function makeSortable(
  sorted: HTMLTableElement,
  sort: (column: number, sign: number) => void,
): void {
  for (const [index, heading] of [...sorted.tHead!.rows[0]!.cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const order = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of heading.parentElement!.children) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', order);
      sort(index, order === 'ascending' ? 1 : -1);
    });
  }
}

function sortRows(rowsIn: HTMLTableSectionElement, column: number, sign: number): void {
  const keyed = [...rowsIn.rows].map((row) => ({ row, key: keyOf(row.cells[column]!) }));
  keyed.sort((a, b) => sign * compareKeys(a.key, b.key));
  rowsIn.append(...keyed.map(({ row }) => row));
}

const keyOf = (cell: HTMLTableCellElement): string =>
  cell.dataset['sort'] ?? (cell.textContent ?? '').trim();

function compareKeys(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  return Number.isNaN(left) || Number.isNaN(right) ? collator.compare(a, b) : left - right;
}

const isWanted = (wanted: string | undefined, is: string | undefined): boolean =>
  !wanted || wanted === is;

function choice(from: HTMLFormElement): Record<string, string> {
  const all = [...new FormData(from)].filter(([, value]) => value !== '');
  return Object.fromEntries(all) as Record<string, string>;
}

function restore(into: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = into.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value.slice(0, 60);
    if (field instanceof HTMLSelectElement) field.value = value;
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

if (form && table && body) {
  const others = new OtherRows(table, body);
  const read = () => [...body.rows].map((row) => ({ row, text: fold(row.textContent ?? '') }));
  let rows = read();
  let sorting: (() => void) | undefined;

  const sentence = (isChosen: boolean): string => {
    const { count: all, whole, loading, partial } = table.dataset;
    if (!others.isPartial) return all ?? '';
    if (!isChosen) return whole ?? '';
    return (others.isReading ? loading : partial) ?? '';
  };

  const show = (wanted: Record<string, string>): void => {
    const words = fold(wanted['q'] ?? '')
      .split(' ')
      .filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      const { area, kind, source, year = '', until = '' } = row.dataset;
      const fits =
        isWanted(wanted['area'], area) &&
        isWanted(wanted['kind'], kind) &&
        isWanted(wanted['source'], source) &&
        (!wanted['year'] || (year <= wanted['year'] && wanted['year'] <= until)) &&
        words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const isChosen = sorting !== undefined || Object.keys(wanted).length > 0;
    const said = sentence(isChosen)
      .replace('{shown}', String(shown))
      .replace('{total}', String(rows.length));
    if (count && count.textContent !== said) count.textContent = said;
  };

  const apply = (): void => {
    const wanted = choice(form);
    const query = new URLSearchParams(wanted).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    const isChosen = sorting !== undefined || query !== '';
    if (isChosen && others.canRead && !others.isReading) {
      const again = (): void => {
        rows = read();
        sorting?.();
        show(choice(form));
      };
      others.read().then(again, again);
    }
    show(wanted);
  };

  restore(form);
  form.hidden = false;
  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) apply();
  });
  form.addEventListener('compositionend', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  makeSortable(table, (column, sign) => {
    sorting = () => sortRows(body, column, sign);
    sorting();
    apply();
  });
  apply();
}
