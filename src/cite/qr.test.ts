import { describe, expect, it } from 'vitest';

import { qrDrawing } from './qr.ts';

const start = (path: string): [number, number] => {
  const [, x, y] = /^M(\d+) (\d+)\.5m/.exec(path)!;
  return [Number(x), Number(y)];
};

/** The drawing as rows of # and blanks, without the quiet zone. */
function modules({ size, path }: ReturnType<typeof qrDrawing>): string[] {
  const grid = Array.from({ length: size }, () => Array<string>(size).fill(' '));
  let [x, y] = start(path);
  for (const [, right, down, length] of path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)) {
    x += Number(right);
    y += Number(down);
    grid[y]!.fill('#', x, x + Number(length));
    x += Number(length);
  }
  return grid.slice(4, -4).map((row) => row.slice(4, -4).join(''));
}

describe('the QR code of an address', () => {
  const drawing = qrDrawing('https://example.org/kb/figures/share.zhejiang-2025-target/');
  const rows = modules(drawing);

  it('has a quiet zone of four modules on every side', () => {
    expect(drawing.size).toBe(rows.length + 8);
    expect(start(drawing.path)).toEqual([4, 4]);
    expect(rows.some((row) => row.startsWith('#'))).toBe(true);
    expect(rows.some((row) => row.endsWith('#'))).toBe(true);
  });

  it('has a finder pattern in three corners', () => {
    const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
    expect(rows.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
    expect(rows.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
  });

  it('says in itself that it is of level M and wears the third mask', () => {
    const first = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => rows[8]![x]);
    const second = [7, 5, 4, 3, 2, 1, 0].map((y) => rows[y]![8]);
    const bits = [...first, ...second].map((module) => (module === '#' ? '1' : '0'));
    expect(bits.join('')).toBe('101111001111100');
  });

  it('holds the address: as large as its bytes need, and no other address looks so', () => {
    expect(rows).toHaveLength(33);
    expect(modules(qrDrawing('https://example.org/'))).toHaveLength(25);
    expect(qrDrawing('https://example.org/kb/figures/share.zhejiang-2020-target/')).not.toEqual(
      drawing,
    );
  });

  it('has no stroke of no length', () => expect(drawing.path).not.toMatch(/h0/));

  it('is small: strokes, not squares', () => {
    expect(drawing.path.length).toBeLessThan(4500);
  });
});
