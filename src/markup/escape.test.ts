import { expect, test } from 'vitest';

import { escapeHtml, escapeXml } from './escape.ts';

test('text stays text between tags and in a double-quoted attribute', () => {
  expect(escapeHtml(`<b a="1">'&amp;`)).toBe("&lt;b a=&quot;1&quot;&gt;'&amp;amp;");
});

test('XML takes no character that it does not know', () => {
  expect(escapeXml(`<\u0000'\ud83d&\u{20000}`)).toBe('&lt;&apos;&amp;\u{20000}');
});
