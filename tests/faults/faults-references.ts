import { appended, replaced, type Fault } from './fault.ts';

const measure = 'measures/yunling-reading-2-1.mdx';
const dangling = { rule: 'dangling-reference' };

/** Relations to nothing, to the wrong kind, to themselves, in a circle. */
export const referenceFaults: Fault[] = [
  replaced(
    'a plan that does not exist',
    measure,
    ['plan: yunling-reading-plan', 'plan: yunling-reading-plam'],
    { ...dangling, field: 'plan' },
  ),
  replaced('a county as the plan', measure, ['plan: yunling-reading-plan', 'plan: songting'], {
    ...dangling,
    field: 'plan',
  }),
  replaced(
    'an area that does not exist',
    measure,
    ['areas: [yunling, upstream-2]', 'areas: [yunling, downstream-2]'],
    { ...dangling, field: 'areas[1]' },
  ),
  replaced('a theme that does not exist', measure, ['themes: [places]', 'themes: [place]'], {
    rule: 'unknown-theme',
    field: 'themes[0]',
  }),
  replaced(
    'an indicator that does not exist',
    measure,
    ['- to: reading-rooms', '- to: reading-room'],
    { ...dangling, field: 'indicators[0].to' },
  ),
  replaced(
    'a term that does not exist',
    measure,
    ['terms: [reading-room]', 'terms: [reading-rome]'],
    { ...dangling, field: 'terms[0]' },
  ),
  replaced(
    'a source that does not exist',
    measure,
    ['source: yunling-2021-7\nlocator', 'source: yunling-2021-8\nlocator'],
    { ...dangling, field: 'source', line: 11 },
  ),
  replaced('a relation to __proto__', measure, ['terms: [reading-room]', 'terms: [__proto__]'], {
    rule: 'id-grammar',
    field: 'terms[0]',
  }),
  replaced('a relation to toString', measure, ['terms: [reading-room]', 'terms: [tostring]'], {
    ...dangling,
    field: 'terms[0]',
  }),
  replaced(
    'a relation that climbs',
    measure,
    ['terms: [reading-room]', "terms: ['../sources/yunling-2021-7']"],
    { rule: 'id-grammar', field: 'terms[0]' },
  ),
  replaced(
    'a section of a measure that does not exist',
    'plans/yunling-reading-plan.mdx',
    ['measure: yunling-reading-3-1', 'measure: yunling-reading-3-9'],
    { ...dangling, field: 'chapters[2].children[0].measure' },
  ),
  replaced(
    'a figure reported that does not exist',
    'sources/yunling-report-2023.mdx',
    [
      'figures: [yunling-report-2023.reading-week-visits]',
      'figures: [yunling-report-2023.reading-week]',
    ],
    { ...dangling, field: 'activities[0].figures[0]' },
  ),
  replaced(
    'a plan that carries out itself',
    'plans/songting-reading-plan.mdx',
    ['- to: yunling-reading-plan', '- to: songting-reading-plan'],
    { rule: 'cyclic-reference', line: 15 },
  ),
  {
    name: 'two plans that carry out each other',
    steps: [
      {
        do: 'replace',
        path: 'plans/yunling-reading-plan.mdx',
        from: 'chapters:\n',
        to: 'implements:\n  - to: songting-reading-plan\n    basis: reading\nchapters:\n',
      },
    ],
    rule: 'cyclic-reference',
    file: 'plans/yunling-reading-plan.mdx',
    line: '- to: songting-reading-plan',
  },
  replaced(
    'a province inside its own city',
    'regions/yunling.mdx',
    ['revisions:', 'partOf:\n  - of: xizhou\nrevisions:'],
    { rule: 'cyclic-reference', line: '- of: xizhou' },
  ),
  replaced(
    'a measure that carries out itself',
    'measures/songting-reading-1.mdx',
    ['- to: yunling-reading-2-1', '- to: songting-reading-1'],
    { rule: 'cyclic-reference', line: 17 },
  ),
  replaced(
    'a term related to itself',
    'terms/one-card.mdx',
    ['related: [reading-room]', 'related: [one-card]'],
    { rule: 'cyclic-reference' },
  ),
  replaced(
    'a relation by a source without the source',
    measure,
    ['    source: yunling-2021-7\n    locator: 二（一）\nrelated', 'related'],
    { rule: 'missing-source', line: 14 },
  ),
  replaced(
    'a figure that contradicts nothing',
    'sources/yunling-2021-7.mdx',
    ['printed: 86个', 'printed: 86个\n    contradicts: [nobody.nothing]'],
    { ...dangling, field: 'figures[0].contradicts[0]', line: 'contradicts' },
  ),
  appended(
    'a figure in a body that does not exist',
    '<Figure of="reading-rooms.yunling-2026"/>',
    'dangling-reference',
  ),
  appended('an entry as a figure', '<Figure of="reading-rooms"/>', 'dangling-reference'),
  appended('a reference in a body to nothing', '<Ref to="nothing-there"/>', 'dangling-reference'),
  appended('a chart of a term', '<Chart of="reading-room"/>', 'dangling-reference'),
  appended(
    'a chart of an area that does not exist',
    '<Chart of="reading-rooms" area="atlantis"/>',
    'dangling-reference',
  ),
  appended('a term that is a county', '<Term of="songting">松汀</Term>', 'dangling-reference'),
  appended('a reference to __proto__', '<Ref to="__proto__"/>', 'dangling-reference'),
];
