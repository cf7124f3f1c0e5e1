import { expect, test } from 'vitest';

import { checkFiles, issuesWith } from '../../../tests/fixtures/check-files.ts';
import { overlaid } from '../../../tests/fixtures/content-items.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const body = 'terms/one-card.mdx';
const withBody = (text: string): Record<string, string> => ({
  [body]: `${overlaid().get(body)!}\n${text}\n`,
});

test.each([
  ['a reference in a body', '<Ref to="reading-rom"/>', 'reading-rom'],
  [
    'a term that is a measure',
    '<Term of="yunling-reading-2-1"/>',
    'yunling-reading-2-1, which is a measure',
  ],
  ['a figure without its entry', '<Figure of="yunling-2020-baseline"/>', 'yunling-2020-baseline'],
  ['a figure that is an entry', '<Figure of="reading-rooms"/>', 'reading-rooms'],
  [
    'a figure with a dot too many',
    '<Figure of="reading-rooms.yunling.2020"/>',
    'reading-rooms.yunling.2020',
  ],
  [
    'a reference to a figure',
    '<Ref to="reading-rooms.yunling-2020-baseline"/>',
    'reading-rooms.yunling-2020-baseline',
  ],
  ['a chart of a term', '<Chart of="reading-room"/>', 'reading-room, which is a term'],
  [
    'a chart of an area that is none',
    '<Chart of="reading-rooms" area="one-card"/>',
    'one-card, which is a term',
  ],
  ['a reference to a path', '<Ref to="../../etc/passwd"/>', '../../etc/passwd'],
  ['a reference to __proto__', '<Ref to="__proto__"/>', '__proto__'],
  ['a reference to constructor', '<Ref to="constructor"/>', 'constructor'],
])('%s is blamed', (_, text, got) => {
  expect(issuesWith(withBody(text))).toEqual([`dangling-reference | ${body} | ${got}`]);
});

test.each([
  ['<Ref to="reading-rom"/>', 'Did you mean "reading-room"?'],
  ['<Ref to="songting-reading-4"/>', 'Did you mean "songting-reading-1"?'],
  [
    '<Figure of="reading-rooms.yunling-2020-basline"/>',
    'Did you mean "reading-rooms.yunling-2020-baseline"?',
  ],
  [
    '<Ref to="reading-rooms.yunling-2020-baseline"/>',
    'Write <Figure of="reading-rooms.yunling-2020-baseline"/>.',
  ],
  ['<Ref to="quite-another-thing"/>', 'Write the missing entry, or correct the id.'],
])('%s: %s', (text, fix) => {
  const [issue] = checkFiles(new Map([...overlaid(), ...Object.entries(withBody(text))])).issues;
  expect(issue?.fix).toBe(fix);
});

test.each([
  [
    'the plan of a measure',
    'measures/songting-reading-3.mdx',
    'plan: songting-reading-plan',
    'plan: songting-plan',
    'plan | songting-plan',
  ],
  [
    'an area that is a term',
    'measures/songting-reading-3.mdx',
    'areas: [songting]',
    'areas: [one-card]',
    'areas[0] | one-card, which is a term',
  ],
  [
    'the area of a figure',
    'sources/songting-2022-3.mdx',
    '    area: songting',
    '    area: sonting',
    'figures[0].area | sonting',
  ],
  [
    'the figure of an activity',
    'sources/yunling-report-2023.mdx',
    '[yunling-report-2023.reading-week-visits]',
    '[yunling-report-2023.visits]',
    'activities[0].figures[0] | yunling-report-2023.visits',
  ],
  [
    'a figure that another contradicts',
    'sources/songting-2022-3.mdx',
    '    terms: [reading-guide]',
    '    contradicts: [nowhere.at-all]',
    'figures[0].contradicts[0] | nowhere.at-all',
  ],
])('%s is blamed', (_, file, from, to, said) => {
  expect(issuesWith({ [file]: changed(file, [from, to]) })).toContain(
    `dangling-reference | ${file} | ${said}`,
  );
});
