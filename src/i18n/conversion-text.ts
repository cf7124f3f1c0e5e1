import { toBase, type Quantity } from '../domain/quantity.ts';
import { units } from '../domain/unit.ts';
import { groupDigits } from './format.ts';

/**
 * How a value in 万 or 亿 counts in its base unit, as one line of arithmetic: `1100 × 10 000 =
 * 11 000 000`. Undefined where the source already counts in the base unit.
 */
export function conversionText(
  quantity: Pick<Quantity, 'value' | 'unit'>,
): { unit: string; formula: string } | undefined {
  const unit = units.get(quantity.unit);
  const base = toBase(quantity);
  if (!unit || base === undefined || unit.base === unit.id) return undefined;
  const label = units.get(unit.base)?.label ?? '';
  const [value, factor, result] = [quantity.value, unit.factor, base].map(groupDigits);
  return { unit: label, formula: `${value} × ${factor} = ${result}${label}` };
}
