const hanDigits = '〇一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of which Chinese numerals below ten thousand are made. */
export const hanCharacters = '零〇一二两三四五六七八九十百千';

/**
 * Reads a Chinese numeral below ten thousand (二十六, 一百零三, 两, 十) as decimal digits.
 * Returns undefined unless the text is how that number is written in full: 一百二 may mean 120 or
 * 102 and is refused.
 */
export function readHanNumber(text: string): string | undefined {
  const full = text
    .replaceAll('两', '二')
    .replaceAll('零', '〇')
    .replace(/(?<![一二三四五六七八九])[十百千]/g, '一$&');
  let total = 0;
  let digit = 0;
  for (const character of full) {
    const place = places[character];
    if (place === undefined) {
      digit = hanDigits.indexOf(character);
      if (digit < 0) return undefined;
    } else {
      total += digit * place;
      digit = 0;
    }
  }
  total += digit;
  return full === writeHanNumber(total) ? String(total) : undefined;
}

/** Writes a whole number below ten thousand in full: 15 is 一十五, 1003 is 一千〇三. */
export function writeHanNumber(number: number): string {
  const all = [...String(number)];
  return all
    .map((digit, index) => {
      const place = ['', '十', '百', '千'][all.length - 1 - index] ?? '';
      return hanDigits.charAt(Number(digit)) + (digit === '0' ? '' : place);
    })
    .join('')
    .replace(/〇+/g, '〇')
    .replace(/(?<=.)〇$/, '');
}
