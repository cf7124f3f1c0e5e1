/**
 * Filters and sorts the table of all figures in the page. The table is complete without it. The
 * choice stands in the address, so that a filtered table can be linked.
 */
const form = document.querySelector<HTMLFormElement>('form[data-figure-filter]');
const table = document.querySelector<HTMLTableElement>('table[data-figures]');
const body = table?.tBodies[0];
const count = document.querySelector('[data-figure-count]');

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** The heading of each column becomes a button; `aria-sort` says what is sorted and which way. */
function makeSortable(sorted: HTMLTableElement, rowsIn: HTMLTableSectionElement): void {
  for (const [index, heading] of [...sorted.tHead!.rows[0]!.cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const order = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of heading.parentElement!.children) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', order);
      const sign = order === 'ascending' ? 1 : -1;
      const keyed = [...rowsIn.rows].map((row) => ({ row, key: keyOf(row.cells[index]!) }));
      keyed.sort((a, b) => sign * compareKeys(a.key, b.key));
      rowsIn.append(...keyed.map(({ row }) => row));
    });
  }
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
  const rows = [...body.rows].map((row) => ({ row, text: fold(row.textContent ?? '') }));
  const sentence = table.dataset['count'] ?? '';

  const apply = (): void => {
    const wanted = choice(form);
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
    if (count) count.textContent = sentence.replace('{shown}', String(shown));
    const query = new URLSearchParams(wanted).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };

  restore(form);
  form.hidden = false;
  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) apply();
  });
  form.addEventListener('compositionend', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  makeSortable(table, body);
  apply();
}

export {};
