import type { Finding } from '../domain/finding.ts';
import { siteSchema, type Site } from '../domain/site.ts';
import { parseYaml } from './front-matter.ts';
import { schemaFindings } from './schema-findings.ts';

const file = 'site.yaml';

/** Reads `site.yaml`; undefined text means that the file does not exist. */
export function readSite(text: string | undefined): { site: Site | undefined; findings: Finding[] } {
  if (text === undefined) {
    return {
      site: undefined,
      findings: [
        {
          rule: 'site-file',
          severity: 'error',
          file,
          place: undefined,
          expected: 'site.yaml in the content folder',
          got: 'no such file',
          fix: 'Write site.yaml with name, publisher, origin, language, home and themes; set CONTENT_DIR if the folder is elsewhere.',
        },
      ],
    };
  }
  const { data, faults } = parseYaml(text);
  if (faults.length > 0) {
    return {
      site: undefined,
      findings: faults.map((fault) => ({
        rule: 'yaml-syntax',
        severity: 'error',
        file,
        place: { line: fault.line, column: fault.column },
        expected: 'plain YAML: fields, lists and text',
        got: fault.message,
        fix: 'Mend the syntax.',
      })),
    };
  }
  const parsed = siteSchema.safeParse(data);
  return parsed.success
    ? { site: parsed.data, findings: [] }
    : { site: undefined, findings: schemaFindings('site', file, data, parsed.error) };
}
