import { searchWords as words } from '../../i18n/search.ts';
import { filterNames, passes, sorted } from '../facets.ts';
import { find, type Found, type Group } from '../find.ts';
import { readState, writeState, type SearchState } from '../state.ts';
import { filterPanel } from './filter-panel.ts';
import { firstPage, nextPage, type FirstPage } from './group-view.ts';
import { noResults } from './no-results.ts';
import { keepPlace, placeIn, type Place } from './place.ts';
import { answerCard, element, groupHeading, kindHint, resultItem } from './render.ts';
import { replaceControls } from './replace-controls.ts';
import { openSession, type Session } from './session.ts';
import { watchTyping } from './typing.ts';

const pageSize = 10;

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  filters: HTMLElement;
}

/** Brings a search page to life: its address is its state, its list follows both. */
export function startSearchPage(parts: Parts): void {
  const { form, input, results } = parts;
  let turn = 0;
  let state = readState(location.search);
  let place = placeIn(history.state);

  const show = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const current = state;
    const wanted = place;
    place = undefined;
    const isStale = (): boolean => own !== turn;
    try {
      await showState(parts, current, wanted?.shown ?? [], isStale, change);
      if (wanted && !isStale()) scrollTo({ top: wanted.top, behavior: 'instant' });
    } catch (error) {
      if (isStale()) return;
      reportError(error);
      parts.results.replaceChildren();
      setStatus(parts.status, 'error', words.error);
    }
  };

  const change = (next: SearchState, how: 'push' | 'replace' = 'push'): void => {
    const address = writeState(next);
    if (address === writeState(state)) return;
    state = next;
    const url = `${location.pathname}${address}`;
    if (how === 'push') {
      keepPlace(results);
      history.pushState(null, '', url);
    } else history.replaceState(null, '', url);
    void show();
  };

  const typing = watchTyping(input, (text) => change({ ...state, q: text.trim() }, 'replace'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (typing.isComposing()) return;
    change({ ...state, q: input.value.trim() });
  });
  input.addEventListener('focus', () => void openSession().catch(() => undefined), { once: true });
  // The list comes after the page, so that the browser by itself would scroll to where nothing is yet.
  history.scrollRestoration = 'manual';
  results.addEventListener('click', () => keepPlace(results), { capture: true });
  window.addEventListener('pagehide', () => keepPlace(results));
  window.addEventListener('popstate', (event) => {
    place = placeIn(event.state);
    state = readState(location.search);
    input.value = state.q;
    void show();
  });
  input.value = state.q;
  void show();
}

type Change = (next: SearchState) => void;

async function showState(
  parts: Parts,
  state: SearchState,
  unfolded: Place['shown'],
  isStale: () => boolean,
  change: Change,
): Promise<void> {
  const { status, results, filters } = parts;
  const filtered = filterNames.some((name) => (state.filters[name] ?? []).length > 0);
  if (!state.q && !filtered) {
    results.replaceChildren();
    filters.replaceChildren();
    setStatus(status, 'idle', '');
    return;
  }
  setStatus(status, 'loading', words.loading);
  const session = await openSession();
  const found = state.q ? await find(state.q, session.context) : listAll(session);
  const table = filtered || state.sort !== 'best' ? await session.facets() : undefined;
  if (isStale()) return;
  const { kinds } = session.context.index.manifest;
  const groups = found.groups
    .map((group) => ({ ...group, all: group.records }))
    .map((group) =>
      table
        ? {
            ...group,
            records: sorted(
              group.records.filter((record) => passes(record, state.filters, table, kinds)),
              state.sort,
              table,
            ),
          }
        : group,
    );
  const shown = await showGroups(groups, found, session, state, unfolded);
  if (isStale()) return;
  const hint = kindHint(state.q);
  results.replaceChildren(...(hint ? [hint] : []), ...shown.nodes);
  if (groups.length === 0) {
    const help = await noResults(found, session, (q) =>
      writeState({ q, filters: {}, sort: 'best' }),
    );
    if (isStale()) return;
    results.append(help);
  }
  setStatus(status, 'done', statusText(state, shown.total, shown.unfiltered, filtered));
  if (groups.length === 0 && !filtered) {
    filters.replaceChildren();
    return;
  }
  const facets = table ?? (await session.facets());
  if (isStale()) return;
  const records = [...new Set(groups.flatMap(({ all }) => all))];
  replaceControls(filters, filterPanel(records, state, facets, kinds, change));
}

