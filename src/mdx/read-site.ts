import type { Finding } from '../domain/finding.ts';
import { siteSchema, type Site } from '../domain/site.ts';
import { encodingFindings } from './encoding-findings.ts';
import { maxFrontMatterBytes, normalLines, parseYaml } from './front-matter.ts';
import { oversized } from './read-entry.ts';
import { schemaFindings } from './schema-findings.ts';
import { yamlFindings } from './yaml-findings.ts';

const file = 'site.yaml';

/** Reads `site.yaml`; undefined text means that the file does not exist. Nothing is thrown. */
export function readSite(text: string | undefined): {
  site: Site | undefined;
  findings: Finding[];
} {
  if (text === undefined) return { site: undefined, findings: [missingSite] };
  const size = Buffer.byteLength(text);
  if (size > maxFrontMatterBytes) {
    return { site: undefined, findings: [oversized(file, size, maxFrontMatterBytes)] };
  }
  const findings = encodingFindings(file, text);
  const { data, faults } = parseYaml(normalLines(text));
  if (faults.length > 0) {
    return { site: undefined, findings: [...findings, ...yamlFindings(file, 1, faults)] };
  }
  const parsed = siteSchema.safeParse(data);
  return parsed.success
    ? { site: parsed.data, findings }
    : {
        site: undefined,
        findings: [...findings, ...schemaFindings('site', file, data, parsed.error)],
      };
}

const missingSite: Finding = {
  rule: 'site-file',
  severity: 'error',
  file,
  place: undefined,
  expected: 'site.yaml in the content folder',
  got: 'no such file',
  fix: 'Write site.yaml with name, description, publisher, origin, language, license, home and themes; set CONTENT_DIR if the folder is elsewhere.',
};
