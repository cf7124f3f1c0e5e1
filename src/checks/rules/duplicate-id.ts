import type { Entry } from '../../domain/knowledge-base.ts';
import { figuresOf } from '../../domain/knowledge-base.ts';
import { fieldName } from '../../domain/finding.ts';
import type { Section } from '../../domain/plan.ts';
import { headingPlace } from '../body-places.ts';
import { fieldFault } from '../field-fault.ts';
import { isIndexAnchor, isPageAnchor } from '../page-anchors.ts';
import type { Fault, Rule } from '../rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  title: 'id 重复',
  why: '一个 id 只能指一样东西：条目 id 在全库唯一，数字、章节和标题的 id 在本页唯一，页面自己用的（如 main）也不能取。',
  mend: '给后来的一个换一个 id；已发布的那个不动。',
  example: '两个条目都写 id: east-county',
  *run({ entries, kb }) {
    const themes = kb.site.themes.map(({ id }) => id);
    for (const [index, id] of themes.entries()) {
      if (themes.indexOf(id) === index) continue;
      yield fieldFault('site.yaml', ['themes', index, 'id'], {
        expected: 'an id that no other theme has',
        got: `${id}, also the id of themes[${themes.indexOf(id)}]`,
        fix: 'Give one of the two another id.',
      });
    }
    const first = new Map<string, Entry>();
    for (const entry of entries) {
      const other = first.get(entry.id);
      if (other) {
        yield fieldFault(entry.file, ['id'], {
          expected: 'an id that no other entry has',
          got: `${entry.id}, also the id of ${other.file}`,
          fix: 'Rename the newer entry; ids are unique across all kinds.',
        });
      } else first.set(entry.id, entry);
    }
    for (const [index, id] of themes.entries()) {
      if (isIndexAnchor(id)) yield fieldFault('site.yaml', ['themes', index, 'id'], taken(id));
    }
    for (const entry of entries) {
      const isHeading = entry.kind === 'plan' || entry.kind === 'region';
      if (isHeading && isIndexAnchor(entry.id))
        yield fieldFault(entry.file, ['id'], taken(entry.id));
      yield* duplicateAnchors(entry);
    }
  },
};

const ofPage = 'a part of every such page';

const taken = (id: string, other = ofPage): Pick<Fault, 'expected' | 'got' | 'fix'> => ({
  expected: 'an anchor that occurs once on the page',
  got: `${id}, also the anchor of ${other}`,
  fix: 'Give this one another id, if it is not published yet.',
});

interface Anchor {
  id: string;
  what: string;
  place: Fault['place'];
}

function* duplicateAnchors(entry: Entry): Iterable<Fault> {
  const seen = new Map<string, string>();
  for (const { id, what, place } of anchorsOf(entry)) {
    const other = isPageAnchor(id) ? ofPage : seen.get(id);
    if (other !== undefined) {
      yield {
        file: entry.file,
        place,
        ...(place && 'path' in place ? { field: fieldName(place.path) } : {}),
        ...taken(id, other),
      };
    } else seen.set(id, what);
  }
}

/** The anchors that people chose in an entry. */
export function anchorsOf(entry: Entry): Anchor[] {
  const figures = figuresOf(entry).map(({ id, path }): Anchor => ({
    id,
    what: fieldName(path),
    place: { path: [...path, 'id'] },
  }));
  const activities = entry.kind === 'source' ? entry.data.activities.entries() : [];
  const headings = entry.body.headings.map((heading): Anchor => ({
    id: heading.id,
    what: `the heading ${heading.text}`,
    place: headingPlace(heading),
  }));
  return [
    ...(entry.kind === 'plan' ? sectionAnchors(entry.data.chapters, ['chapters']) : []),
    ...figures,
    ...[...activities].map(([index, { id }]): Anchor => {
      const path = ['activities', index];
      return { id, what: fieldName(path), place: { path: [...path, 'id'] } };
    }),
    ...headings,
  ];
}

function sectionAnchors(
  sections: readonly Section[],
  path: readonly (string | number)[],
): Anchor[] {
  return sections.flatMap(({ id, children }, index) => {
    const own = [...path, index];
    return [
      { id, what: fieldName(own), place: { path: [...own, 'id'] } },
      ...sectionAnchors(children, [...own, 'children']),
    ];
  });
}
