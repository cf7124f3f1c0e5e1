import type { Group } from '../find.ts';
import type { Needle } from '../match.ts';
import { answerFrom, type Answer } from '../answer.ts';
import { present, type Result } from '../present.ts';
import type { Session } from './session.ts';

/** The results of one group, checked against the text as far as they are shown. */
export interface Page {
  results: Result[];
  /** Records of the group after those shown. */
  rest: number[];
  /** Records that the index found and the text did not bear out. */
  dropped: number;
}

/** The next results of a group: loads the records, checks them, and goes on past those that fail. */
export async function nextPage(
  session: Session,
  group: Group,
  records: readonly number[],
  size: number,
): Promise<Page> {
  const { lookup } = session.context.index;
  const results: Result[] = [];
  let rest = [...records];
  let dropped = 0;
  while (results.length < size && rest.length > 0) {
    const batch = rest.slice(0, size - results.length);
    rest = rest.slice(batch.length);
    const loaded = await Promise.all(
      batch.map(async (record) => {
        const needles: readonly Needle[] = group.needles;
        const data = await lookup.load(record);
        return present(data, needles, session.context.map, group.names?.get(record));
      }),
    );
    for (const result of loaded) {
      if (result) results.push(result);
      else dropped += 1;
    }
  }
  return { results, rest, dropped };
}

export interface FirstPage extends Page {
  /** The figures that the question asks for; their entry is the first of the results. */
  answer?: Answer;
}

/** The first results of a group, with the answer if one of them holds it. */
export async function firstPage(
  session: Session,
  group: Group,
  records: readonly number[],
  size: number,
): Promise<FirstPage> {
  const page = await nextPage(session, group, records, size);
  const answer = answerFrom(
    page.results.map(({ record }) => record),
    group.needles,
    session.context.map,
  );
  if (!answer) return page;
  const results = [
    ...page.results.filter(({ record }) => record === answer.record),
    ...page.results.filter(({ record }) => record !== answer.record),
  ];
  return { ...page, results, answer };
}
