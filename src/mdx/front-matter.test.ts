import { describe, expect, test } from 'vitest';

import { cpuTime } from '../../tests/fixtures/cpu-time.ts';
import { locateField, normalLines, parseYaml, splitFile } from './front-matter.ts';

describe('a file is split', () => {
  test('into front matter and body, with the lines on which they begin', () => {
    expect(splitFile('---\nid: a\ntitle: 甲\n---\n\n正文\n')).toEqual({
      yaml: 'id: a\ntitle: 甲',
      body: '\n正文\n',
      yamlLine: 2,
      bodyLine: 5,
    });
  });

  test('where its front matter is empty', () => {
    expect(splitFile('---\n---\n正文\n')).toEqual({
      yaml: '',
      body: '正文\n',
      yamlLine: 2,
      bodyLine: 3,
    });
  });

  test('where it ends with the closing fence', () => {
    expect(splitFile('---\nid: a\n---')?.body).toBe('');
  });

  test.each([
    ['no fence', 'id: a\n'],
    ['no closing fence', '---\nid: a\n'],
    ['a blank line before the fence', '\n---\nid: a\n---\n'],
    ['four hyphens', '----\nid: a\n----\n'],
    ['nothing', ''],
  ])('not with %s', (_, text) => {
    expect(splitFile(text)).toBeUndefined();
  });

  test('at the first closing fence, so that a rule in the body stays in the body', () => {
    expect(splitFile('---\nid: a\n---\n甲\n\n---\n\n乙\n')?.body).toBe('甲\n\n---\n\n乙\n');
  });
});

test('a byte-order mark and CRLF make no difference to what is read', () => {
  const unix = '---\nid: a\n---\n正文\n';
  expect(normalLines(`\ufeff${unix.replaceAll('\n', '\r\n')}`)).toBe(unix);
});

