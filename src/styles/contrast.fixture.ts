/** Contrast ratio of two colours `#rrggbb` by WCAG 2: from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [left, right] = [luminance(a), luminance(b)];
  return (Math.max(left, right) + 0.05) / (Math.min(left, right) + 0.05);
}

function luminance(hex: string): number {
  const parts = /^#(..)(..)(..)$/.exec(hex)?.slice(1);
  if (!parts) throw new Error(`${hex} is no colour of the form #rrggbb.`);
  const weights = [0.2126, 0.7152, 0.0722];
  return parts
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * weights[index]!, 0);
}
