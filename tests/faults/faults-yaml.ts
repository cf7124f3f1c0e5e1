import { replaced, term, written, type Fault } from './fault.ts';

const card = 'terms/one-card.mdx';
const fresh = 'terms/fresh.mdx';
const field = (name: string, value: string): string => term('fresh', { [name]: value });
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const above = '*' + 'abcdefghi'.charAt(index);
    return `${name}: &${name} [${Array(9).fill(above).join(', ')}]`;
  }),
].join('\n');

/** Front matter that is no plain YAML. */
export const yamlFaults: Fault[] = [
  written('an empty file', fresh, '', { rule: 'front-matter', line: 1 }),
  written('a file of blanks', fresh, ' \n\n  \n', { rule: 'front-matter', line: 1 }),
  written('no front matter', fresh, '# 标题\n\n正文。\n', { rule: 'front-matter', line: 1 }),
  written('front matter that does not end', fresh, '---\nid: fresh\n', {
    rule: 'front-matter',
    line: 1,
  }),
  written('a blank line before the front matter', fresh, `\n${term('fresh')}`, {
    rule: 'front-matter',
    line: 1,
  }),
  written('empty front matter', fresh, '---\n---\n正文。\n', { rule: 'schema', line: 2 }),
  written('front matter that is a list', fresh, '---\n- id: fresh\n---\n', {
    rule: 'schema',
    line: 2,
  }),
  written('front matter that is one text', fresh, '---\nfresh\n---\n', { rule: 'schema', line: 2 }),
  replaced('a second colon in a line', card, ['title: 一证通借', 'title: 一证通借: 借书'], {
    rule: 'yaml-syntax',
  }),
  replaced('a field indented by a tab', card, ['type: platform', '\ttype: platform'], {
    rule: 'yaml-syntax',
    line: 'type: platform',
  }),
  replaced('a field given twice', card, ['type: platform', 'type: platform\ntype: award'], {
    rule: 'yaml-syntax',
    line: 'type: award',
  }),
  replaced('a list without its end', card, ['[通借通还]', '[通借通还'], { rule: 'yaml-syntax' }),
  replaced('quotes without their end', card, ['title: 一证通借', "title: '一证通借"], {
    rule: 'yaml-syntax',
  }),
  replaced('a brace without its end', card, ['aliases: [通借通还]', 'aliases: {a: b'], {
    rule: 'yaml-syntax',
  }),
  replaced('text that begins with @', card, ['title: 一证通借', 'title: @一证通借'], {
    rule: 'yaml-syntax',
  }),
  replaced('text that begins with `', card, ['title: 一证通借', 'title: `一证通借`'], {
    rule: 'yaml-syntax',
  }),
  replaced('text cut off by #', card, ['title: 一证通借', 'title: 第 #1 号工程'], {
    rule: 'yaml-syntax',
  }),
  replaced('a line without a field', card, ['type: platform', 'type: platform\n平台'], {
    rule: 'yaml-syntax',
    line: 7,
  }),
  replaced('wrong indentation', card, ['    note: 首次发布。', '   note: 首次发布。'], {
    rule: 'yaml-syntax',
  }),
  replaced('a second document', card, ['type: platform', 'type: platform\n...\nx: y'], {
    rule: 'yaml-syntax',
    line: 8,
  }),
  replaced('a question mark key', card, ['type: platform', '? [a, b]\n: platform'], {
    rule: 'yaml-syntax',
  }),
  replaced('an empty field name', card, ['type: platform', "type: platform\n'': x"], {
    rule: 'yaml-syntax',
    line: "'': x",
  }),
  replaced('an anchor', card, ['title: 一证通借', 'title: &name 一证通借'], {
    rule: 'yaml-alias',
  }),
  replaced('an alias', card, ['summary: 一张', 'english: *name\nsummary: 一张'], {
    rule: 'yaml-alias',
    line: 'english:',
  }),
  replaced('an alias to itself', card, ['aliases: [通借通还]', 'aliases: &a [*a]'], {
    rule: 'yaml-alias',
  }),
  replaced('a merge key', card, ['type: platform', 'type: platform\n<<: *base'], {
    rule: 'yaml-alias',
    line: '<<: *base',
  }),
  written('an alias bomb of nine levels', fresh, `---\n${bomb}\n---\n`, {
    rule: 'yaml-alias',
    line: 2,
  }),
  replaced('a tag of YAML', card, ['title: 一证通借', 'title: !!str 一证通借'], {
    rule: 'yaml-syntax',
  }),
  replaced('a tag that makes code', card, ['title: 一证通借', 'title: !!js/function "() => 1"'], {
    rule: 'yaml-syntax',
  }),
  replaced('a directive', card, ['---\nid: one-card', '---\n%YAML 1.1\nid: one-card'], {
    rule: 'yaml-syntax',
    line: 3,
  }),
  written('a thousand brackets', fresh, field('aliases', '['.repeat(1000)), {
    rule: 'yaml-syntax',
    line: 9,
  }),
  written('closed brackets fifty deep', fresh, field('aliases', '['.repeat(50) + ']'.repeat(50)), {
    rule: 'yaml-syntax',
    line: 'aliases:',
  }),
  written('__proto__ as a field', fresh, field('__proto__', '{admin: true}'), {
    rule: 'unknown-field',
    field: '__proto__',
    line: '__proto__',
  }),
  written('constructor as a field', fresh, field('constructor', 'x'), {
    rule: 'unknown-field',
    field: 'constructor',
    line: 'constructor',
  }),
  replaced(
    '__proto__ inside a list',
    card,
    ['    note: 首次发布。', '    note: 首次发布。\n    __proto__: x'],
    {
      rule: 'unknown-field',
      field: 'revisions[0].__proto__',
      line: '__proto__',
    },
  ),
  replaced('a misspelt field', card, ['summary: 一张', 'sumary: 一张'], {
    rule: 'unknown-field',
    field: 'sumary',
  }),
  replaced('a field of another kind', card, ['type: platform', 'type: platform\nlevel: county'], {
    rule: 'unknown-field',
    field: 'level',
    line: 'level: county',
  }),
  replaced('a list where text belongs', card, ['title: 一证通借', 'title: [一证, 通借]'], {
    rule: 'schema',
    field: 'title',
  }),
  replaced('fields where text belongs', card, ['title: 一证通借', 'title: {a: b}'], {
    rule: 'schema',
    field: 'title',
  }),
  replaced('text where a list belongs', card, ['aliases: [通借通还]', 'aliases: 通借通还'], {
    rule: 'schema',
    field: 'aliases',
  }),
  replaced('an empty field', card, ['title: 一证通借', 'title:'], {
    rule: 'schema',
    field: 'title',
  }),
  replaced(
    'null written out where a list belongs',
    card,
    ['aliases: [通借通还]', 'aliases: null'],
    {
      rule: 'schema',
      field: 'aliases',
    },
  ),
  replaced('a word outside a closed list', card, ['type: platform', 'type: plattform'], {
    rule: 'schema',
    field: 'type',
  }),
  replaced('text with blanks at its end', card, ['title: 一证通借', "title: '一证通借 '"], {
    rule: 'schema',
    field: 'title',
  }),
  replaced('a title of 121 characters', card, ['title: 一证通借', `title: ${'长'.repeat(121)}`], {
    rule: 'schema',
    field: 'title',
  }),
  replaced(
    'a summary of several lines',
    card,
    ['summary: 一张', 'summary: |\n  第一行\n  第二行\nenglish: 一张'],
    {
      rule: 'schema',
      field: 'summary',
      line: 'summary: |',
    },
  ),
  replaced(
    'no revision at all',
    card,
    ['revisions:\n  - date: 2026-11-21\n    note: 首次发布。', 'revisions: []'],
    {
      rule: 'schema',
      field: 'revisions',
    },
  ),
];
