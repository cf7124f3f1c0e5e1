import { replaced, type Fault } from './fault.ts';

const rooms = 'indicators/reading-rooms.mdx';
const shelving = 'indicators/shelving-days.mdx';
const source = 'sources/yunling-2021-7.mdx';
const report = 'sources/yunling-report-2023.mdx';

const value = (name: string, text: string): Fault =>
  replaced(name, source, ['value: 86', `value: ${text}`], {
    rule: 'schema',
    field: 'figures[0].value',
  });
const printed = (
  name: string,
  text: string,
  field = 'figures[0].value',
  line: string | number = 31,
): Fault =>
  replaced(name, source, ['printed: 86个', `printed: ${text}`], {
    rule: 'printed-mismatch',
    field,
    line,
  });
const period = (name: string, text: string): Fault =>
  replaced(name, report, ['period: 2023-11\n    kind', `period: ${text}\n    kind`], {
    rule: 'schema',
    field: 'figures[0].period',
  });

/** Numbers, units, dates. */
export const figureFaults: Fault[] = [
  value('an exponent', '8.6e1'),
  value('a number beyond all bounds', '1e309'),
  value('a number of 400 digits', '9'.repeat(400)),
  value('twenty decimals', '0.12345678901234567890'),
  value('a leading zero', '086'),
  value('minus zero', "'-0'"),
  value('a hexadecimal number', '0x56'),
  value('infinity', 'Infinity'),
  value('no number', 'NaN'),
  value('grouped thousands in a value', "'8,600'"),
  value('a per cent sign in a value', 86 + '%'),
  value('a numeral in a value', '86万'),
  value('full-width digits in a value', '８６'),
  value('Arabic-Indic digits in a value', '٨٦'),
  value('a plus sign', "'+86'"),
  value('an expression in a value', '"{86}"'),
  printed('another number than the value', '68个'),
  printed('a digit more than the value', '860个'),
  printed('a decimal lost', '8.6个'),
  printed('two numbers', '86或87个', 'figures[0].printed', 34),
  printed('no number at all', '许多', 'figures[0].printed', 34),
  printed('a raised digit', '8⁶个', 'figures[0].printed', 34),
  replaced('a script as a number', source, ['printed: 86个', 'printed: <script>'], {
    rule: 'schema',
    field: 'figures[0].printed',
  }),
  replaced('over where the source is plain', source, ['printed: 86个', 'printed: 超过86个'], {
    rule: 'printed-mismatch',
    field: 'figures[0].comparator',
    line: 'id: public-libraries',
  }),
  replaced('a comparator that is not printed', rooms, ["comparator: '>='", "comparator: '<='"], {
    rule: 'printed-mismatch',
    field: 'observations[4].comparator',
  }),
  replaced('plain where the source says about', report, ['    approximate: true\n', ''], {
    rule: 'printed-mismatch',
    field: 'figures[0].approximate',
    line: 'id: reading-week-visits',
  }),
  replaced('a unit of another magnitude', source, ['unit: 10k-units', 'unit: units'], {
    rule: 'printed-mismatch',
    field: 'figures[1].unit',
    line: 42,
  }),
  replaced(
    'a unit of another thing',
    source,
    [
      'unit: units\n    locator: 一（一）\n    printed: 86个',
      'unit: percent\n    locator: 一（一）\n    printed: 86个',
    ],
    {
      rule: 'printed-mismatch',
      field: 'figures[0].unit',
      line: 32,
    },
  ),
  replaced('a unit of no list', source, ['unit: rank', 'unit: parsecs'], {
    rule: 'unknown-unit',
    field: 'figures[2].unit',
  }),
  replaced('a unit in Chinese', source, ['unit: rank', 'unit: 位'], {
    rule: 'unknown-unit',
    field: 'figures[2].unit',
  }),
  replaced('a unit named __proto__', source, ['unit: rank', 'unit: __proto__'], {
    rule: 'unknown-unit',
    field: 'figures[2].unit',
  }),
  replaced(
    'two units that do not convert',
    shelving,
    ['unit: days\n    binding: binding', 'unit: percent\n    binding: binding'],
    {
      rule: 'unit-clash',
      field: 'observations[1].unit',
      line: 27,
    },
  ),
  replaced(
    'a printed sentence',
    source,
    ['printed: 86个', `printed: 全省共有公共图书馆86个，另有若干正在建设之中，尚未统计在内`],
    {
      rule: 'schema',
      field: 'figures[0].printed',
    },
  ),
  replaced(
    'a figure without its locator',
    source,
    ['    locator: 一（一）\n    printed: 86个', '    printed: 86个'],
    {
      rule: 'missing-source',
      field: 'figures[0].locator',
      line: 26,
    },
  ),
  replaced(
    'an observation without its source',
    rooms,
    [
      "    source: yunling-2021-7\n    locator: 附表 第1项\n    printed: '0'",
      "    locator: 附表 第1项\n    printed: '0'",
    ],
    {
      rule: 'missing-source',
      field: 'observations[0].source',
      line: 15,
    },
  ),
  replaced(
    'a locator that the source does not have',
    source,
    ['locator: 三（一）\n    printed', 'locator: 九（九）\n    printed'],
    {
      rule: 'unknown-locator',
      field: 'figures[4].locator',
      line: 74,
    },
  ),
  replaced(
    'a reading without a note',
    shelving,
    ['    note: 扫描件上第二位数字看不清；同段说比全省基期少6天，据此读作18。\n', ''],
    {
      rule: 'note-missing',
      field: 'observations[3].note',
      line: 42,
    },
  ),
  period('a day that no calendar has', '2021-02-30'),
  period('the thirteenth month', '2023-13'),
  period('a day in a year of no leap', '2023-02-29'),
  period('a year of two digits', "'23'"),
  period('a year of five digits', '12023'),
  period('an interval that ends before it begins', '2025/2021'),
  period('an interval of mixed precision', '2021/2025-06'),
  period('a period in words', '今年'),
  period('a year with its character', '2023年'),
  period('an interval with a hyphen', '2021-2025'),
  period('a time', '2023-11-01T00:00:00Z'),
  period('now', 'now'),
  replaced('a revision on 30 February', report, ['date: 2026-11-21', 'date: 2026-02-30'], {
    rule: 'schema',
    field: 'revisions[0].date',
  }),
  replaced('a revision by month', report, ['date: 2026-11-21', 'date: 2026-11'], {
    rule: 'schema',
    field: 'revisions[0].date',
  }),
  replaced(
    'revisions in the wrong order',
    'plans/yunling-reading-plan.mdx',
    ['date: 2026-11-22', 'date: 2026-11-20'],
    {
      rule: 'revision-order',
      line: 'date: 2026-11-21',
    },
  ),
  replaced(
    'an address of the scheme javascript',
    report,
    ['url: https://yunling.example.org/report-2023', 'url: javascript:alert(1)'],
    {
      rule: 'schema',
      field: 'url',
    },
  ),
  replaced(
    'an address of the scheme data',
    report,
    ['url: https://yunling.example.org/report-2023', 'url: data:text/html,x'],
    {
      rule: 'schema',
      field: 'url',
    },
  ),
  replaced(
    'an address with quotes in it',
    report,
    [
      'url: https://yunling.example.org/report-2023',
      `url: 'https://x.example/" onmouseover="alert(1)'`,
    ],
    {
      rule: 'schema',
      field: 'url',
    },
  ),
  replaced(
    'an address with a user and a password',
    report,
    ['url: https://yunling.example.org/report-2023', 'url: https://gov.example@evil.example/'],
    {
      rule: 'schema',
      field: 'url',
    },
  ),
  replaced('a tile out of all bounds', 'counties/songting.mdx', ['column: 1', 'column: 999'], {
    rule: 'schema',
    field: 'tile.column',
  }),
  replaced(
    'a membership that ends before it begins',
    'counties/songting.mdx',
    ['    from: 2021-03-15\n', '    from: 2021-03-15\n    to: 2020-01-01\n'],
    {
      rule: 'date-order',
      line: 'to: 2020-01-01',
    },
  ),
  replaced('a group of another size', 'regions/upstream-2.mdx', ['size: 2', 'size: 3'], {
    rule: 'group-size',
    field: 'size',
  }),
];
