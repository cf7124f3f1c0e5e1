import { searchWords as words } from '../../i18n/search.ts';
import {
  countsOf,
  filterNames,
  sorts,
  type FacetTable,
  type FilterName,
  type Sort,
} from '../facets.ts';
import type { Manifest } from '../manifest.ts';
import type { SearchState } from '../state.ts';
import { element } from './render.ts';

/** Values of a facet that are always in sight; the others open on demand. */
const inSight = 7;

/** The sort order, the filters that are on, and the values of each facet with their counts. */
export function filterPanel(
  records: readonly number[],
  state: SearchState,
  table: FacetTable,
  kinds: Manifest['kinds'],
  change: (next: SearchState) => void,
): HTMLElement[] {
  const fieldsets = filterNames.flatMap((name) => {
    const counts = countsOf(name, records, state.filters, table, kinds, words.kinds);
    const wanted = state.filters[name] ?? [];
    if (counts.length < 2 && wanted.length === 0) return [];
    const boxes = counts.map(({ id, label, count }) =>
      checkbox(name, id, label, count, wanted.includes(id), (on) => {
        const values = on ? [...wanted, id] : wanted.filter((value) => value !== id);
        change({ ...state, filters: { ...state.filters, [name]: values } });
      }),
    );
    const rest = boxes.slice(inSight);
    return [
      element(
        'fieldset',
        { class: 'facet' },
        element('legend', {}, words.facets[name]),
        ...boxes.slice(0, inSight),
        rest.length > 0
          ? element('details', {}, element('summary', {}, words.more(rest.length)), ...rest)
          : undefined,
      ),
    ];
  });
  const on = filterNames.some((name) => (state.filters[name] ?? []).length > 0);
  const clear = element('button', { type: 'button', class: 'clear' }, words.clear);
  clear.addEventListener('click', () => change({ ...state, filters: {} }));
  const panel = element(
    'details',
    { class: 'filters', ...(wide.matches || on ? { open: '' } : {}) },
    element('summary', {}, words.filters),
    ...(on ? [clear] : []),
    ...fieldsets,
  );
  return [sortField(state, change), panel];
}

const wide = matchMedia('(min-width: 60em)');

function checkbox(
  name: FilterName,
  id: string,
  label: string,
  count: number,
  checked: boolean,
  toggle: (on: boolean) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', name, value: id }) as HTMLInputElement;
  box.checked = checked;
  box.addEventListener('change', () => toggle(box.checked));
  return element(
    'label',
    { class: 'facet-value' },
    box,
    element('span', { class: 'facet-label' }, label),
    element('span', { class: 'facet-count' }, String(count)),
  );
}

function sortField(state: SearchState, change: (next: SearchState) => void): HTMLElement {
  const select = element(
    'select',
    { name: 'sort' },
    ...sorts.map((sort) => element('option', { value: sort }, words.sorts[sort])),
  ) as HTMLSelectElement;
  select.value = state.sort;
  select.addEventListener('change', () => change({ ...state, sort: select.value as Sort }));
  return element('label', { class: 'sort' }, words.sort, select);
}
