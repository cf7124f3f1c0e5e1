/**
 * Characters that no reader sees or that change how the text around them reads: controls except
 * tab and line ends, format and direction marks, fillers, variation selectors, private use, lone
 * surrogates, and the sign that replaces bytes which are no UTF-8.
 */
export const invisible =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/u;

/** A character as people look it up: U+202E. */
export const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
