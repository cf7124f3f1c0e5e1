import { slotsOf } from '../../domain/body.ts';
import { seriesOf } from '../../domain/series.ts';
import { areaById } from '../../graph/queries/areas.ts';
import type { Rule } from '../rule.ts';

export const emptyChart: Rule = {
  id: 'empty-chart',
  severity: 'error',
  title: '图表没有数据',
  why: '正文里的图要画得出来；指标没有这个区域的基期值、目标或实际值，图就是空的。参数不画成图。',
  mend: '改正 of 或 area，或先录入观测值。',
  example: '<Chart of="library-visits" area="east-county"/>（没有这个县的数）',
  *run({ kb, entries }) {
    for (const { file, body } of entries) {
      for (const { component, of, area, line, column } of slotsOf(body)) {
        const indicator = component === 'Chart' ? kb.entries.get(of) : undefined;
        if (indicator?.kind !== 'indicator') continue;
        const areas = [...new Set(seriesOf(indicator.data).map((series) => series.area))];
        if (areas.length === 0) {
          yield {
            file,
            place: { line, column },
            expected: 'an indicator with a baseline, a target or an actual value',
            got: `${of}, which has parameters only`,
            fix: 'Correct of, or remove the chart.',
          };
          continue;
        }
        // An area that does not exist has a fault of its own.
        if (area === undefined || areas.includes(area) || !areaById(kb, area)) continue;
        yield {
          file,
          place: { line, column },
          expected: `an area that ${of} has observations of: ${areas.join(', ')}`,
          got: area,
          fix: 'Correct the area, or leave area out to draw them all.',
        };
      }
    }
  },
};
