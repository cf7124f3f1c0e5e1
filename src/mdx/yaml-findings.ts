import type { Finding } from '../domain/finding.ts';
import type { YamlFault } from './front-matter.ts';

const expected: Record<YamlFault['rule'], string> = {
  'yaml-syntax': 'plain YAML: fields, lists and text',
  'yaml-alias': 'values written out, without anchors and aliases',
  'text-encoding': 'text without invisible characters',
};

/** Faults of YAML whose first line is `firstLine` of its file. */
export const yamlFindings = (
  file: string,
  firstLine: number,
  faults: readonly YamlFault[],
): Finding[] =>
  faults.map(({ rule, line, column, message, fix }) => ({
    rule,
    severity: 'error',
    file,
    place: { line: firstLine + line - 1, column },
    expected: expected[rule],
    got: message,
    fix,
  }));
