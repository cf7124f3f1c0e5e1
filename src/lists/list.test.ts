import { expect, test } from 'vitest';

import { knowledgeBaseWith } from '../../tests/fixtures/knowledge-base.ts';
import { alone, laterPage, pathOfPage, shared } from './list.ts';

const { site } = knowledgeBaseWith().kb;
const usual = { ...site };
delete usual.rowsPerPage;

test('a list has the rows that the site asks for, 500 where it asks for none', () => {
  expect(alone({ ...site, rowsPerPage: '40' })).toEqual({ whole: 40, first: 40, rest: 40 });
  expect(alone(usual)).toEqual({ whole: 500, first: 500, rest: 500 });
});

test('a list that shares its page stays whole while it is short, and else only begins there', () => {
  expect(shared(usual)).toEqual({ whole: 300, first: 50, rest: 500 });
  expect(shared(usual, 5)).toEqual({ whole: 60, first: 10, rest: 100 });
  expect(shared({ ...site, rowsPerPage: '5' }, 5)).toEqual({ whole: 1, first: 1, rest: 1 });
});

test.each([
  [{ path: '/data/', part: '' }, 1, '/data/', false],
  [{ path: '/data/', part: '' }, 2, '/data/2/', true],
  [{ path: '/measures/', part: 'list' }, 10, '/measures/list/10/', true],
  [{ path: '/terms/x/', part: 'referred-mentions' }, 3, '/terms/x/referred-mentions/3/', true],
])('%j has its page %i at %s', (list, number, path, isLater) => {
  expect(pathOfPage(list, number)).toBe(path);
  expect(laterPage.test(`${path.slice(1)}index.html`)).toBe(isLater);
});
