import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { filesBelow } from '../../scripts/lib/files-below.ts';
import { entryPath } from '../../src/domain/address.ts';
import { checkContent } from '../../scripts/lib/check-content.ts';
import { readPage } from '../../src/publish/built-page.ts';

const site = 'reports/site';
const kilobyte = 1024;
/** Bytes as a host sends them. Search itself is loaded when a reader searches. */
const budget = { entry: 30 * kilobyte, scripts: 10 * kilobyte, page: 100 * kilobyte };

/** A page with more figures than this is a long one. */
const longFrom = 100;

const sizes = new Map<string, number>();
function packed(file: string): number {
  const size = sizes.get(file) ?? gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

/** The scripts that a script imports before it runs, itself included. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const text = readFileSync(join(site, script), 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
    withImports(join(script, '..', name!), seen);
  }
  return seen;
}

/** What a browser loads with a page: its own bytes, its style sheets, its scripts. */
function weigh(file: string): { whole: number; scripts: number; styles: number; figures: number } {
  const { loads, links } = readPage(file, readFileSync(join(site, file), 'utf8'));
  const local = [...new Set(loads.map((load) => load.replace(/^\//, '')))];
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, each) => total + packed(each), 0);
  const scripts = new Set(
    local.filter((load) => load.endsWith('.js')).flatMap((load) => [...withImports(load)]),
  );
  const styles = local.filter((load) => load.endsWith('.css'));
  return {
    scripts: sum(scripts),
    styles: styles.length,
    figures: links.filter((link) => link.startsWith('/figures/')).length,
    whole: packed(file) + sum(scripts) + sum(styles),
  };
}

const pages = filesBelow(site).filter((file) => file.endsWith('.html'));
const weights = new Map(pages.map((file) => [file, weigh(file)]));
const over = (limit: number, of: 'whole' | 'scripts', files: readonly string[]): string[] =>
  files.flatMap((file) => {
    const bytes = weights.get(file)?.[of] ?? Infinity;
    return bytes > limit ? [`${file}: ${bytes} bytes`] : [];
  });

test('an entry with its style sheet and scripts is at most 30 KB, unless it shows over 100 figures', () => {
  const { kb } = checkContent('content');
  const files = [...kb!.entries.values()].map((entry) => `${entryPath(entry).slice(1)}index.html`);
  const usual = files.filter((file) => (weights.get(file)?.figures ?? 0) <= longFrom);
  expect(usual.length).toBeGreaterThan(files.length * 0.9);
  expect(over(budget.entry, 'whole', usual)).toEqual([]);
});

test('no page loads more than 10 KB of scripts before a reader searches', () => {
  const others = pages.filter((file) => file !== 'search/index.html');
  expect(over(budget.scripts, 'scripts', others)).toEqual([]);
});

test('the longest page is at most 100 KB', () => {
  expect(over(budget.page, 'whole', pages)).toEqual([]);
});

test('nothing holds up the first paint but one style sheet', () => {
  const waits = /<script(?=[^>]*\ssrc=)(?![^>]*\s(?:type="module"|async|defer))[^>]*>/;
  const shown = pages.filter((file) => weights.get(file)!.styles > 0);
  expect(shown.length).toBeGreaterThan(1000);
  expect(shown.filter((file) => waits.test(readFileSync(join(site, file), 'utf8')))).toEqual([]);
  const styled = pages.filter((file) => weights.get(file)!.styles > 1);
  expect(styled).toEqual([]);
});
