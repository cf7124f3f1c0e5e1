import type { ChildProcess } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { launchBrowser } from '../tests/browser/browser.ts';
import { build, clear, copyContent, workshop } from '../tests/build/workshop.ts';
import { checkHost, type HostReport } from '../tests/hosts/check-host.ts';
import { hosts } from '../tests/hosts/servers.ts';
import { runCommand } from './lib/command.ts';
import { compressSite } from './lib/compress-site.ts';
import { listen, staticServer } from './lib/static-server.ts';

const help = `Usage: npm run test:hosts

Serves one site, at the root and under /kb/, with every web server that is installed on this machine
and looks at it in a browser: every file byte by byte, pages, anchors, search, redirects, 404,
downloads, policy violations. Names the servers that are not installed.
Exit codes: 0 the same everywhere, 1 a host differs, 2 no server found or could not run.`;

/** An entry that moved, so that every host has a redirect to follow. */
const redirects = '- from: old-card\n  to: one-card\n';

await runCommand(help, async () => {
  const installed = hosts.flatMap((host) => {
    const program = host.find();
    if (program === undefined) say(`  not installed: ${host.name}`);
    return program === undefined ? [] : [{ host, program }];
  });
  if (installed.length === 0) throw new Error('No web server is installed: nothing was tried.');
  const folder = workshop();
  const browser = await launchBrowser();
  let faults = 0;
  const print = (name: string, base: string, report: HostReport): void => {
    faults += report.faults.length;
    const verdict = report.faults.length === 0 ? 'the same' : `${report.faults.length} faults`;
    say(`  ${name.padEnd(20)} ${base.padEnd(5)} ${report.files} files, ${verdict}`);
    for (const fault of report.faults.slice(0, 20)) say(`    ${fault}`);
  };
  try {
    chmodSync(folder, 0o755);
    const content = copyContent(join(folder, 'content'));
    appendFileSync(join(content, 'redirects.yaml'), redirects);
    for (const base of ['/', '/kb/']) {
      const root = join(folder, base === '/' ? 'root' : 'below');
      const site = join(root, base);
      mkdirSync(root);
      await build({ out: site, content, env: { SITE_URL: `https://example.org${base}` } });
      // Compressed beforehand or not, readers get the same.
      if (base !== '/') compressSite(site);
      for (const { host, program } of installed) {
        const work = join(folder, `${host.name} ${root.split('/').pop()}`.replaceAll(' ', '-'));
        const port = await freePort();
        const child = host.start(program, { root, site, work, port });
        const said = collect(child);
        try {
          const address = new URL(base, `http://127.0.0.1:${port}`);
          if (await answers(address, child)) {
            const known = { ownNotFound: host.configured, headers: host.configured };
            print(host.name, base, await checkHost(browser, address, known));
          } else print(host.name, base, { files: 0, faults: [`does not start: ${said()}`] });
        } finally {
          await stopped(child);
        }
      }
      const server = staticServer({ dir: site.replace(/\/$/, ''), base });
      const address = new URL(base, `http://127.0.0.1:${await listen(server, await freePort())}`);
      print('Node', base, await checkHost(browser, address, { ownNotFound: true, headers: false }));
      server.close();
      server.closeAllConnections();
    }
  } finally {
    await browser.close();
    clear(folder);
  }
  const names = [...installed.map(({ host }) => host.name), 'Node'].join(', ');
  say(`${installed.length + 1} hosts tried at / and /kb/ (${names}): ${faults} faults`);
  return faults === 0 ? 0 : 1;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function collect(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return () => said.trim().split('\n').slice(-5).join(' / ');
}

async function answers(address: URL, child: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end && child.exitCode === null;) {
    try {
      await fetch(address);
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

function stopped(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 3000).unref();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
