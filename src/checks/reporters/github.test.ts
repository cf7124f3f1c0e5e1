import { expect, test } from 'vitest';

import { githubReport } from './github.ts';
import { issues } from './issues.fixture.ts';

test('the GitHub report is one workflow command a line, whatever the texts hold', () => {
  expect(githubReport(issues)).toBe(
    [
      '::warning file=plans/a.txt,title=stray-file::Move or remove it.',
      '::error file=indicators/rooms.mdx,line=31,col=14,title=printed-mismatch::field observations[2].value%0Aexpected 60, from printed "＞60"%0Agot 600%0ACorrect the field.',
      '::error file=terms/a%2Cb%3Ac.mdx,line=3,col=1,title=schema::got 100%25%0A::error::第二行%0ACorrect the value.',
      '',
    ].join('\n'),
  );
});

test('the GitHub report of no issue is empty', () => {
  expect(githubReport([])).toBe('');
});