describe('YAML is read', () => {
  test.each([
    ['1.0', '1.0'],
    ['007', '007'],
    ['true', 'true'],
    ['null', 'null'],
    ['~', '~'],
    ['0x1f', '0x1f'],
    ['1e3', '1e3'],
    ['2021-01-01', '2021-01-01'],
    ["'＞60'", '＞60'],
    ['', ''],
  ])('with %j as text', (written, read) => {
    expect(parseYaml(`value: ${written}`)).toEqual({ data: { value: read }, faults: [] });
  });

  test('with __proto__ and constructor as fields like any other', () => {
    const { data } = parseYaml('__proto__: x\nconstructor: y\ntoString: z');
    expect(Object.entries(data as object)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', 'z'],
    ]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test.each([
    ['', null],
    ['# nothing but a comment', null],
    ['- a', ['a']],
    ['plain', 'plain'],
  ])('as what it is: %j', (yaml, data) => {
    expect(parseYaml(yaml)).toEqual({ data, faults: [] });
  });
});

describe('YAML is refused, with its place, for', () => {
  test.each([
    ['a field twice', 'a: 1\nb: 2\na: 3', 'yaml-syntax', 3, 1, 'the field a a second time'],
    [
      'a field twice inside a field',
      'a:\n  b: 1\n  b: 2',
      'yaml-syntax',
      3,
      3,
      'the field b a second time',
    ],
    [
      '__proto__ twice',
      '__proto__: 1\n__proto__: 2',
      'yaml-syntax',
      2,
      1,
      'the field __proto__ a second time',
    ],
    ['a list as a key', '? [a, b]\n: c', 'yaml-syntax', 1, 3, 'a field without a name'],
    ['fields as a key', '? {a: b}\n: c', 'yaml-syntax', 1, 3, 'a field without a name'],
    ['no key', ': c', 'yaml-syntax', 1, 1, 'a field without a name'],
    ['an anchor', 'a: &x b', 'yaml-alias', 1, 4, 'the anchor &x'],
    ['an anchor on a list', 'a: &x\n  - b', 'yaml-alias', 1, 4, 'the anchor &x'],
    ['an anchor on a key', '&x a: b', 'yaml-alias', 1, 1, 'the anchor &x'],
    ['an alias', 'a: *x', 'yaml-alias', 1, 4, 'the alias *x'],
    ['bold text without quotes', 'a: **重点**', 'yaml-alias', 1, 4, 'the alias **重点**'],
    ['an ampersand alone', 'a: &', 'yaml-alias', 1, 4, 'an anchor or alias without a name'],
    ['a tag of YAML', 'a: !!str 1', 'yaml-syntax', 1, 4, 'the tag !!str'],
    ['a tag of its own', 'a: !js/function x', 'yaml-syntax', 1, 4, 'the tag !js/function'],
    ['a tag on fields', 'a: !!map\n  b: c', 'yaml-syntax', 1, 4, 'the tag !!map'],
    [
      'a second colon',
      'title: 甲: 乙',
      'yaml-syntax',
      1,
      8,
      'a second colon with a space after it in one line',
    ],
    [
      'no space after the colon',
      'a:b\nc: d',
      'yaml-syntax',
      1,
      1,
      'a line that is no "field: value"',
    ],
    ['an @ at the beginning', 'a: @b', 'yaml-syntax', 1, 4, 'text that begins with @'],
    ['a tab', 'a:\n\tb: c', 'yaml-syntax', 2, 1, 'a tab at the beginning of a line'],
    ['a list that does not end', 'a: [b', 'yaml-syntax', 1, 4, '[ without ]'],
    ['quotes that do not end', 'a: "b\nc: d', 'yaml-syntax', 1, 4, 'text in " that does not end'],
    [
      'a second document',
      'a: b\n...\nc: d',
      'yaml-syntax',
      3,
      1,
      'a line of --- or ... inside the fields',
    ],
    [
      'text that # cuts off',
      'a: 提升 #1 工程',
      'yaml-syntax',
      1,
      4,
      'text that stops before #1 工程',
    ],
    [
      'an escaped direction mark',
      'a: "\\u202e"',
      'text-encoding',
      1,
      4,
      'an escape that makes the invisible character U+202E',
    ],
    [
      'an escaped half of a character',
      'a: "\\ud800"',
      'text-encoding',
      1,
      4,
      'an escape that makes the invisible character U+D800',
    ],
  ] as const)('%s', (_, yaml, rule, line, column, message) => {
    const { data, faults } = parseYaml(yaml);
    expect(data).toBeUndefined();
    expect(faults[0]).toMatchObject({ rule, line, column, message });
    expect(faults[0]!.fix).not.toBe('');
  });

  test('every fault at once, up to twenty', () => {
    expect(parseYaml('a: &x 1\nb: !t 2\na: 3').faults.map(({ line }) => line)).toEqual([2, 1, 3]);
    const many = Array.from({ length: 50 }, (_, index) => `k${index}: *x`).join('\n');
    expect(parseYaml(many).faults).toHaveLength(20);
  });

  test('a comment on a line of its own is none', () => {
    expect(parseYaml('# 甲\na: b\n# 乙\nc: d\n# 丙').faults).toEqual([]);
  });
});

describe('hostile YAML is refused within a tenth of a second', () => {
  const levels = Array.from({ length: 30 }, (_, level) => level);
  test.each([
    [
      'aliases that double at each level',
      levels.map((n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`).join('\n'),
    ],
    ['a hundred lists inside each other', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
    ['a hundred items inside each other', `${'- '.repeat(100)}a`],
    ['a thousand lists that never end', `a: ${'['.repeat(1000)}`],
  ])('%s', (_, yaml) => {
    parseYaml('warm: up');
    expect(cpuTime(() => parseYaml(yaml))).toBeLessThan(100);
    const { data, faults } = parseYaml(yaml);
    expect(data).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
  });

  test('ten thousand fields in one place are read in the time that they take', () => {
    const yaml = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(Object.keys(parseYaml(yaml).data as object)).toHaveLength(10_000);
  });
});

test('a field that does not exist is located at the nearest field above it', () => {
  expect(locateField('a:\n  - b: 1', ['a', 0, 'c'])).toEqual({ line: 2, column: 5 });
  expect(locateField('', ['a'])).toBeUndefined();
});
