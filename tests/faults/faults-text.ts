import { appended, body, replaced, term, written, type Fault } from './fault.ts';

const card = body;
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Characters that no reader sees, bytes that are no text, files without bounds. */
export const textFaults: Fault[] = [
  written('a byte-order mark', 'terms/fresh.mdx', `\ufeff${term('fresh')}`, {
    rule: 'text-encoding',
    line: 1,
  }),
  written('lines that end with CRLF', 'terms/fresh.mdx', term('fresh').replaceAll('\n', '\r\n'), {
    rule: 'text-encoding',
    line: 1,
  }),
  written('lines that end with CR', 'terms/fresh.mdx', term('fresh').replaceAll('\n', '\r'), {
    rule: 'text-encoding',
    line: 1,
  }),
  written('bytes that are no UTF-8', 'terms/fresh.mdx', bytes(term('fresh'), [0xff, 0xfe, 0x0a]), {
    rule: 'text-encoding',
    line: 12,
  }),
  written(
    'text in GBK',
    'terms/fresh.mdx',
    bytes('---\nid: fresh\ntitle: ', [0xd6, 0xd0], '\n---\n'),
    {
      rule: 'text-encoding',
      line: 3,
    },
  ),
  written('text in UTF-16', 'terms/fresh.mdx', Buffer.from(`\ufeff${term('fresh')}`, 'utf16le'), {
    rule: 'text-encoding',
    line: 1,
  }),
  written(
    'a lone surrogate in WTF-8',
    'terms/fresh.mdx',
    bytes(term('fresh'), [0xed, 0xa0, 0x80]),
    {
      rule: 'text-encoding',
      line: 12,
    },
  ),
  written('an overlong slash', 'terms/fresh.mdx', bytes(term('fresh'), [0xc0, 0xaf, 0x0a]), {
    rule: 'text-encoding',
    line: 12,
  }),
  written(
    'the bytes of a picture',
    'terms/fresh.mdx',
    bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 0x0d]),
    {
      rule: 'text-encoding',
      line: 1,
    },
  ),
  written('a NUL', 'terms/fresh.mdx', `${term('fresh')}\n空\u0000字\n`, {
    rule: 'text-encoding',
    line: '空',
  }),
  replaced(
    'a right-to-left override in a title',
    card,
    ['title: 一证通借', 'title: 一证\u202e通借'],
    {
      rule: 'text-encoding',
    },
  ),
  replaced('a zero-width space in a title', card, ['title: 一证通借', 'title: 一证\u200b通借'], {
    rule: 'text-encoding',
  }),
  replaced('a soft hyphen', card, ['title: 一证通借', 'title: 一证\u00ad通借'], {
    rule: 'text-encoding',
  }),
  replaced('a variation selector', card, ['title: 一证通借', 'title: 一证\ufe0f通借'], {
    rule: 'text-encoding',
  }),
  replaced('a character of a private font', card, ['title: 一证通借', 'title: 一证\ue000通借'], {
    rule: 'text-encoding',
  }),
  replaced('a line separator', card, ['title: 一证通借', 'title: 一证\u2028通借'], {
    rule: 'text-encoding',
  }),
  replaced('letters in form NFD', card, ['title: 一证通借', 'title: Cafe\u0301读书'], {
    rule: 'text-encoding',
  }),
  replaced('a lone surrogate by an escape', card, ['title: 一证通借', 'title: "一证\\ud800通借"'], {
    rule: 'text-encoding',
  }),
  replaced('an override by an escape', card, ['title: 一证通借', 'title: "一证\\u202e通借"'], {
    rule: 'text-encoding',
  }),
  replaced('a NUL by an escape', card, ['title: 一证通借', 'title: "一证\\0通借"'], {
    rule: 'text-encoding',
  }),
  appended('an override in a body', '正文\u202e里的字。', 'text-encoding'),
  appended('an override by an entity', '正文&#x202e;里的字。', 'text-encoding'),
  appended('a NUL by an entity', '正文&#0;里的字。', 'text-encoding'),
  appended('a zero-width joiner by its name', '正文&zwj;里的字。', 'text-encoding'),
  written(
    'a file of 10 MB',
    'terms/fresh.mdx',
    `${term('fresh')}${'很长的正文。\n\n'.repeat(500_000)}`,
    {
      rule: 'oversized-file',
    },
  ),
  written(
    'front matter of 300 KB',
    'terms/fresh.mdx',
    term('fresh', { summary: '长'.repeat(100_000) }),
    { rule: 'oversized-file' },
  ),
  appended('a paragraph of 50 000 characters', '长'.repeat(50_000), 'oversized-file'),
  appended('quotations inside each other, 100 deep', `${'>'.repeat(100)} 深`, 'closed-mdx'),
  appended('lists inside each other, 100 deep', `${'- '.repeat(100)}深`, 'closed-mdx'),
];
