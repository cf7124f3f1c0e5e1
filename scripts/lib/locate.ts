import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Issue } from '../../src/checks/issue.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { locateField, splitFile } from '../../src/mdx/front-matter.ts';

/** Turns field paths into lines and columns, opening only the files that have a fault. */
export function locate(dir: string, findings: readonly Finding[]): Issue[] {
  const texts = new Map<string, string>();
  return findings.map(({ place, ...rest }) => {
    if (!place) return rest;
    if ('line' in place) return { ...rest, line: place.line, column: place.column };
    const text =
      texts.get(rest.file) ?? readFileSync(join(dir, rest.file), 'utf8').replaceAll('\r\n', '\n');
    texts.set(rest.file, text);
    const split = splitFile(text.replace(/^\ufeff/, ''));
    const yaml = split?.yaml ?? text;
    const at = locateField(yaml, place.path);
    if (!at) return rest;
    return { ...rest, line: at.line + (split ? split.yamlLine - 1 : 0), column: at.column };
  });
}
