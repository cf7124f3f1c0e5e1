import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

import { filesBelow } from '../../scripts/lib/files-below.ts';

/**
 * The standard itself and what readers depend on; matters of taste (quotes, case, trailing blanks,
 * long titles) are the printer's. What our own gates and axe measure is left to them.
 */
const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'no-implicit-close': 'error',
    'no-missing-references': 'error',
    'require-sri': 'off',
    // Astro leaves out quotes and keeps blanks where HTML lets it.
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    // Forms that filter at once have nothing to submit; those that search have their button.
    'wcag/h32': 'off',
    // A meta refresh stands in stubs only, inside noscript, for hosts without redirects.
    'meta-refresh': 'off',
  },
});

const validator = new HtmlValidate(loader);

/** What is wrong with a page, one line a fault. */
export async function htmlFaults(path: string): Promise<string[]> {
  const report = await validator.validateString(readFileSync(path, 'utf8'), path);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

/** Of every template the page with the most bytes: pages of one template share all but their ids. */
export function pagePerTemplate(dir: string): [template: string, page: string][] {
  const largest = new Map<string, { page: string; bytes: number }>();
  for (const page of filesBelow(dir)) {
    if (!page.endsWith('.html')) continue;
    const template = page
      .replace(/^((?:embed\/)?[a-z]+)\/[^/]+\/index\.html$/, '$1/*')
      .replace(/^editions\/\d{4}-\d{2}-\d{2}\/.*$/, 'editions/*')
      .replace(/^search\/names\/.*$/, 'search/names/*');
    const bytes = statSync(join(dir, page)).size;
    if (bytes > (largest.get(template)?.bytes ?? 0)) largest.set(template, { page, bytes });
  }
  return [...largest].map(([template, { page }]) => [template, page]);
}
