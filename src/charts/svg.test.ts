import { expect, test } from 'vitest';
import { attributes, coordinate, safeHref, svg } from './svg.ts';

test('texts are escaped in elements and attributes', () => {
  const text = `<script>"a" & 'b'</script>`;
  expect(svg`<text data-x="${text}">${text}</text>`.markup).toBe(
    '<text data-x="&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;">&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</text>',
  );
});

test('markup is taken as it is, lists are joined, undefined and false leave nothing', () => {
  const dots = [1, 2].map((x) => svg`<i x="${x}"/>`);
  expect(svg`<g>${dots}${undefined}${false}</g>`.markup).toBe('<g><i x="1"/><i x="2"/></g>');
});

test('characters that no XML document may hold are replaced', () => {
  expect(svg`${'a\u0000\u001f\ud800\ufffe𠮷\t'}`.markup).toBe('a\ufffd\ufffd\ufffd\ufffd𠮷\t');
});

test.each([
  [1.005, '1'],
  [12.3456, '12.3'],
  [-0.001, '0'],
  [1e6, '1000000'],
])('the coordinate %d is printed as %s', (value, text) => {
  expect(coordinate(value)).toBe(text);
});

test('a coordinate that is no number is a mistake of the layout', () => {
  expect(() => coordinate(Number.NaN)).toThrow('NaN is no coordinate');
  expect(() => svg`<i x="${Infinity}"/>`).toThrow('Infinity is no coordinate');
});

test('an undefined attribute is left out', () => {
  expect(attributes({ x: 1.234, class: 'a"', y: undefined }).markup).toBe(
    ' x="1.2" class="a&quot;"',
  );
});

test.each(['/plans/a/', '#f-1', '?q=1', './a', '../a', 'https://a.cn/', 'plans/a/'])(
  'a link may lead to %s',
  (href) => {
    expect(safeHref(href)).toBe(href);
  },
);

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:x',
  'data:a,b',
  '',
  undefined,
])('no link leads to %s', (href) => {
  expect(safeHref(href)).toBeUndefined();
});
