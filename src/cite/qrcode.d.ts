/** The encoder of `qrcode`, without its image writers; the package has no types of its own. */
declare module 'qrcode/lib/core/qrcode.js' {
  export function create(
    text: string | { data: string; mode: 'numeric' | 'alphanumeric' | 'byte' | 'kanji' }[],
    options: {
      errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H';
      maskPattern?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
    },
  ): { modules: { size: number; get: (row: number, column: number) => number } };
}
