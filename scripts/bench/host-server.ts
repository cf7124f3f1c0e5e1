import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { pagePolicy } from '../../src/publish/headers.ts';

export interface BenchServer {
  /** Address with trailing slash. */
  url: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

export interface ServeOptions {
  csp?: string;
  /** Other folders, by the first part of the path: `src` for the sources of the search. */
  mounts?: Record<string, string>;
}

/** Serves a folder as a host would: text compressed, packed files as they are, under the policy. */
export function serveAsHost(
  dir: string,
  { csp = pagePolicy, mounts = {} }: ServeOptions = {},
): Promise<BenchServer> {
  const cache = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).slice(1);
    const [first = '', ...others] = path.split('/');
    const mount = mounts[first];
    const wanted = mount === undefined ? join(dir, path) : join(mount, ...others);
    const file = path.includes('..') ? undefined : fileOf(wanted);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const answer = cache.get(file) ?? read(file, csp);
    cache.set(file, answer);
    response
      .writeHead(200, { ...answer.headers, 'content-length': answer.body.length })
      .end(answer.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}

function fileOf(path: string): string | undefined {
  try {
    if (statSync(path).isDirectory()) return fileOf(join(path, 'index.html'));
    return path;
  } catch {
    return undefined;
  }
}

function read(file: string, csp: string): { body: Buffer; headers: Record<string, string> } {
  const raw = extname(file) === '.ts' ? script(readFileSync(file, 'utf8')) : readFileSync(file);
  const type = types[extname(file)];
  const headers: Record<string, string> = {
    'content-type': type ?? 'application/octet-stream',
    'content-security-policy': csp,
    'cache-control': 'max-age=600',
  };
  if (!type) return { body: raw, headers };
  return { body: gzipSync(raw, { level: 9 }), headers: { ...headers, 'content-encoding': 'gzip' } };
}

/** A module of the sources as a browser takes it: without types, served from the root. */
const script = (source: string): Buffer =>
  Buffer.from(stripTypeScriptTypes(source).replaceAll('import.meta.env.BASE_URL', "'/'"));
