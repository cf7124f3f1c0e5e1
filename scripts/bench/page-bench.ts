import { join } from 'node:path';

import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

import { benchBuild } from './build-bench.ts';
import { install } from './install.ts';
import { makeContent } from './make-content.ts';
import { peerDir, renderPeer } from './peers-bench.ts';
import { peers } from './peers.ts';
import { plainPages } from './plain-text.ts';
import { serveAsHost } from './host-server.ts';
import { kilobytes, table } from './table.ts';

/**
 * Slow 4G: 150 ms there and back, 1.6 Mbit/s. Chromium delays every request by a fixed time; its own
 * tools choose 562 ms, as if each one had to open a connection.
 */
const latencies = [150, 562.5] as const;
const line = { downloadThroughput: 184_320, uploadThroughput: 84_375 };
const slowness = 4;
const runs = 5;

const paths: Readonly<Record<string, string>> = {
  home: '/',
  indicator: '/indicators/p1-indicator-1/',
  plan: '/plans/p1-plan-1/',
  county: '/counties/p1-county-1/',
};

interface Visit {
  /** Milliseconds to the largest paint. */
  largest: number;
  /** Layout shift. */
  shift: number;
  bytes: number;
  scriptBytes: number;
  requests: number;
}

/** The largest paint of our pages, and of pages with the same texts by two peers, in one run. */
export async function benchPages(folder: string, size: number): Promise<string> {
  const ours = await benchBuild(folder, size);
  const sites = [{ name: '知策', dir: ours.dir }];
  const pages = plainPages(makeContent(join(folder, `content-${size}`), size));
  for (const peer of peers.filter(({ name }) => /Starlight|VitePress/.test(name))) {
    const dir = peerDir(folder, peer);
    if (!install(peer, dir)) continue;
    const { name } = await renderPeer(peer, dir, pages);
    sites.push({ name, dir: join(dir, peer.site) });
  }
  const browser = await playwright.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const rows: string[][] = [];
  try {
    for (const [kind, path] of Object.entries(paths)) {
      for (const { name, dir } of sites)
        rows.push([kind, name, ...(await visits(browser, dir, path))]);
    }
  } finally {
    await browser.close();
  }
  const head = [
    'page',
    'site',
    ...latencies.map((latency) => `largest paint s, ${latency} ms`),
    'shift',
    'KB sent',
    'of them scripts',
    'requests',
  ];
  return `Slow 4G (1.5 Mbit/s, each request delayed as shown), CPU ${slowness}× slower, empty cache, median of ${runs}

${table(head, rows)}
`;
}

async function visits(browser: Browser, dir: string, path: string): Promise<string[]> {
  const all: Visit[][] = latencies.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, latency] of latencies.entries()) {
      all[index]!.push(await visit(browser, dir, path, latency));
    }
  }
  const middle = (list: readonly Visit[], of: keyof Visit): number =>
    list.map((one) => one[of]).sort((a, b) => a - b)[runs >> 1]!;
  const last = all.at(-1)!;
  return [
    ...all.map((list) => (middle(list, 'largest') / 1000).toFixed(2)),
    middle(last, 'shift').toFixed(3),
    kilobytes(middle(last, 'bytes')),
    kilobytes(middle(last, 'scriptBytes')),
    String(middle(last, 'requests')),
  ];
}

async function visit(browser: Browser, dir: string, path: string, latency: number): Promise<Visit> {
  const server = await serveAsHost(dir, { csp: '' });
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    let [bytes, scriptBytes, requests] = [0, 0, 0];
    const scripts = new Set<string>();
    session.on('Network.responseReceived', ({ requestId, type }) => {
      requests += 1;
      if (type === 'Script') scripts.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    await page.goto(server.url + path.slice(1), { waitUntil: 'load' });
    await page.waitForTimeout(1500);
    const { largest, shift } = await page.evaluate(observed);
    return { largest, shift, bytes, scriptBytes, requests };
  } finally {
    await context.close();
    await server.close();
  }
}

/** Runs in the page. */
function observed(): Promise<{ largest: number; shift: number }> {
  return new Promise((resolve) => {
    let [largest, shift] = [0, 0];
    const read = (type: string, use: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
        type,
        buffered: true,
      });
    };
    read('largest-contentful-paint', ({ startTime }) => {
      largest = startTime;
    });
    read('layout-shift', (entry) => {
      shift += (entry as PerformanceEntry & { value: number }).value;
    });
    setTimeout(() => resolve({ largest, shift }), 300);
  });
}
