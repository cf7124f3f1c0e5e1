import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Issue } from '../../src/checks/issue.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { fieldLocator, normalLines, splitFile } from '../../src/mdx/front-matter.ts';

/** Turns field paths into lines and columns, opening only the files that have a fault. */
export const locate = (dir: string, findings: readonly Finding[]): Issue[] =>
  locateIn((file) => readFileSync(join(dir, file), 'utf8'), findings);

/** The same for files that are read in another way; each is read and parsed once. */
export function locateIn(read: (file: string) => string, findings: readonly Finding[]): Issue[] {
  const locators = new Map<string, FileLocator>();
  return findings.map(({ place, ...issue }) => {
    if (!place) return issue;
    if ('line' in place) return { ...issue, line: place.line, column: place.column };
    const locator = locators.get(issue.file) ?? locatorOf(read(issue.file));
    locators.set(issue.file, locator);
    // An unknown field is shown by its name, any other by its value.
    return { ...issue, ...locator(place.path, issue.rule === 'unknown-field' ? 'key' : 'value') };
  });
}

type FileLocator = (
  path: readonly (string | number)[],
  part: 'value' | 'key',
) => { line: number; column: number };

function locatorOf(text: string): FileLocator {
  const lines = normalLines(text);
  const split = splitFile(lines);
  const locateField = fieldLocator(split?.yaml ?? lines);
  const linesBefore = split ? split.yamlLine - 1 : 0;
  return (path, part) => {
    const { line, column } = locateField(path, part) ?? { line: 1, column: 1 };
    return { line: line + linesBefore, column };
  };
}
