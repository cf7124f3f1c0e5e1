import { body, nameOf, sentence } from './prose.ts';
import { Random } from './random.ts';

/** One entry of a made-up knowledge base, by its path in the content folder. */
export interface MadeEntry {
  path: string;
  text: string;
}

const themes = ['market', 'quality', 'safety', 'rights', 'order', 'capacity'] as const;

/** How many of each kind a province has; what is left of its size are terms. */
const share = { prefectures: 2, counties: 27, plans: 3, sources: 6, measures: 82, indicators: 60 };
export const provinceSize = 300;

const list = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const yaml = (lines: readonly (string | undefined | false)[]): string =>
  lines.filter((line) => typeof line === 'string').join('\n');
const inBrackets = (ids: readonly string[]): string => `[${ids.join(', ')}]`;

/**
 * The entries of one province, `size` in number, with the shape of the real content: areas, plans
 * with chapter trees, measures, indicators with eight observations, sources with figures, terms.
 */
export function province(number: number, size: number): MadeEntry[] {
  const random = new Random(number * 7919);
  const p = `p${number}`;
  const name = `第${number}省`;
  const prefectures = list(share.prefectures).map((n) => `${p}-city-${n}`);
  const counties = list(share.counties).map((n) => `${p}-county-${n}`);
  const sources = list(share.sources).map((n) => `${p}-source-${n}`);
  const plans = list(share.plans).map((n) => `${p}-plan-${n}`);
  const measures = list(share.measures).map((n) => `${p}-measure-${n}`);
  const indicators = list(share.indicators).map((n) => `${p}-indicator-${n}`);
  const others = Object.values(share).reduce((sum, count) => sum + count, 0) + 2;
  const terms = list(size - others).map((n) => `${p}-term-${n}`);
  const planAreas = [p, counties[0]!, counties[1]!];
  const planOf = (index: number): number => (index < 50 ? 0 : index < 66 ? 1 : 2);
  const keys = indicators.flatMap((id) => [`${id}.base`, `${id}.target`, `${id}.report`]);

  const links = (count: number): string[] =>
    list(count).map((n) => {
      if (n % 3 === 0) return `<Figure of="${random.pick(keys)}"/>`;
      if (n % 3 === 1) return `<Term of="${random.pick(terms)}">${nameOf(random)}</Term>`;
      return `<Ref to="${random.pick(n % 2 === 0 ? measures : indicators)}">${nameOf(random)}</Ref>`;
    });
  const entry = (
    folder: string,
    id: string,
    title: string,
    lines: (string | false)[],
  ): MadeEntry => ({
    path: `${folder}/${id}.mdx`,
    text: `---
${yaml([
  `id: ${id}`,
  `title: ${title}`,
  `aliases: [${title}简称, ${title}旧名]`,
  `summary: ${sentence(random)}`,
  'revisions:',
  '  - date: 2026-11-21',
  '    note: 首次发布。',
  ...lines,
])}
---

${body(random, links(6))}`,
  });

  const area = (
    id: string,
    title: string,
    level: string,
    above: string,
    more: string[],
  ): MadeEntry =>
    entry(level.startsWith('county') ? 'counties' : 'regions', id, title, [
      `level: ${level}`,
      ...(above === '' ? [] : ['partOf:', `  - of: ${above}`, ...stated]),
      ...more,
    ]);
  const stated = [`    source: ${sources[0]!}`];
  const code = (below: string): string[] => [
    'codes:',
    `  - code: ${String(number).padStart(3, '0')}${below}`,
    ...stated,
  ];

  return [
    area(p, name, 'province', '', code('000')),
    area(`${p}-group`, `${name}山区县`, 'group', p, ['size: 12']),
    ...prefectures.map((id, n) =>
      area(id, `${name}第${n + 1}市`, 'prefecture', p, code(`${n + 1}00`)),
    ),
    ...counties.map((id, n) =>
      area(id, `${name}第${n + 1}县`, 'county', prefectures[n % prefectures.length]!, [
        ...code(String(n + 401)),
        ...(n < 12
          ? [
              'groups:',
              `  - of: ${p}-group`,
              ...stated,
              'tile:',
              `  column: ${(n % 4) + 1}`,
              `  row: ${Math.floor(n / 4) + 1}`,
            ]
          : []),
      ]),
    ),
    ...plans.map((id, n) =>
      entry('plans', id, `${name}第${n + 1}号市场监管规划`, [
        `number: ${p}政发〔2021〕${n + 1}号`,
        `issuers: [${name}人民政府]`,
        'adopted: 2021-05-28',
        'period: 2021/2025',
        `area: ${planAreas[n]!}`,
        `source: ${sources[n]!}`,
        ...(n > 0
          ? [
              'implements:',
              `  - to: ${plans[0]!}`,
              '    basis: reading',
              '    note: 下级规划落实上级规划。',
            ]
          : []),
        'chapters:',
        ...chapters(measures.filter((_, index) => planOf(index) === n)),
      ]),
    ),
    ...measures.map((id, n) => {
      const plan = planOf(n);
      return entry('measures', id, `${nameOf(random)}第${n + 1}项`, [
        `plan: ${plans[plan]!}`,
        `number: 第${n + 1}项`,
        `themes: [${random.pick(themes)}]`,
        `areas: [${planAreas[plan]!}]`,
        `source: ${sources[plan]!}`,
        `locator: 第一部分 第${n + 1}段`,
        'indicators:',
        ...random
          .some(indicators, 2)
          .flatMap((to) => [
            `  - to: ${to}`,
            '    basis: reading',
            '    note: 措施的对象就是这个指标。',
          ]),
        ...(plan > 0
          ? [
              'carriesOut:',
              `  - to: ${random.pick(measures.slice(0, 50))}`,
              '    basis: reading',
              '    note: 两条写的是同一件事。',
            ]
          : []),
        `terms: ${inBrackets(random.some(terms, 2))}`,
      ]);
    }),
    ...indicators.map((id, n) => {
      const [city, county] = [random.pick(prefectures), random.pick(counties)];
      const base = random.between(10, 60);
      const observation = (
        key: string,
        where: string,
        period: string,
        kind: string,
        value: number,
        source: string,
      ): string[] => [
        `  - id: ${key}`,
        `    area: ${where}`,
        `    period: ${period}`,
        `    kind: ${kind}`,
        ...(kind === 'target' ? ["    comparator: '>='", '    binding: expected'] : []),
        `    value: ${value}`,
        '    unit: percent',
        `    source: ${source}`,
        `    locator: 第一部分 第${n + 1}项`,
        `    printed: ${value}%${kind === 'target' ? '以上' : ''}`,
        ...(key === 'base' ? [`    measures: [${random.pick(measures.slice(0, 50))}]`] : []),
      ];
      return entry('indicators', id, `${nameOf(random)}第${n + 1}率`, [
        `definition: ${sentence(random)}`,
        'unit: percent',
        'direction: increase',
        'targetType: level',
        `themes: [${random.pick(themes)}]`,
        `terms: ${inBrackets(random.some(terms, 2))}`,
        'observations:',
        ...observation('base', p, '2020', 'baseline', base, sources[0]!),
        ...observation('interim', p, '2023', 'target', base + 15, sources[0]!),
        ...observation('target', p, '2025', 'target', base + 25, sources[0]!),
        ...observation('report', p, '2023', 'actual', base + random.between(8, 18), sources[3]!),
        ...observation('city-base', city, '2020', 'baseline', base - 2, sources[4]!),
        ...observation('city-target', city, '2025', 'target', base + 20, sources[4]!),
        ...observation('county-target', county, '2025', 'target', base + 18, sources[1]!),
        ...observation('county-report', county, '2022', 'actual', base + 7, sources[5]!),
      ]);
    }),
    ...sources.map((id, n) =>
      entry('sources', id, `${name}第${n + 1}号文件`, [
        `type: ${n < 3 ? 'official-document' : 'report'}`,
        `authors: [${name}人民政府办公厅]`,
        `issued: ${n < 3 ? '2021-05-28' : '2024-02-01'}`,
        'sections:',
        '  - locator: 第一部分',
        '    title: 目标和任务',
        '  - locator: 第二部分',
        '    title: 工作情况',
        'figures:',
        ...list(20).flatMap((figure) => [
          `  - id: n${figure}`,
          `    label: ${nameOf(random)}第${figure}项数`,
          `    area: ${random.pick(counties)}`,
          '    period: 2020',
          '    kind: actual',
          `    value: ${figure * 7}`,
          '    unit: firms',
          `    locator: 第二部分 第${figure}段`,
          `    printed: ${figure * 7}家`,
        ]),
      ]),
    ),
    ...terms.map((id, n) =>
      entry('terms', id, `${nameOf(random)}第${n + 1}词`, [
        'type: concept',
        `source: ${random.pick(sources)}`,
        'locator: 第一部分',
        `related: ${inBrackets(
          random.some(
            terms.filter((other) => other !== id),
            2,
          ),
        )}`,
      ]),
    ),
  ];
}

/** Chapters of ten measures each. */
function chapters(measures: readonly string[]): string[] {
  return list(Math.ceil(measures.length / 10)).flatMap((chapter) => [
    `  - id: ch-${chapter}`,
    `    number: 第${chapter}章`,
    `    title: 第${chapter}章的任务`,
    '    children:',
    ...measures
      .slice((chapter - 1) * 10, chapter * 10)
      .flatMap((measure, index) => [
        `      - id: ch-${chapter}-${index + 1}`,
        `        number: （${index + 1}）`,
        `        title: 任务${index + 1}`,
        `        measure: ${measure}`,
      ]),
  ]);
}
