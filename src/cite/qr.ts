import { create } from 'qrcode/lib/core/qrcode.js';

export interface QrDrawing {
  /** Modules along one side, with the quiet zone of four on each side. */
  size: number;
  /** Path data for strokes of width 1. */
  path: string;
}

const quiet = 4;

/** A QR code (level M) of an address, as one path of horizontal strokes. Same text, same bytes. */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) => modules.get(y, x) === 1),
  );
  const path = rows.flatMap((row, y) =>
    runs(row).map(([x, n]) => `M${x + quiet} ${y + quiet}.5h${n}`),
  );
  return { size: modules.size + 2 * quiet, path: path.join('') };
}

/** Start and length of each run of dark modules. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const all: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = all.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else all.push([x, 1]);
  });
  return all;
}
