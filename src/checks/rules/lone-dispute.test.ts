import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

const days = 'indicators/shelving-days.mdx';
const disputed = '    printed: 13.5天\n    status: disputed\n    note: 另一处写法不同。\n';

test('a dispute that names the other figure is complete, and so is one that is named by it', () => {
  const source = 'sources/yunling-2021-7.mdx';
  const names = `${disputed}    contradicts: [yunling-2021-7.public-libraries]\n`;
  expect(issuesWith({ [days]: changed(days, ['    printed: 13.5天\n', names]) })).toEqual([]);
  expect(
    issuesWith({
      [days]: changed(days, ['    printed: 13.5天\n', disputed]),
      [source]: changed(source, [
        '    printed: 86个\n',
        '    printed: 86个\n    contradicts: [shelving-days.yunling-2023-actual]\n',
      ]),
    }),
  ).toEqual([]);
});

test('a disputed figure of a source names the other, for no indicator brings the two together', () => {
  const source = 'sources/yunling-2021-7.mdx';
  const alone = changed(source, [
    '    printed: 86个\n',
    '    printed: 86个\n    status: disputed\n    note: 另一处写法不同。\n',
  ]);
  expect(issuesWith({ [source]: alone })).toEqual([
    `lone-dispute | ${source} | figures[0].contradicts | nothing`,
  ]);
});
