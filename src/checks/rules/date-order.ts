import type { EntryOf, KnowledgeBase } from '../../domain/knowledge-base.ts';
import { endYear, startYear } from '../../domain/period.ts';
import { fieldFault } from '../field-fault.ts';
import type { Fault, Rule } from '../rule.ts';

/** How many years before its period begins a plan may be adopted. */
const longestLead = 3;

export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  title: '日期先后矛盾',
  why: '结束早于开始、印发早于成文、基期晚于目标，至少有一个日期抄错了。',
  mend: '对照来源改正日期。',
  example: 'from: 2022-05-09，to: 2021-12-31',
  *run({ kb }) {
    for (const area of [...kb.byKind.region, ...kb.byKind.county]) {
      for (const list of ['codes', 'partOf', 'groups'] as const) {
        for (const [index, { from, to }] of area.data[list].entries()) {
          if (from === undefined || to === undefined || from <= to) continue;
          yield fieldFault(area.file, [list, index, 'to'], later(`from, ${from}`, to));
        }
      }
    }
    for (const plan of kb.byKind.plan) yield* planFaults(kb, plan);
    for (const indicator of kb.byKind.indicator) yield* baselineFaults(indicator);
  },
};

const later = (than: string, got: string): Pick<Fault, 'expected' | 'got' | 'fix'> => ({
  expected: `a date not before ${than}`,
  got,
  fix: 'Correct one of the two dates.',
});

function* planFaults(kb: KnowledgeBase, { file, data }: EntryOf<'plan'>): Iterable<Fault> {
  const { adopted, published, period, outlook } = data;
  if (adopted !== undefined && published !== undefined && published < adopted) {
    yield fieldFault(file, ['published'], later(`adopted, ${adopted}`, published));
  }
  const [start, end] = [startYear(period)!, endYear(period)!];
  for (const [field, date] of [
    ['adopted', adopted],
    ['published', published],
  ] as const) {
    const year = Number(date?.slice(0, 4));
    if (date === undefined || (year <= end && year >= start - longestLead)) continue;
    yield fieldFault(file, [field], {
      expected: `a date from ${start - longestLead} to ${end}, because the period is ${period}`,
      got: date,
      fix: 'Correct the date or the period.',
    });
  }
  if (outlook !== undefined && endYear(outlook)! < end) {
    yield fieldFault(file, ['outlook'], {
      expected: `a year not before ${end}, the end of the period`,
      got: outlook,
      fix: 'Correct the outlook or the period.',
    });
  }
  for (const [index, { to }] of data.succeeds.entries()) {
    const earlier = kb.entries.get(to);
    if (earlier?.kind !== 'plan' || startYear(earlier.data.period)! < start) continue;
    yield fieldFault(file, ['succeeds', index, 'to'], {
      expected: `a plan whose period begins before ${start}`,
      got: `${to}, for ${earlier.data.period}`,
      fix: 'Correct a period, or write the relation into the later plan.',
    });
  }
}

/** A baseline is of a year before the last target that its source sets for the same area. */
function* baselineFaults({ file, data }: EntryOf<'indicator'>): Iterable<Fault> {
  for (const [index, baseline] of data.observations.entries()) {
    if (baseline.kind !== 'baseline') continue;
    const targetYears = data.observations
      .filter(
        ({ kind, area, source }) =>
          kind === 'target' && area === baseline.area && source === baseline.source,
      )
      .map(({ period }) => endYear(period)!);
    const last = Math.max(...targetYears);
    if (targetYears.length === 0 || endYear(baseline.period)! < last) continue;
    yield fieldFault(file, ['observations', index, 'period'], {
      expected: `a period before ${last}, the year of the target`,
      got: baseline.period,
      fix: 'Correct the period, or the kind: a value reported later is an actual.',
    });
  }
}
