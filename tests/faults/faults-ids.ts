import { replaced, term, written, type Fault } from './fault.ts';

const idOf = (name: string, id: string): Fault =>
  written(name, 'terms/fresh.mdx', term(id), { rule: 'id-grammar', field: 'id', line: 2 });
const copied = (
  name: string,
  from: string,
  path: string,
  blame: Pick<Fault, 'rule' | 'file' | 'field' | 'line'>,
): Fault => ({
  name,
  steps: [{ do: 'copy', path, from }],
  ...blame,
});

/** Ids, names and places of files. */
export const idFaults: Fault[] = [
  idOf('an id that climbs out of its folder', '../../evil'),
  idOf('an id with a slash', 'a/b'),
  idOf('an absolute id', '/etc/passwd'),
  idOf('an id with a backslash', 'a\\b'),
  idOf('an id with dots', "'..'"),
  idOf('an id with an extension', 'fresh.html'),
  idOf('an id with capitals', 'Fresh'),
  idOf('an id in Chinese', '新词'),
  idOf('an id with full-width letters', 'ｆｒｅｓｈ'),
  idOf('an id with a blank', 'fresh word'),
  idOf('an id with an underscore', 'fresh_word'),
  idOf('an id with two hyphens', 'fresh--word'),
  idOf('an id that begins with a hyphen', "'-fresh'"),
  idOf('an id with a percent escape', "'%2e%2e%2f'"),
  idOf('an id with a query', 'fresh?x=1'),
  idOf('an id of 81 characters', 'a'.repeat(81)),
  idOf('a name that Windows reserves', 'con'),
  idOf('a port that Windows reserves', 'com1'),
  idOf('a name that the site uses', 'index'),
  idOf('the name of the 404 page', "'404'"),
  idOf('the constructor of objects', 'constructor'),
  written('an empty id', 'terms/fresh.mdx', term("''"), { rule: 'schema', field: 'id', line: 2 }),
  written('a file whose name is not its id', 'terms/other.mdx', term('fresh'), {
    rule: 'id-file-name',
    field: 'id',
    line: 2,
  }),
  written('a file name with capitals', 'terms/Fresh.mdx', term('fresh'), {
    rule: 'id-file-name',
    field: 'id',
    line: 2,
  }),
  written('a file name in Chinese', 'terms/新词.mdx', term('fresh'), {
    rule: 'id-file-name',
    field: 'id',
    line: 2,
  }),
  copied('two files that differ by case', 'terms/one-card.mdx', 'terms/One-Card.mdx', {
    rule: 'case-collision',
    file: 'terms/One-Card.mdx',
  }),
  {
    name: 'two files that differ by Unicode form',
    steps: [
      { do: 'write', path: 'terms/cafe\u0301.mdx', content: term('cafe') },
      { do: 'write', path: 'terms/caf\u00e9.mdx', content: term('cafe') },
    ],
    rule: 'case-collision',
    file: 'terms/cafe\u0301.mdx',
  },
  written('one id for a term and a county', 'terms/songting.mdx', term('songting'), {
    rule: 'duplicate-id',
    field: 'id',
    line: 2,
  }),
  replaced(
    'one id for two figures',
    'indicators/shelving-days.mdx',
    ['id: yunling-2025-target', 'id: yunling-2020-baseline'],
    {
      rule: 'duplicate-id',
      field: 'observations[1].id',
      line: 21,
    },
  ),
  replaced(
    'one id for two sections',
    'plans/yunling-reading-plan.mdx',
    ['id: ch-2\n', 'id: ch-1\n'],
    {
      rule: 'duplicate-id',
      field: 'chapters[1].id',
      line: 27,
    },
  ),
  replaced(
    'a heading with the id of the template',
    'plans/yunling-reading-plan.mdx',
    ['id="targets-in-short"', 'id="figures"'],
    {
      rule: 'duplicate-id',
    },
  ),
  replaced(
    'a figure with the id of the template',
    'indicators/shelving-days.mdx',
    ['id: yunling-2025-target', 'id: search'],
    {
      rule: 'id-grammar',
      field: 'observations[1].id',
    },
  ),
  replaced(
    'an id of a figure with a dot',
    'indicators/shelving-days.mdx',
    ['id: yunling-2025-target', 'id: yunling.2025'],
    {
      rule: 'id-grammar',
      field: 'observations[1].id',
    },
  ),
  {
    name: 'a folder named like an entry',
    steps: [{ do: 'folder', path: 'terms/x.mdx' }],
    rule: 'stray-file',
    file: 'terms/x.mdx',
  },
  {
    name: 'a folder among entries',
    steps: [{ do: 'folder', path: 'terms/old' }],
    rule: 'stray-file',
    file: 'terms/old',
  },
  written('a note among entries', 'terms/notes.txt', '备忘', { rule: 'stray-file' }),
  written('a script among entries', 'terms/evil.js', 'process.exit(0)', { rule: 'stray-file' }),
  written('a backup of an editor', 'terms/one-card.mdx~', term('one-card'), { rule: 'stray-file' }),
  written('an entry in Markdown', 'terms/fresh.md', term('fresh'), { rule: 'stray-file' }),
  written('an entry with its extension in capitals', 'terms/fresh.MDX', term('fresh'), {
    rule: 'stray-file',
  }),
  written('an entry beside the folders', 'fresh.mdx', term('fresh'), { rule: 'stray-file' }),
  written('a folder of no kind', 'term/fresh.mdx', term('fresh'), {
    rule: 'stray-file',
    file: 'term',
  }),
  {
    name: 'a link to another entry',
    steps: [{ do: 'link', path: 'terms/fresh.mdx', to: 'one-card.mdx' }],
    rule: 'stray-file',
    file: 'terms/fresh.mdx',
  },
  {
    name: 'a link out of the folder',
    steps: [{ do: 'link', path: 'terms/passwd.mdx', to: '/etc/passwd' }],
    rule: 'stray-file',
    file: 'terms/passwd.mdx',
  },
  {
    name: 'a link to nothing',
    steps: [{ do: 'link', path: 'terms/gone.mdx', to: 'nowhere.mdx' }],
    rule: 'stray-file',
    file: 'terms/gone.mdx',
  },
  {
    name: 'a link to itself',
    steps: [{ do: 'link', path: 'terms/loop.mdx', to: 'loop.mdx' }],
    rule: 'stray-file',
    file: 'terms/loop.mdx',
  },
  {
    name: 'a pipe',
    steps: [{ do: 'pipe', path: 'terms/pipe.mdx' }],
    rule: 'stray-file',
    file: 'terms/pipe.mdx',
  },
  {
    name: 'a kind whose folder is a link',
    steps: [
      { do: 'remove', path: 'terms' },
      { do: 'link', path: 'terms', to: '/etc' },
    ],
    rule: 'stray-file',
    file: 'terms',
  },
  {
    name: 'a kind whose folder is a file',
    steps: [
      { do: 'remove', path: 'terms' },
      { do: 'write', path: 'terms', content: 'x' },
    ],
    rule: 'stray-file',
    file: 'terms',
  },
  {
    name: 'no site.yaml',
    steps: [{ do: 'remove', path: 'site.yaml' }],
    rule: 'site-file',
    file: 'site.yaml',
  },
  {
    name: 'a site.yaml that is a folder',
    steps: [
      { do: 'remove', path: 'site.yaml' },
      { do: 'folder', path: 'site.yaml' },
    ],
    rule: 'site-file',
    file: 'site.yaml',
  },
  {
    name: 'a site.yaml that is a link',
    steps: [
      { do: 'remove', path: 'site.yaml' },
      { do: 'link', path: 'site.yaml', to: '/etc/hostname' },
    ],
    rule: 'site-file',
    file: 'site.yaml',
  },
  {
    name: 'an edition that is a folder',
    steps: [{ do: 'folder', path: 'editions/2026-01-01.json' }],
    rule: 'unreadable-file',
    file: 'editions/2026-01-01.json',
  },
  {
    name: 'an edition that is a link to nothing',
    steps: [{ do: 'link', path: 'editions/2026-01-01.json', to: 'nowhere.json' }],
    rule: 'unreadable-file',
    file: 'editions/2026-01-01.json',
  },
  {
    name: 'checksums of editions that are a link to themselves',
    steps: [{ do: 'link', path: 'editions/SHA256SUMS', to: 'SHA256SUMS' }],
    rule: 'unreadable-file',
    file: 'editions/SHA256SUMS',
  },
  written('an empty site.yaml', 'site.yaml', '', { rule: 'schema', line: 1 }),
  replaced(
    'a site of the scheme javascript',
    'site.yaml',
    ['origin: https://yunling.example.org/', 'origin: javascript:alert(1)'],
    {
      rule: 'schema',
      field: 'origin',
    },
  ),
  replaced('two themes of one id', 'site.yaml', ['- id: services', '- id: places'], {
    rule: 'duplicate-id',
    field: 'themes[1].id',
    line: 21,
  }),
];
