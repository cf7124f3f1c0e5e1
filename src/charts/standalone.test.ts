import { expect, test } from 'vitest';
import { toStandaloneSvg } from './standalone.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 100 50" role="img" aria-labelledby="a-title a-desc"><title id="a-title">题</title><desc id="a-desc">说</desc><g aria-hidden="true"><a class="c-link" href="/a/?b=1&amp;c=2"><circle class="c-actual c-uncertain" stroke="currentColor" cx="1" cy="1" r="1"/></a></g></svg>';

test('classes become attributes, the ground and the size are written down', () => {
  expect(toStandaloneSvg(drawing)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="132" height="82" viewBox="-16 -16 132 82" font-family="system-ui, &#39;PingFang SC&#39;, &#39;Microsoft YaHei&#39;, &#39;Noto Sans CJK SC&#39;, &#39;Source Han Sans SC&#39;, sans-serif" role="img" aria-labelledby="a-title a-desc"><title id="a-title">题</title><desc id="a-desc">说</desc><rect x="-16" y="-16" width="132" height="82" fill="#ffffff"/><g aria-hidden="true"><g><circle stroke="#0a5a6a" cx="1" cy="1" r="1" fill="#ffffff"/></g></g></svg>
    "
  `);
});

test('with an origin, links are kept and made absolute', () => {
  const file = toStandaloneSvg(drawing, { origin: 'https://example.org/kb/' });
  expect(file).toContain('<a href="https://example.org/a/?b=1&amp;c=2">');
});

test('a heading and a source make the picture taller and are escaped', () => {
  const file = toStandaloneSvg(drawing, { heading: '<b>', source: 'a & b' });
  expect(file).toContain('viewBox="-16 -48.3 132 139.9"');
  expect(file).toContain('&lt;b&gt;</text>');
  expect(file).toContain('a &amp; b</text>');
});

test('a dollar sign in a heading is a dollar sign', () => {
  expect(toStandaloneSvg(drawing, { heading: '$& $1' })).toContain('>$&amp; $1</text>');
});

test('text that looks like a class stays text', () => {
  const text = drawing.replace('说', 'a class=&quot;c-actual&quot; &gt;');
  expect(toStandaloneSvg(text)).toContain('a class=&quot;c-actual&quot; &gt;</desc>');
});

test('another text is refused', () => {
  expect(() => toStandaloneSvg('<svg/>')).toThrow('has no viewBox');
});
