import { join } from 'node:path';

/** One step of `npm test`. */
export interface Gate {
  name: string;
  /** A script of ours or of a package, run by the pinned Node, and its arguments. */
  command: string[];
  env?: Record<string, string>;
  /** Gates that read what this one writes: it runs with them even when only they are named. */
  prepares?: string[];
  /** Where Vitest writes its counts; a gate without is one test. */
  report?: string;
  /** The built site that has to be served while the gate runs, as SITE_UNDER_TEST. */
  serves?: { dir: string; base: string };
}

export const reportsDir = 'reports';

const site = { dir: join(reportsDir, 'site'), base: '/' };
const otherSite = { dir: join(reportsDir, 'other-site'), base: '/kb/' };

const bin = (name: string, path: string): string[] => [join('node_modules', name, path)];

/** The tests of one Vitest project; `only` runs the files whose path contains it. */
function vitest(project: string, only?: string): Pick<Gate, 'command' | 'report'> {
  const report = join(reportsDir, `${[project, only].filter(Boolean).join('-')}.json`);
  return {
    command: [
      ...bin('vitest', 'vitest.mjs'),
      ...['run', '--project', project, ...(only ? [only] : [])],
      // A snapshot that is not there would be written and pass; one test alone would pass for all.
      ...['--update=none', '--allowOnly=false'],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ],
    report,
  };
}

/** Everything that gates, cheapest first. */
export const gates: readonly Gate[] = [
  {
    name: 'format',
    command: [...bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  {
    name: 'generated types',
    command: [...bin('astro', 'bin/astro.mjs'), 'sync'],
    prepares: ['lint', 'types'],
  },
  { name: 'lint', command: [...bin('eslint', 'bin/eslint.js'), '--max-warnings=0', '.'] },
  {
    name: 'types',
    command: [
      ...bin('@astrojs/check', 'bin/astro-check.js'),
      '--noSync',
      '--minimumSeverity',
      'warning',
    ],
  },
  { name: 'dead code', command: bin('knip', 'bin/knip.js') },
  { name: 'unit', ...vitest('unit') },
  { name: 'content', command: ['scripts/check.ts'] },
  { name: 'urls', command: ['scripts/urls.ts', 'check'] },
  { name: 'build', command: ['scripts/build.ts'], env: { OUT_DIR: site.dir } },
  {
    name: 'build of another publisher',
    command: ['scripts/build.ts'],
    env: {
      OUT_DIR: otherSite.dir,
      CONTENT_DIR: 'tests/fixtures/valid',
      SITE_URL: 'https://example.org/kb/',
    },
  },
  { name: 'site', ...vitest('site') },
  { name: 'builds that fail', ...vitest('build') },
  { name: 'browser', ...vitest('browser'), serves: site },
  {
    name: 'browser under a sub-path',
    ...vitest('browser', 'without-script'),
    serves: otherSite,
  },
];
