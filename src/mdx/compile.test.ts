import { describe, expect, test } from 'vitest';

import { faultsOf, html } from './compile.fixture.ts';
import { compileBody } from './compile.ts';

describe('closed MDX writes', () => {
  test.each([
    ['a paragraph', '甲乙', '<p>甲乙</p>'],
    ['special characters as text', '甲 & "乙" > 丙', '<p>甲 &amp; &quot;乙&quot; &gt; 丙</p>'],
    ['an escaped brace and tag', '\\{甲} \\<b>', '<p>{甲} &lt;b&gt;</p>'],
    ['an entity as its character', '&lt;b&gt; &copy;', '<p>&lt;b&gt; ©</p>'],
    ['bold text', '**甲**乙', '<p><strong>甲</strong>乙</p>'],
    ['a list', '- 甲\n- 乙', '<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>'],
    [
      'a numbered list with its first number',
      '3. 甲\n4. 乙',
      '<ol start="3">\n<li>甲</li>\n<li>乙</li>\n</ol>',
    ],
    ['a quotation', '> 甲', '<blockquote>\n<p>甲</p>\n</blockquote>'],
    ['a line across', '甲\n\n---\n\n乙', '<p>甲</p>\n<hr>\n<p>乙</p>'],
    ['a line break', '甲<br/>乙', '<p>甲<br>乙</p>'],
    ['sub and sup', 'H<sub>2</sub>O m<sup>2</sup>', '<p>H<sub>2</sub>O m<sup>2</sup></p>'],
    [
      'an https link',
      '[甲](https://a.b/?c=d&e=f)',
      '<p><a href="https://a.b/?c=d&amp;e=f" rel="external">甲</a></p>',
    ],
    [
      'headings with ids',
      '<h2 id="a">甲</h2>\n\n<h3 id="b-1">乙</h3>',
      '<h2 id="a">甲</h2>\n<h3 id="b-1">乙</h3>',
    ],
    [
      'components in a line',
      '<Ref to="a">甲</Ref>、<Term of="b"/>与<Figure of="c.d"/>',
      '<p>[Ref a]、[Term b]与[Figure c.d]</p>',
    ],
    ['a component alone as a paragraph', '<Ref to="a"/>', '<p>[Ref a]</p>'],
    [
      'components on lines that follow each other as one paragraph',
      '<Ref to="a"/>\n<Ref to="b"/>',
      '<p>[Ref a]\n[Ref b]</p>',
    ],
    [
      'a chart among paragraphs',
      '甲\n\n<Chart of="a" area="b"/>\n\n乙',
      '<p>甲</p>\n[Chart a]\n<p>乙</p>',
    ],
    [
      'a note with paragraphs',
      '<Note>\n\n甲\n\n- 乙\n\n</Note>',
      '<aside class="note"><p>甲</p><ul>\n<li>乙</li>\n</ul></aside>',
    ],
    [
      'a note in one line',
      '<Note>甲<Ref to="a"/>乙</Note>',
      '<aside class="note"><p>甲[Ref a]乙</p></aside>',
    ],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toEqual([]);
    expect(html(text)).toBe(expected);
  });

  test('a table with its alignment as classes', () => {
    expect(html('| 甲 | 乙 |\n| :-: | -: |\n| 1 | <Figure of="a.b"/> |')).toBe(
      '<table>\n<thead>\n<tr>\n<th class="align-center">甲</th>\n<th class="align-right">乙</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td class="align-center">1</td>\n<td class="align-right">[Figure a.b]</td>\n</tr>\n</tbody>\n</table>',
    );
  });

  test('nothing for an empty body', () => {
    expect(compileBody(' \n\n')).toEqual({
      body: { segments: [], blocks: [], headings: [] },
      faults: [],
    });
  });
});

describe('closed MDX keeps', () => {
  test('slots with their text, area and place in the file', () => {
    const { body } = compileBody('甲\n\n乙<Ref to="a"> 丙 </Ref>\n\n<Chart of="b" area="c"/>', 7);
    expect(body.segments.filter((part) => typeof part !== 'string')).toEqual([
      { component: 'Ref', of: 'a', text: '丙', line: 9, column: 2 },
      { component: 'Chart', of: 'b', area: 'c', line: 11, column: 1 },
    ]);
  });

  test('the text of each paragraph, item, cell and heading as a block', () => {
    const { body } = compileBody(
      '<h2 id="a">甲</h2>\n\n乙**丙**\n\n- 丁\n  - 戊\n\n| 己 |\n| - |\n| 庚 |\n\n<Note>辛</Note>',
    );
    const blocks = body.blocks.map((parts) => parts.filter((part) => typeof part === 'string'));
    expect(blocks.map((texts) => texts.join('').trim())).toEqual([
      '甲',
      '乙丙',
      '戊',
      '丁',
      '己',
      '庚',
      '辛',
    ]);
  });

  test('headings with id, depth and text', () => {
    const { body } = compileBody('<h2 id="a">甲 & 乙</h2>\n\n<h3 id="b">丙</h3>');
    expect(body.headings).toMatchObject([
      { id: 'a', depth: 2, text: '甲 & 乙' },
      { id: 'b', depth: 3, text: '丙' },
    ]);
  });
});
