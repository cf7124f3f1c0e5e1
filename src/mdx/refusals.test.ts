import { describe, expect, test } from 'vitest';

import { cpuTime } from '../../tests/fixtures/cpu-time.ts';
import { faultsOf, html } from './compile.fixture.ts';
import { compileBody } from './compile.ts';

const notText = 'text, Markdown or a component of the list';

describe('closed MDX refuses', () => {
  test.each([
    [
      'an import',
      'import fs from "node:fs"',
      '1:1 closed-mdx: import or export: import fs from "node:fs"',
    ],
    ['an export', 'export const a = 1', '1:1 closed-mdx: import or export: export const a = 1'],
    [
      'an export below text',
      '甲\n\nexport default 1',
      '3:1 closed-mdx: import or export: export default 1',
    ],
    [
      'an import inside a note',
      '<Note>\n\nimport a from "b"\n\n</Note>',
      '3:1 closed-mdx: import or export: import a from "b"',
    ],
    ['an expression', '甲{process.env}', '1:2 closed-mdx: the expression {process.env}'],
    ['an expression of its own', '{1 + 1}', '1:1 closed-mdx: the expression {1 + 1}'],
    ['an expression over lines', '甲\n{\n1\n}', '2:1 closed-mdx: the expression {'],
    ['an expression that is no JavaScript', '{%', '1:1 closed-mdx: the expression {%'],
    ['an expression behind an escaped backslash', '\\\\{a}', '1:3 closed-mdx: the expression {a}'],
    ['a comment of MDX', '{/* 甲 */}', '1:1 closed-mdx: the comment {/* 甲 */}'],
    [
      'an expression as an attribute',
      '<Ref to={a}/>',
      '1:9 closed-mdx: the attribute value {a}, which is no literal text',
    ],
    [
      'a template as an attribute',
      '<Ref to={`a`}/>',
      '1:9 closed-mdx: the attribute value {`a`}, which is no literal text',
    ],
    ['spread attributes', '<Ref {...props}/>', '1:6 closed-mdx: the spread {...props}'],
    ['an expression between tags', '<Ref to="a">{b}</Ref>', '1:13 closed-mdx: the expression {b}'],
    ['an expression in a heading', '<h2 id="a">{b}</h2>', '1:12 closed-mdx: the expression {b}'],
    ['an expression in a table', '| {a} |\n| - |', '1:3 closed-mdx: the expression {a}'],
    ['an attribute without a value', '<Ref to/>', '1:1 closed-mdx: to of <Ref>'],
    ['an attribute with an empty value', '<Ref to=""/>', '1:1 closed-mdx: no to'],
    ['a missing attribute', '<Figure/>', '1:1 closed-mdx: no of'],
    ['an unknown attribute', '<Ref to="a" class="b"/>', '1:1 closed-mdx: the attribute class'],
    ['an event handler', '<Ref to="a" onclick="b()"/>', '1:1 closed-mdx: the attribute onclick'],
    ['a style', '<sub style="position:fixed">a</sub>', '1:1 closed-mdx: the attribute style'],
    [
      '__proto__ as an attribute',
      '<Ref to="a" __proto__="b"/>',
      '1:1 closed-mdx: the attribute __proto__',
    ],
    [
      'an attribute twice',
      '<Ref to="a" to="b"/>',
      '1:1 closed-mdx: the attribute to a second time',
    ],
    ['an unknown component', '<Video of="a"/>', '1:1 closed-mdx: <Video>'],
    ['a member of a component', '<Ref.Inner to="a"/>', '1:1 closed-mdx: <Ref.Inner>'],
    ['constructor as a component', '<constructor/>', '1:1 closed-mdx: <constructor>'],
    ['__proto__ as a component', '<__proto__/>', '1:1 closed-mdx: <__proto__>'],
    ['a fragment', '<>甲</>', '1:1 closed-mdx: <>'],
    ['raw HTML', '<div>甲</div>', '1:1 closed-mdx: <div>'],
    ['a script', '<script>alert(1)</script>', '1:1 closed-mdx: <script>'],
    ['a script with an address', '<script src="https://a.b/c.js"/>', '1:1 closed-mdx: <script>'],
    ['a style sheet', '<style>a</style>', '1:1 closed-mdx: <style>'],
    ['an inline frame', '<iframe src="https://a.b"/>', '1:1 closed-mdx: <iframe>'],
    ['an image as a tag', '<img src="a.png"/>', '1:1 closed-mdx: <img>'],
    ['an SVG', '<svg onload="a"/>', '1:1 closed-mdx: <svg>'],
    ['an image', '![甲](a.png)', '1:1 closed-mdx: ![…](…), Markdown for <img>'],
    ['code in a line', '甲`乙`', '1:2 closed-mdx: `…`, Markdown for <code>'],
    ['a block of code', '```js\n甲\n```', '1:1 closed-mdx: ```, Markdown for <pre>'],
    ['emphasis', '*甲*', '1:1 closed-mdx: *…* or _…_, Markdown for <em>'],
    ['struck-out text', '~~甲~~', '1:1 closed-mdx: ~…~, Markdown for <del>'],
    ['a range with half-width tildes', '10~20和30~40', '1:3 closed-mdx: ~…~, Markdown for <del>'],
    ['a task list', '- [ ] 甲', '1:1 closed-mdx: [ ], Markdown for <input>'],
    ['a first-level heading', '# 甲', '1:1 closed-mdx: #, Markdown for <h1>'],
    ['a fourth-level heading', '#### 甲', '1:1 closed-mdx: Markdown for <h4>'],
    ['a heading without id', '## 甲', '1:1 heading-id: ## 甲'],
    ['an underlined heading', '甲\n---', '1:1 heading-id: ## 甲'],
    ['a written heading without id', '<h3>甲</h3>', '1:1 heading-id: no id'],
    ['a heading with an id in capitals', '<h2 id="A">甲</h2>', '1:1 heading-id: A'],
    [
      'a heading whose id breaks out',
      '<h2 id=\'a" onclick="b\'>甲</h2>',
      '1:1 heading-id: a" onclick="b',
    ],
    ['a heading without words', '<h2 id="a"> </h2>', '1:1 closed-mdx: nothing'],
    ['a heading with a component', '<h2 id="a">甲<Ref to="b"/></h2>', '1:1 closed-mdx: 甲'],
    ['a heading in a list', '- <h2 id="a">甲</h2>', '1:3 closed-mdx: the heading 甲'],
    ['a heading in a line', '甲<h2 id="a">乙</h2>', '1:2 closed-mdx: the heading 乙'],
    [
      'a heading in a note',
      '<Note>\n\n<h2 id="a">甲</h2>\n\n</Note>',
      '3:1 closed-mdx: the heading 甲',
    ],
    ['h3 before any h2', '<h3 id="a">甲</h3>', '1:1 heading-order: <h3 id="a">'],
    ['a javascript link', '[甲](javascript:alert(1))', '1:1 closed-mdx: javascript:alert(1)'],
    [
      'a javascript link in disguise',
      '[甲](JaVaScRiPt&#58;alert(1))',
      '1:1 closed-mdx: JaVaScRiPt:alert(1)',
    ],
    ['a data link', '[甲](data:text/html,a)', '1:1 closed-mdx: data:text/html,a'],
    ['an http link', '[甲](http://a.b)', '1:1 closed-mdx: http://a.b'],
    ['a link inside the site', '[甲](/plans/a/)', '1:1 closed-mdx: /plans/a/'],
    ['a link without host', '[甲](https://)', '1:1 closed-mdx: https://'],
    ['a link with a user name', '[甲](https://gov.cn@a.b/)', '1:1 closed-mdx: https://gov.cn@a.b/'],
    ['a link without words', '[](https://a.b)', '1:1 closed-mdx: https://a.b'],
    [
      'a link with a title',
      '[甲](https://a.b "乙")',
      '1:1 closed-mdx: an address with a title after it',
    ],
    ['a bare address', '见https://a.b/c', '1:2 closed-mdx: https://a.b/c'],
    ['a bare www address', 'www.a.b', '1:1 closed-mdx: http://www.a.b'],
    ['a mail address', 'a@b.cn', '1:1 closed-mdx: mailto:a@b.cn'],
    [
      'a component in a link',
      '[<Ref to="a"/>](https://a.b)',
      '1:2 closed-mdx: <Ref> inside a link',
    ],
    ['markup in a component of text', '<Ref to="a">**甲**</Ref>', '1:1 closed-mdx: <strong>'],
    [
      'a component in a component of text',
      '<Ref to="a"><Term of="b"/></Ref>',
      '1:1 closed-mdx: <Term>',
    ],
    ['text in a component without text', '甲<Figure of="a">60</Figure>', '1:2 closed-mdx: 60'],
    ['text in a line break', '甲<br>乙</br>', '1:2 closed-mdx: 乙'],
    ['a note in a line', '甲<Note>乙</Note>', '1:2 closed-mdx: <Note>'],
    ['a chart in a line', '甲<Chart of="a"/>', '1:2 closed-mdx: <Chart>'],
    ['a paragraph in sub', '<sub>\n\n甲\n\n</sub>', '3:1 closed-mdx: <p>'],
    ['an entity of an invisible character', '甲&#x202e;乙', '1:1 text-encoding: U+202E'],
    ['such an entity between tags', '<Ref to="a">&#x200b;</Ref>', '1:13 text-encoding: U+200B'],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test.each([
    [
      'an HTML comment',
      '甲\n\n<!-- 乙 -->',
      3,
      1,
      'Remove the comment: entries hold nothing that readers do not see.',
    ],
    [
      'a declaration',
      '<!DOCTYPE html>',
      1,
      1,
      'Remove the comment: entries hold nothing that readers do not see.',
    ],
    [
      'a component that is not closed',
      '甲<Term of="a">乙',
      1,
      2,
      'Close it with </Term> in the same paragraph, or write <Term/> where it holds no text.',
    ],
    ['a closing tag alone', '甲</Term>', 1, 2, 'Remove </Term>, or open the component before it.'],
    [
      'tags that cross',
      '<Ref to="a">甲</Term>',
      1,
      14,
      'Remove </Term>, or open the component before it.',
    ],
    [
      'a less-than sign before a letter',
      '甲<b',
      1,
      2,
      'Write a literal < as full-width ＜; attribute values stand between double quotes.',
    ],
    [
      'a less-than sign before a digit',
      '<60',
      1,
      1,
      'Write a literal < as full-width ＜; attribute values stand between double quotes.',
    ],
    [
      'an attribute without quotes',
      '<Ref to=a/>',
      1,
      1,
      'Write a literal < as full-width ＜; attribute values stand between double quotes.',
    ],
    [
      'an address between < and >',
      '<https://a.b>',
      1,
      1,
      'Write a literal < as full-width ＜; attribute values stand between double quotes.',
    ],
  ])('%s, as text that it cannot read', (_, text, line, column, fix) => {
    expect(compileBody(text).faults).toMatchObject([{ rule: 'mdx-syntax', line, column, fix }]);
  });

  test('things inside refused things too, all at once and in order', () => {
    expect(faultsOf('<div>\n\n{a}\n\n<Video/>\n\n[甲](javascript:b)\n\n</div>\n\n`乙`')).toEqual([
      '1:1 closed-mdx: <div>',
      '3:1 closed-mdx: the expression {a}',
      '5:1 closed-mdx: <Video>',
      '7:1 closed-mdx: javascript:b',
      '11:1 closed-mdx: `…`, Markdown for <code>',
    ]);
    expect(html('<div>\n\n甲\n\n</div>\n\n乙')).toBe('\n<p>乙</p>');
  });

  test('a misspelt component with the name that was meant', () => {
    expect(compileBody('<figure of="a.b"/>').faults).toMatchObject([
      { got: '<figure>', fix: 'Did you mean <Figure>?' },
    ]);
  });

  test('with places that count from the first line of the body in its file', () => {
    expect(compileBody('甲\n\n{a}', 10).faults).toEqual([
      {
        rule: 'closed-mdx',
        line: 12,
        column: 1,
        expected: notText,
        got: 'the expression {a}',
        fix: 'Remove it: content runs no code. A literal { is written ｛.',
      },
    ]);
  });

  test('at most twenty faults of one body', () => {
    expect(faultsOf('{a}\n\n'.repeat(1000))).toHaveLength(20);
    expect(faultsOf('`a`\n\n'.repeat(1000))).toHaveLength(20);
  });
});

describe('a body that would take minutes or bring the parser down is refused in half a second', () => {
  const deep = 18_000;
  test.each([
    ['an expression of brackets', `{${'('.repeat(deep)}${')'.repeat(deep)}}`, 'closed-mdx'],
    ['an expression of tags', `{${'<a>'.repeat(deep)}`, 'oversized-file'],
    ['an export of brackets', `export const a = ${'('.repeat(30_000)}`, 'closed-mdx'],
    ['quotations inside each other', '>'.repeat(deep), 'closed-mdx'],
    ['lists inside each other', '- '.repeat(deep), 'closed-mdx'],
    ['bold text inside bold text', `${'*'.repeat(15_000)}a${'*'.repeat(15_000)}`, 'closed-mdx'],
    ['notes inside each other', '<Note>\n\n'.repeat(20_000), 'oversized-file'],
    [
      'components inside each other',
      `${'<Ref to="a">'.repeat(1500)}x${'</Ref>'.repeat(1500)}`,
      'closed-mdx',
    ],
    ['a paragraph of a megabyte', '甲'.repeat(1_000_000), 'oversized-file'],
    ['a paragraph of fifty thousand characters', '甲'.repeat(50_000), 'oversized-file'],
    ['a hundred thousand backslashes and a brace', `${'\\'.repeat(30_001)}\n{`, 'closed-mdx'],
  ])('%s', (_, text, rule) => {
    expect(cpuTime(() => compileBody(text))).toBeLessThan(500);
    expect(compileBody(text).faults[0]?.rule).toBe(rule);
  });
});
