import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

test.each([
  ['a code', 'regions/yunling.mdx', '    note: 虚构的代码。\n', '', 'codes[0].source | neither'],
  [
    'a membership',
    'counties/yanhu.mdx',
    '    from: 2021-03-15\n    source: yunling-2021-7\n',
    '    from: 2021-03-15\n',
    'groups[0].source | neither',
  ],
  ['a term with a source', 'terms/one-card.mdx', 'locator: 二（二）\n', '', 'locator | nothing'],
])('%s says where it comes from', (_, file, from, to, said) => {
  expect(issuesWith({ [file]: changed(file, [from, to]) })).toEqual([
    `missing-source | ${file} | ${said}`,
  ]);
});
