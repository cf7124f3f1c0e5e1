import { searchWords as words } from '../../i18n/search.ts';
import { find } from '../find.ts';
import { writeState } from '../state.ts';
import { firstPage, nextPage, type FirstPage } from './group-view.ts';
import { noResults } from './no-results.ts';
import {
  address,
  answerCard,
  element,
  groupHeading,
  kindHint,
  link,
  resultItem,
} from './render.ts';
import { openSession } from './session.ts';
import { watchTyping } from './typing.ts';

const maxResults = 7;
const started = new WeakSet<HTMLDialogElement>();

/** Brings the search dialog to life; a second call does nothing. */
export function startDialog(dialog: HTMLDialogElement): void {
  if (started.has(dialog)) return;
  started.add(dialog);
  const form = dialog.querySelector('form')!;
  const input = dialog.querySelector('input')!;
  const status = dialog.querySelector<HTMLElement>('[data-dialog-status]')!;
  const list = dialog.querySelector<HTMLElement>('[data-dialog-list]')!;
  let turn = 0;

  const run = async (text: string): Promise<void> => {
    turn += 1;
    const own = turn;
    const say = (value: string, sentence: string): void => {
      status.setAttribute('data-dialog-status', value);
      status.textContent = sentence;
    };
    const q = text.trim();
    if (!q) {
      list.replaceChildren();
      say('idle', '');
      return;
    }
    say('loading', words.loading);
    try {
      const { nodes, total } = await answerTo(q);
      if (own !== turn) return;
      list.replaceChildren(...nodes);
      list.scrollTop = 0;
      say('done', total > 0 ? words.found(total, q) : words.foundNone(q));
    } catch (error) {
      if (own !== turn) return;
      reportError(error);
      list.replaceChildren();
      say('error', words.error);
    }
  };

  const typing = watchTyping(input, (text) => void run(text));
  form.addEventListener('submit', (event) => {
    if (typing.isComposing() || input.value.trim() === '') event.preventDefault();
  });
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('cancel', (event) => {
    if (typing.isComposing()) event.preventDefault();
  });
  dialog.addEventListener('keydown', (event) => {
    if (!typing.isComposing(event)) moveFocus(event, input, list);
  });
  if (input.value) void run(input.value);
  void openSession().catch(() => undefined);
}

async function answerTo(q: string): Promise<{ nodes: Node[]; total: number }> {
  const session = await openSession();
  const found = await find(q, session.context);
  const href = (text: string): string =>
    `${address('/search/')}${writeState({ q: text, filters: {}, sort: 'best' })}`;
  if (found.groups.length === 0)
    return { nodes: [await noResults(found, session, href)], total: 0 };
  const hint = kindHint(q);
  const nodes: Node[] = hint ? [hint] : [];
  let room = maxResults;
  let total = 0;
  for (const [index, group] of found.groups.entries()) {
    if (index > 0 && group.reason.type === 'cut') continue;
    const showPage = index === 0 ? firstPage : nextPage;
    const page: FirstPage = await showPage(session, group, group.records, room);
    total += group.records.length - page.dropped;
    if (page.results.length === 0) continue;
    room -= page.results.length;
    if (page.answer) nodes.push(answerCard(page.answer));
    nodes.push(
      groupHeading(group.reason),
      element('ol', { class: 'results' }, ...page.results.map(resultItem)),
    );
  }
  nodes.push(element('p', { class: 'all-results' }, link(href(q), words.allResults)));
  return { nodes, total };
}

/** Arrow keys go through the links of the list and back to the field; they leave its text alone. */
function moveFocus(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...list.querySelectorAll<HTMLElement>('a[href]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
  if (event.key === 'ArrowUp' && at === -1) return;
  event.preventDefault();
  if (next < 0) input.focus();
  else links[next]?.focus();
}
