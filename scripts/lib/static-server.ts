import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface ServerOptions {
  dir: string;
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
  headers?: Record<string, string>;
}

/**
 * A plain static file server for looking at a site and for tests: index.html for folders, a
 * redirect to the trailing slash, 404.html. Never serves anything outside `dir`.
 */
export function staticServer({ dir, base, headers = {} }: ServerOptions): Server {
  return createServer((request, response) => {
    const url = `http://localhost${request.url ?? '/'}`;
    if (!URL.canParse(url)) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, search } = new URL(url);
    const path = decode(pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (path !== undefined && !path.startsWith(base) && `${path}/` === base) {
      response.writeHead(301, { location: base + search }).end();
      return;
    }
    const inside = path?.startsWith(base) ? path.slice(base.length) : undefined;
    const file = inside === undefined ? undefined : fileFor(dir, inside);
    if (file === 'folder') {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    if (file === undefined) {
      send(response, join(dir, '404.html'), 404, headers, request.method === 'HEAD');
      return;
    }
    send(response, file, 200, headers, request.method === 'HEAD');
  });
}

/** Listens on the loopback interface: on `port`, or on the next free one. Resolves with the port. */
export function listen(server: Server, port: number, attempts = 20): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && attempts > 0) {
        listen(server, port + 1, attempts - 1).then(resolve, reject);
      } else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function fileFor(dir: string, path: string): string | undefined {
  const wanted = normalize(join(dir, path));
  if (wanted !== dir && !wanted.startsWith(dir + sep)) return undefined;
  const isFolder = path === '' || path.endsWith('/');
  const file = isFolder ? join(wanted, 'index.html') : wanted;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  return existsSync(join(file, 'index.html')) ? 'folder' : undefined;
}

function send(
  response: ServerResponse,
  file: string,
  status: number,
  headers: Record<string, string>,
  isHead: boolean,
): void {
  if (!existsSync(file)) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
    ...headers,
  });
  if (isHead) response.end();
  else {
    // A build may replace the site between two requests, and between the two lines above.
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }
}
