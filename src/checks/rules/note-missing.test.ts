import { expect, test } from 'vitest';

import { issuesWith } from '../../../tests/fixtures/check-files.ts';
import { changed } from '../../../tests/fixtures/knowledge-base.ts';

test.each([
  [
    'a reading of an editor',
    'measures/songting-reading-1.mdx',
    '    note: 两处都建城市书房，方案没有写明落实省规划的哪一节。\n',
    '',
    'carriesOut[0].note',
  ],
  [
    'an undated source',
    'sources/yunling-report-2023.mdx',
    'issuedNote: 报告没有日期；文中写到2023年全年的数，应当写于2024年初。\n',
    '',
    'issuedNote',
  ],
  [
    'an inferred year',
    'sources/yunling-report-2023.mdx',
    '    note: 报告写“目前”，按全文的时点记为2023年。\n',
    '',
    'figures[1].note',
  ],
  [
    'an inferred period of a plan',
    'plans/songting-reading-plan.mdx',
    'period: 2022/2025\n',
    'period: 2022/2025\nperiodBasis: inferred\n',
    'periodNote',
  ],
  [
    'a provisional number',
    'indicators/shelving-days.mdx',
    '    printed: 13.5天\n',
    '    printed: 13.5天\n    status: provisional\n',
    'observations[2].note',
  ],
])('%s needs a note', (_, file, from, to, field) => {
  expect(issuesWith({ [file]: changed(file, [from, to]) })).toEqual([
    `note-missing | ${file} | ${field} | nothing`,
  ]);
});
