import type { Built } from './build-bench.ts';
import { gigabytes, megabytes, seconds, table } from './table.ts';

/** The tables of builds of several sizes: each stage, each whole, and the growth between sizes. */
export function sizesReport(built: readonly Built[]): string {
  const stages = [...new Set(built.flatMap(({ parts }) => parts.map(({ name }) => name)))];
  const stageRows = stages.map((stage) => [
    stage,
    ...built.map(({ parts }) => {
      const own = parts.filter(({ name }) => name === stage);
      if (own.length === 0) return '–';
      const cpu = own.reduce((sum, part) => sum + part.cpu, 0);
      const wall = own.reduce((sum, part) => sum + part.wall, 0);
      const peak = Math.max(...own.map((part) => part.peak));
      return `${seconds(cpu)} / ${seconds(wall)} / ${gigabytes(peak)}`;
    }),
  ]);
  const perEntry = ({ whole, entries }: Built): number => (whole.cpu / entries) * 1000;
  const wholes = built.map((one, index) => {
    const before = built[index - 1];
    return [
      String(one.entries),
      String(one.pages),
      String(one.files),
      megabytes(one.bytes),
      seconds(one.whole.wall),
      seconds(one.whole.cpu),
      gigabytes(one.whole.peak),
      perEntry(one).toFixed(1),
      before ? (perEntry(one) / perEntry(before)).toFixed(2) : '',
    ];
  });
  const head = [
    'entries',
    'pages',
    'files',
    'MB',
    'wall s',
    'CPU s',
    'peak GB',
    'CPU ms an entry',
    'growth',
  ];
  return `${table(head, wholes)}

Stages: CPU s / wall s / peak GB

${table(['stage', ...built.map(({ entries }) => String(entries))], stageRows)}
`;
}
