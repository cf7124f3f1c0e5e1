import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { clear, workshop } from '../tests/build/workshop.ts';
import { hosts } from '../tests/hosts/servers.ts';
import { runCommand } from './lib/command.ts';
import { compressSite } from './lib/compress-site.ts';
import { filesBelow } from './lib/files-below.ts';
import { outDir } from './lib/paths.ts';

const help = `Usage: npm run test:load -- [--seconds 10]

Serves the built site (OUT_DIR, default dist) with nginx on this machine only and asks for it with wrk:
requests a second and the 99th percentile for a page, a file of the search index and a data file,
plain, compressed on the way, and compressed beforehand. Exit codes: 0 done, 2 could not run.`;

const port = 47_080;

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' } } });
  const seconds = Math.min(Number(values.seconds), 30);
  const folder = workshop();
  const host = hosts.find(({ name }) => name === 'nginx');
  const program = host?.find();
  if (!host || program === undefined) throw new Error('nginx is not installed.');
  try {
    chmodSync(folder, 0o755);
    const root = join(folder, 'site');
    cpSync(outDir(), root, { recursive: true });
    const addresses = asked(root);
    for (const prepared of [false, true]) {
      if (prepared) {
        const { plain, gzip, brotli } = compressSite(root);
        const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
        say(`(${mb(plain)} MB are ${mb(gzip)} MB in gzip, ${mb(brotli)} MB in brotli)`);
      }
      const work = join(folder, prepared ? 'prepared' : 'plain');
      const child = host.start(program, { root, site: root, work, port });
      await new Promise((resolve) => setTimeout(resolve, 1000));
      for (const [name, path] of addresses) {
        for (const encoding of prepared ? ['gzip'] : ['identity', 'gzip']) {
          const how = prepared
            ? 'gzip beforehand'
            : encoding === 'gzip'
              ? 'gzip on the way'
              : 'plain';
          const result = await wrk(`http://127.0.0.1:${port}/${path}`, encoding, seconds);
          say(`${name.padEnd(14)} ${how.padEnd(16)} ${result}`);
        }
      }
      await ended(child);
    }
  } finally {
    clear(folder);
  }
  return 0;
});

function say(line: string): void {
  process.stdout.write(`  ${line}\n`);
}

/** A page of middle size, the largest file of the search index, a data file. */
function asked(root: string): [name: string, path: string][] {
  const largest = (paths: string[]): string =>
    paths.sort((a, b) => statSync(join(root, b)).size - statSync(join(root, a)).size)[0]!;
  const measures = readdirSync(join(root, 'measures')).filter((name) => !name.includes('.'));
  const index = filesBelow(join(root, 'pagefind')).map((path) => `pagefind/${path}`);
  return [
    ['page', `measures/${measures[Math.floor(measures.length / 2)]}/`],
    ['search file', largest(index)],
    ['data file', 'data/figures.csv'],
  ];
}

/** Requests a second, 99th percentile and bytes an answer, over 32 connections. */
function wrk(address: string, encoding: string, seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('wrk', [
      ...['-t', '1', '-c', '32', '-d', `${seconds}s`, '--latency'],
      ...['-H', `Accept-Encoding: ${encoding}`, address],
    ]);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', () => reject(new Error('wrk is not installed.')));
    child.on('close', () => {
      const found = (pattern: RegExp): string => pattern.exec(said)?.[1] ?? '?';
      const total = found(/(\d+) requests in/);
      const wrong = found(/Non-2xx or 3xx responses: (\d+)/);
      resolve(
        `${found(/Requests\/sec:\s+([\d.]+)/)} requests/s, p99 ${found(/99%\s+([\d.]+\w+)/)}, ` +
          `${found(/Transfer\/sec:\s+([\d.]+\w+)/)}/s, ${total} requests, ${wrong === '?' ? 0 : wrong} failed`,
      );
    });
  });
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGTERM');
  });
}