function listAll({ context }: Session): Found {
  const records = Array.from({ length: context.index.manifest.records }, (_, index) => index);
  const none = { chars: [], starts: [], ends: [], gaps: [] };
  const whole = { text: '', units: none };
  return {
    query: { text: '', whole, terms: [], isDocumentNumber: false },
    groups: [{ reason: { type: 'exact' }, records, needles: [] }],
    missing: [],
  };
}

interface Shown {
  nodes: Node[];
  total: number;
  unfiltered: number;
}

interface ShownGroup extends Group {
  all: number[];
}

async function showGroups(
  groups: readonly ShownGroup[],
  found: Found,
  session: Session,
  state: SearchState,
  unfolded: Place['shown'],
): Promise<Shown> {
  const nodes: Node[] = [];
  let total = 0;
  for (const [index, group] of groups.entries()) {
    // What only half fits waits until it is asked for, if anything fits wholly.
    const waits = index > 0 && group.reason.type === 'cut';
    const showPage = index === 0 && state.sort === 'best' ? firstPage : nextPage;
    const page: FirstPage = await showPage(session, group, group.records, waits ? 0 : pageSize);
    const further = (unfolded[index] ?? 0) - page.results.length;
    const more = await nextPage(session, group, page.rest, further);
    const results = [...page.results, ...more.results];
    if (page.answer) nodes.push(answerCard(page.answer));
    if (index === 0 || !waits) total += group.records.length - page.dropped;
    if (group.records.length > 0) nodes.push(groupHeading(group.reason));
    const list = element(
      'ol',
      { 'data-search-results': '', class: 'results' },
      ...results.map(resultItem),
    );
    if (index > 0) list.removeAttribute('data-search-results');
    nodes.push(list);
    const isClosed = waits && results.length === 0;
    if (more.rest.length > 0) nodes.push(moreButton(session, group, list, more.rest, isClosed));
  }
  const unfiltered = groups.reduce(
    (sum, { all, reason }, index) => sum + (index > 0 && reason.type === 'cut' ? 0 : all.length),
    0,
  );
  if (found.groups.length > 0 && total === 0)
    nodes.unshift(element('p', { class: 'none-left' }, words.noneLeft));
  return { nodes, total, unfiltered };
}

function moreButton(
  session: Session,
  group: Group,
  list: HTMLElement,
  records: readonly number[],
  waits: boolean,
): HTMLElement {
  let rest = [...records];
  const label = (): string =>
    waits ? words.showGroup(rest.length) : words.more(Math.min(pageSize, rest.length));
  const button = element('button', { type: 'button', class: 'more' }, label());
  button.addEventListener('click', () => {
    void nextPage(session, group, rest, pageSize).then((page) => {
      waits = false;
      rest = page.rest;
      const items = page.results.map(resultItem);
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      if (rest.length === 0) button.remove();
      else button.textContent = label();
    });
  });
  return button;
}

function statusText(state: SearchState, total: number, all: number, filtered: boolean): string {
  if (!state.q) return words.listed(total);
  if (all === 0) return words.foundNone(state.q);
  return filtered ? words.foundFiltered(total, all, state.q) : words.found(total, state.q);
}

function setStatus(
  status: HTMLElement,
  value: 'idle' | 'loading' | 'done' | 'error',
  text: string,
): void {
  status.setAttribute('data-search-status', value);
  if (status.textContent !== text) status.textContent = text;
}
