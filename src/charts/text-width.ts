/** Widths in em that no usual sans serif exceeds, so that a label never needs more than measured. */
function widthInEm(character: string): number {
  if (character >= '\u2000') return 1;
  if (/[iIl.,:;'|!]/.test(character)) return 0.4;
  if (/[%mwMW@&]/.test(character)) return 0.95;
  if (/[A-Z]/.test(character)) return 0.75;
  return 0.6;
}

/** Safe width of `text` at `fontSize`: one em for a 汉字, about 0.6 em for a Latin letter or digit. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += widthInEm(character);
  return width * fontSize;
}
