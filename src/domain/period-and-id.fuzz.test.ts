import { posix } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isId } from './id.ts';
import { dateSchema, endYear, parsePeriod, startYear } from './period.ts';

const datePiece = fc.constantFrom(
  ...[
    '2021',
    '2025',
    '0999',
    '12',
    '02',
    '30',
    '31',
    '13',
    '00',
    '-',
    '/',
    '..',
    '—',
    '年',
    '.',
    ' ',
    'T',
    'Z',
    '\n',
    '２',
  ],
);
const dateSoup = fc.oneof(
  fc.array(datePiece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

test('reading a period never throws, and what it accepts is in the calendar and in order', () => {
  fc.assert(
    fc.property(dateSoup, (text) => {
      const period = parsePeriod(text);
      if (!period) {
        expect([startYear(text), endYear(text)]).toEqual([undefined, undefined]);
        return;
      }
      const written = period.open
        ? [`${period.start}/..`]
        : [period.start, `${period.start}/${period.end}`];
      expect(written).toContain(text);
      expect(period.start <= period.end).toBe(true);
      for (const point of [period.start, period.end]) {
        const iso = (point + '-01-01').slice(0, 10);
        expect(new Date(`${iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso);
      }
    }),
    { numRuns: 5000 },
  );
});

test('every day of the calendar is a date, and its neighbours that do not exist are none', () => {
  const day = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.constantFrom('29', '30', '31', '32', '00'), (date, other) => {
      const text = date.toISOString().slice(0, 10);
      expect(dateSchema.safeParse(text).success).toBe(true);
      const neighbour = text.slice(0, 8) + other;
      const exists =
        !Number.isNaN(Date.parse(`${neighbour}T00:00:00Z`)) &&
        new Date(`${neighbour}T00:00:00Z`).toISOString().startsWith(neighbour);
      expect(dateSchema.safeParse(neighbour).success).toBe(exists);
    }),
    { numRuns: 2000 },
  );
});

const idPiece = fc.constantFrom(
  ...[
    'a',
    'z',
    '0',
    '9',
    '-',
    '--',
    '.',
    '..',
    '/',
    '\\',
    '%2e',
    '_',
    ' ',
    '~',
    ':',
    '#',
    '?',
    'con',
    'nul',
    'index',
  ],
  ...['A', 'é', 'e\u0301', 'ａ', '中', '\u202e', '\n', '\0', '{', '<', '__proto__', 'constructor'],
);
const idSoup = fc.oneof(
  fc.array(idPiece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

test('an accepted id is the same in an address, in a path and on every file system', () => {
  fc.assert(
    fc.property(idSoup, (id) => {
      if (!isId(id)) return;
      expect(encodeURIComponent(id)).toBe(id);
      expect(posix.normalize(`/terms/${id}/index.html`)).toBe(`/terms/${id}/index.html`);
      expect([id.toLowerCase(), id.normalize('NFKC'), id.trim()]).toEqual([id, id, id]);
      expect(new URL(`/terms/${id}/`, 'https://example.org').pathname).toBe(`/terms/${id}/`);
      expect(id in {}).toBe(false);
    }),
    { numRuns: 5000 },
  );
});
