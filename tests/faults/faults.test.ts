import { cpSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { checkContent } from '../../scripts/lib/check-content.ts';
import { clear, fixture, workshop } from '../build/workshop.ts';
import type { Fault } from './fault.ts';
import { figureFaults } from './faults-figures.ts';
import { idFaults } from './faults-ids.ts';
import { mdxFaults } from './faults-mdx.ts';
import { redirectFaults } from './faults-redirects.ts';
import { referenceFaults } from './faults-references.ts';
import { textFaults } from './faults-text.ts';
import { yamlFaults } from './faults-yaml.ts';
import { spoil } from './spoil.ts';

const corpus = {
  YAML: yamlFaults,
  'text and bytes': textFaults,
  'ids, names and places': idFaults,
  'figures and dates': figureFaults,
  references: referenceFaults,
  'closed MDX': mdxFaults,
  'redirects and addresses': redirectFaults,
};

const dirs: string[] = [];
afterEach(() => dirs.splice(0).forEach(clear));

/** The valid knowledge base with one fault. */
function spoilt({ steps }: Fault): string {
  const dir = workshop();
  dirs.push(dir);
  cpSync(fixture, dir, { recursive: true });
  for (const step of steps) spoil(dir, step);
  return dir;
}

/** Everything in a folder with its kind, size and time: changes when anything is written there. */
const state = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => {
    const { mode, size, mtimeMs } = lstatSync(join(dir, path));
    return `${path} ${mode} ${size} ${mtimeMs}`;
  });

function lineOf(dir: string, { file, line }: Fault): number | undefined {
  if (typeof line !== 'string') return line;
  const lines = readFileSync(join(dir, file), 'utf8').split('\n');
  return lines.findIndex((text) => text.includes(line)) + 1;
}

test('the valid knowledge base has no fault to begin with', () => {
  expect(checkContent(fixture).issues).toEqual([]);
});

test('the corpus holds many faults, each once', () => {
  const names = Object.values(corpus).flatMap((faults) => faults.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(120);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

describe.each(Object.entries(corpus))(
  'refused in %s, with file, line, field and mend:',
  (_, faults) => {
    test.each(faults.map((fault) => [fault.name, fault] as const))('%s', (_name, fault) => {
      const dir = spoilt(fault);
      const before = state(dir);
      const began = process.threadCpuUsage();
      const { issues } = checkContent(dir);
      const { user, system } = process.threadCpuUsage(began);
      expect((user + system) / 1000).toBeLessThan(2000);
      expect(state(dir)).toEqual(before);

      const errors = issues.filter(({ severity }) => severity === 'error');
      const said = errors.map(({ rule, file, line, field }) => ({
        rule,
        file: file.replace(/^.*zhice-test-[^/]+\//, ''),
        line,
        ...(fault.field === undefined ? {} : { field }),
      }));
      expect(said).toContainEqual({
        rule: fault.rule,
        file: fault.file,
        line: lineOf(dir, fault),
        ...(fault.field === undefined ? {} : { field: fault.field }),
      });
      for (const { fix, expected, got } of errors) {
        expect([fix, expected, got].every((words) => words !== undefined && words !== '')).toBe(
          true,
        );
      }
    });
  },
);
