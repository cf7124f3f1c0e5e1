import { figuresOf } from '../../domain/knowledge-base.ts';
import { sectionsOf } from '../../domain/plan.ts';
import type { Entry } from '../../domain/knowledge-base.ts';
import type { Fault, Rule } from '../rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  title: 'id 重复',
  why: '一个 id 只能指一样东西：条目 id 在全库唯一，数字、章节和标题的 id 在本页唯一。',
  mend: '给后来的一个换一个 id；已发布的那个不动。',
  example: '两个条目都写 id: panan',
  *run({ entries }) {
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      const other = first.get(entry.id);
      if (other) {
        yield {
          file: entry.file,
          place: { path: ['id'] },
          field: 'id',
          expected: 'an id that no other entry has',
          got: `${entry.id}, also the id of ${other.file}`,
          fix: 'Rename the newer entry; ids are unique across all kinds.',
        };
      } else first.set(entry.id, entry);
    }
    for (const entry of entries) yield* duplicateAnchors(entry);
  },
};

interface Anchor {
  id: string;
  place: Fault['place'];
}

function* duplicateAnchors(entry: Entry): Iterable<Fault> {
  const seen = new Set<string>(pageAnchors);
  for (const { id, place } of anchorsOf(entry)) {
    if (seen.has(id)) {
      yield {
        file: entry.file,
        place,
        expected: 'an anchor that occurs once on the page',
        got: id,
        fix: 'Give the later one another id.',
      };
    }
    seen.add(id);
  }
}

/** Anchors that the page template itself uses. */
export const pageAnchors: readonly string[] = [
  ...['main', 'top', 'nav', 'search', 'cite', 'contents', 'figures', 'relations', 'revisions'],
  ...['text', 'measures', 'progress', 'activities', 'indicators', 'sources', 'observations'],
];

function anchorsOf(entry: Entry): Anchor[] {
  const figures = figuresOf(entry).map((figure) => ({
    id: figure.id,
    place: { path: [...figure.path, 'id'] },
  }));
  const headings = entry.body.headings.map(({ id }) => ({ id, place: undefined }));
  const sections =
    entry.kind === 'plan'
      ? sectionsOf(entry.data.chapters).map(({ section }) => ({
          id: section.id,
          place: { path: ['chapters'] },
        }))
      : [];
  const activities =
    entry.kind === 'source'
      ? entry.data.activities.map((activity, index) => ({
          id: activity.id,
          place: { path: ['activities', index, 'id'] },
        }))
      : [];
  return [...figures, ...headings, ...sections, ...activities];
}
