import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse, serialize } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { benchBuild, runBuild, type Built } from '../../scripts/bench/build-bench.ts';
import { filesBelow } from '../../scripts/lib/files-below.ts';

/**
 * Most that a page may cost, in processor time, against reading the same page with a full HTML
 * parser and writing it out again: a yardstick that grows with the page and slows with the machine.
 * Twice what was measured when this was written, because work of others on the machine stretches
 * one more than the other.
 */
const limits = { render: 3.6, index: 0.8, files: 0.8, gates: 0.9, whole: 10 };

/**
 * Most that a build after an edit may cost of a whole one, at this small size, where Astro's own start is
 * most of it; at 3 000 entries it is a quarter.
 */
const editLimit = 0.75;

const entries = 300;
const folder = mkdtempSync(join(tmpdir(), 'zhice-speed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cpuSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Seconds of processor time to read and write a page, on average over pages of every kind. */
function yardstick(dir: string): number {
  const pages = filesBelow(dir)
    .filter((path) => path.endsWith('.html'))
    .filter((_, at) => at % 10 === 0)
    .map((path) => readFileSync(join(dir, path), 'utf8'));
  for (const page of pages.slice(0, 20)) serialize(parse(page));
  const began = process.cpuUsage();
  for (const page of pages) serialize(parse(page));
  return cpuSeconds(began) / pages.length;
}

let whole: Built;
beforeAll(async () => {
  whole = await benchBuild(folder, entries);
  expect(whole.code, whole.output.slice(-2000)).toBe(0);
});

test('a page costs no more than a few times what reading it costs, stage by stage', () => {
  const unit = yardstick(whole.dir) * whole.pages;
  const spent = Object.fromEntries(whole.parts.map(({ name, cpu }) => [name, cpu]));
  const ratios = Object.fromEntries(
    Object.keys(limits).map((stage) => [
      stage,
      (stage === 'whole' ? whole.whole.cpu : (spent[stage] ?? NaN)) / unit,
    ]),
  );
  process.stdout.write(`  page cost against a parser: ${JSON.stringify(ratios)}\n`);
  for (const [stage, limit] of Object.entries(limits)) {
    expect(ratios[stage], stage).toBeLessThan(limit);
  }
});

test('a build after an edit costs a part of a whole one, and makes few pages', async () => {
  const content = join(folder, `content-${entries}`);
  const [term] = readdirSync(join(content, 'terms'));
  appendFileSync(join(content, 'terms', term!), '\n另有一句说明。\n');
  const built = await runBuild(content, whole.dir);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  const made = built.parts.find(({ name }) => name === 'render')!.said;
  expect(Number.parseInt(made, 10)).toBeLessThan(whole.pages / 10);
  const ratio = built.whole.cpu / whole.whole.cpu;
  process.stdout.write(`  a build after an edit: ${ratio.toFixed(2)} of a whole one\n`);
  expect(ratio).toBeLessThan(editLimit);
});
