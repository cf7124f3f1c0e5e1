import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};

test('the README says of every dependency why it is there, and of nothing else', () => {
  const table = readFileSync('README.md', 'utf8').split('## Why each dependency is there')[1]!;
  const rows = [...table.split('\n## ')[0]!.matchAll(/^\| ([@a-z][^|]*?) +\|/gm)].slice(1);
  const named = rows.flatMap(([, cell]) => cell!.replace(' (optional)', '').split(', '));
  const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((list) =>
    Object.keys(manifest[list] ?? {}),
  );
  const fits = (name: string, pattern: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  expect(all.filter((name) => !named.some((pattern) => fits(name, pattern)))).toEqual([]);
  expect(named.filter((pattern) => !all.some((name) => fits(name, pattern)))).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((list) =>
    Object.entries(manifest[list] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  );
  expect(loose).toEqual([]);
});

test('the lockfile names no registry', () => {
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(named.map(([path]) => path)).toEqual([]);
});

test('the lockfile holds the binaries of every platform, so that npm ci accepts it everywhere', () => {
  const names = new Set(
    Object.entries(lock.packages).map(
      ([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`,
    ),
  );
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d+\.\d+\.\d+/.test(version))
      .filter(([name, version]) => !names.has(`${name} ${version}`))
      .map(([name]) => name),
  );
  expect(missing, 'run node scripts/complete-lockfile.mjs after npm install').toEqual([]);
});
