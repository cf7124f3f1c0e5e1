import type { Finding } from '../domain/finding.ts';
import { sha256 } from './canonical.ts';
import { editionText, type Edition } from './snapshot.ts';

export const editionsFolder = 'editions';
export const sumsFile = 'SHA256SUMS';

/** Lines as `sha256sum` writes and checks them, sorted by file name. */
export const formatSums = (sums: ReadonlyMap<string, string>): string =>
  [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join('');

export function parseSums(text: string): Map<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
      return match ? [[match[2]!, match[1]!]] : [];
    }),
  );
}

/**
 * Reads frozen editions, oldest first. A file whose bytes are not those of its checksum, that has
 * none, or that is listed and missing is a fault: a published edition never changes.
 */
export function readEditions(
  files: ReadonlyMap<string, string>,
  sums: ReadonlyMap<string, string>,
): { editions: Edition[]; findings: Finding[] } {
  const editions: Edition[] = [];
  const findings: Finding[] = [];
  for (const name of [
    ...files.keys(),
    ...[...sums.keys()].filter((key) => !files.has(key)),
  ].sort()) {
    const text = files.get(name);
    const expected = sums.get(name);
    if (text === undefined) findings.push(changed(name, 'the file', 'no such file'));
    else if (expected === undefined) {
      findings.push({ ...changed(name, `a line in ${sumsFile}`, 'none'), fix: removal });
    } else if (sha256(text) !== expected) {
      findings.push(changed(name, `sha256 ${expected}`, sha256(text)));
    } else {
      const edition = parseEdition(name, text);
      if (edition) editions.push(edition);
      else
        findings.push(changed(name, 'an edition with its own checksum and date', 'another file'));
    }
  }
  return { editions: editions.sort((a, b) => (a.edition < b.edition ? -1 : 1)), findings };
}

function parseEdition(name: string, text: string): Edition | undefined {
  try {
    const edition = JSON.parse(text) as Edition & { sha256?: string };
    delete edition.sha256;
    const isWhole = edition.schema === 1 && editionText(edition) === text;
    return isWhole && `${edition.edition}.json` === name ? edition : undefined;
  } catch {
    return undefined;
  }
}

const removal = `Remove this file, and freeze the edition again if one was interrupted; if it was published, git checkout -- ${editionsFolder}/${sumsFile} brings its line back.`;

const changed = (name: string, expected: string, got: string): Finding => ({
  rule: 'edition-frozen',
  severity: 'error',
  file: `${editionsFolder}/${name}`,
  place: undefined,
  expected,
  got,
  fix: `A published edition never changes: git checkout -- ${editionsFolder} brings it back; publish a correction as a new edition.`,
});
