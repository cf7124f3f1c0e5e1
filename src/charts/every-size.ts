import { isEmpty } from './result.ts';
import type { Chart, ChartResult, NoChart } from './result.ts';
import { sizes } from './size.ts';
import type { Size } from './size.ts';

/**
 * A chart in each of its sizes, as the children of one `.chart-sizes` element, whose width decides
 * which of them is shown. Words and table are those of the first.
 */
export function everySize(
  draw: (size: Size) => ChartResult,
  wanted: readonly Size[] = sizes,
): Chart | NoChart {
  const drawn: Chart[] = [];
  for (const size of wanted) {
    const result = draw(size);
    if (isEmpty(result)) return result;
    drawn.push(result);
  }
  return { ...drawn[0]!, svg: drawn.map(({ svg }) => svg).join('') };
}
