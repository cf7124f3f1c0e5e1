import { entryPath, indexPath } from '../../domain/address.ts';
import { kinds } from '../../domain/kind.ts';
import { searchWords as words } from '../../i18n/search.ts';
import type { Answer } from '../answer.ts';
import type { Piece } from '../excerpt.ts';
import type { Reason } from '../find.ts';
import type { Result, SubResult } from '../present.ts';
import type { RecordFigure } from '../record.ts';

type Child = Node | string | undefined;

/** An element made of text nodes and elements only; nothing here reads HTML from data. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export const link = (href: string, ...children: readonly Child[]): HTMLElement =>
  element('a', { href }, ...children);

const pieces = (list: readonly Piece[]): Node[] =>
  list.map(([text, marked]) =>
    marked ? element('mark', {}, text) : document.createTextNode(text),
  );

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Address of a path of the site; anything that is no such path leads to the start page. */
export function address(path: string, anchor = ''): string {
  const safe = /^\/[a-z0-9./-]*$/.test(path) && !path.startsWith('//') ? path : '/';
  return `${base}${safe}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}

export function resultItem(result: Result): HTMLElement {
  const { record, title, text, matchedName, subs, more } = result;
  const name =
    matchedName &&
    element(
      'p',
      { class: 'why' },
      `${words.matched[matchedName.type]}：`,
      ...pieces(matchedName.text),
    );
  return element(
    'li',
    { 'data-search-result': '', class: 'result' },
    element(
      'p',
      { class: 'result-head' },
      element('span', { class: `kind-tag kind-${record.kind}` }, words.kinds[record.kind]),
      record.place ? element('span', { class: 'place' }, record.place) : undefined,
    ),
    element('h3', {}, link(address(entryPath(record)), ...pieces(title))),
    name,
    element('p', { class: 'excerpt' }, ...pieces(text)),
    subs.length > 0
      ? element('ul', { class: 'subs' }, ...subs.map((sub) => subItem(entryPath(record), sub)))
      : undefined,
    more > 0 ? element('p', { class: 'more-places' }, words.morePlaces(more)) : undefined,
  );
}

const subItem = (path: string, { id, type, text }: SubResult): HTMLElement =>
  element(
    'li',
    {},
    link(
      address(path, id),
      type === 'figure' ? element('span', { class: 'sub-tag' }, words.figure) : undefined,
      ...pieces(text),
    ),
  );

/** A link to the index of a kind that the question names: 指标, indicators. */
export function kindHint(q: string): HTMLElement | undefined {
  const asked = q.trim().toLowerCase();
  const kind = kinds.find((each) => (words.kindNames[each] as readonly string[]).includes(asked));
  return (
    kind &&
    element(
      'p',
      { class: 'meant' },
      link(address(indexPath(kind)), words.allOfKind(words.kinds[kind])),
    )
  );
}

export function answerCard({ record, figures }: Answer): HTMLElement {
  const nameOf = ({ area, label }: RecordFigure): string => `${area} ${label}`;
  const first = figures[0]!;
  const sameName = figures.every((figure) => nameOf(figure) === nameOf(first));
  const sourceOf = ({ source }: RecordFigure): string => source || record.title;
  const sameSource = figures.every((figure) => sourceOf(figure) === sourceOf(first));
  return element(
    'section',
    { class: 'answer', 'aria-label': words.answer, 'data-search-answer': '' },
    sameName ? element('p', { class: 'answer-name' }, nameOf(first)) : undefined,
    element(
      'ul',
      { class: 'answer-figures' },
      ...figures.map((figure) =>
        element(
          'li',
          {},
          element(
            'p',
            { class: 'answer-label' },
            [sameName ? '' : nameOf(figure), figure.period, figure.kind].filter(Boolean).join(' '),
          ),
          element(
            'p',
            { class: 'answer-value' },
            link(address(`/figures/${record.id}.${figure.id}/`), figure.value),
          ),
          element(
            'p',
            { class: 'answer-source' },
            sameSource ? figure.locator : `${sourceOf(figure)} ${figure.locator}`,
          ),
        ),
      ),
    ),
    sameSource
      ? element('p', { class: 'answer-source' }, `${words.answerSource}：${sourceOf(first)}`)
      : undefined,
  );
}

/** The heading of a group; in sight where the group is not simply what was asked. */
export function groupHeading(reason: Reason): HTMLElement {
  const text = groupText(reason);
  const name = text === undefined ? 'visually-hidden' : 'group-heading';
  return element('h2', { class: name }, text ?? words.results);
}

function groupText(reason: Reason): string | undefined {
  switch (reason.type) {
    case 'exact':
      return undefined;
    case 'pinyin':
      return words.groups.pinyin(reason.name);
    case 'names':
      return words.groups.names[reason.by];
    case 'cut':
      return words.groups.cut;
    case 'form':
      return words.groups.form(reason.text);
    case 'split':
      return words.groups.split(reason.parts.map((part) => `“${part}”`).join('、'));
  }
}
