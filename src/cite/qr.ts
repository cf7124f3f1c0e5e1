import { create } from 'qrcode/lib/core/qrcode.js';

export interface QrDrawing {
  /** Modules along one side, with the quiet zone of four on each side. */
  size: number;
  /** Path data for strokes of width 1. */
  path: string;
}

const quiet = 4;

/**
 * One of the eight masks that a QR code may wear, written into the code itself. Trying all of them
 * takes ten times as long; on addresses the usual search ends with this one nine times of ten.
 */
const maskPattern = 2;

/** A QR code (level M) of an address, as one path of horizontal strokes, each a move
 * and a line relative to the end of the last. Same text, same bytes. */
export function qrDrawing(text: string): QrDrawing {
  // An address is bytes: looking for shorter numeric parts takes time and finds none.
  const { modules } = create([{ data: text, mode: 'byte' }], {
    errorCorrectionLevel: 'M',
    maskPattern,
  });
  const { size } = modules;
  // Each stroke begins where the one before it ended: short numbers, many of them alike.
  let path = `M${quiet} ${quiet}.5`;
  let [penX, penY] = [0, 0];
  for (let y = 0; y < size; y += 1) {
    let length = 0;
    for (let x = 0; x <= size; x += 1) {
      if (x < size && modules.get(y, x) === 1) length += 1;
      else if (length > 0) {
        path += `m${x - length - penX} ${y - penY}h${length}`;
        [penX, penY] = [x, y];
        length = 0;
      }
    }
  }
  return { size: size + 2 * quiet, path };
}
