import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { deployFiles } from './deploy-files.ts';
import { firstPaintScript } from './first-paint.ts';
import { headersFile } from './header-files.ts';
import { embedPolicy, headersOf, metaPolicy, pagePolicy, type Headers } from './headers.ts';

const directives = (policy: string): Map<string, string> =>
  new Map(
    policy
      .split('; ')
      .map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]),
  );

/**
 * The rules of the HTTP Observatory (algorithm 6) that headers decide, on a site served by https
 * that redirects http: 100 points and what each header adds; extra points count from 90 on.
 */
function observatory(headers: Headers): number {
  const csp = directives(headers['Content-Security-Policy'] ?? '');
  const age = Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1] ?? 0);
  const referrer = headers['Referrer-Policy'] ?? '';
  const script = csp.get('script-src') ?? csp.get('default-src') ?? "'unsafe-inline'";
  const isUnsafe = /'unsafe-inline'|'unsafe-eval'|https?:(?!\/)|(?:^| )(?:\*|data:)/;
  const losses = [
    csp.size === 0 || isUnsafe.test(script) ? 25 : 0,
    csp.has('frame-ancestors') || headers['X-Frame-Options'] ? 0 : 20,
    age >= 15_768_000 ? 0 : 20,
    headers['X-Content-Type-Options'] === 'nosniff' ? 0 : 5,
  ];
  const gains = [
    csp.get('default-src') === "'none'" && !isUnsafe.test(csp.get('style-src') ?? '') ? 10 : 0,
    csp.has('frame-ancestors') ? 5 : 0,
    /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/.test(referrer) ? 5 : 0,
    headers['Cross-Origin-Opener-Policy'] === 'same-origin' ? 10 : 0,
    headers['Cross-Origin-Resource-Policy'] === 'same-origin' ? 10 : 0,
  ];
  const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);
  const base = 100 - sum(losses);
  return base >= 90 ? base + sum(gains) : base;
}

/** The headers that a host gives for a path: every rule whose pattern matches adds its own. */
function answers(file: string, path: string): [name: string, value: string][] {
  let applies = false;
  return file.split('\n').flatMap((line): [string, string][] => {
    if (line.startsWith('/')) {
      applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      return [];
    }
    const colon = line.indexOf(': ');
    return applies && colon > 0 ? [[line.slice(2, colon), line.slice(colon + 2)]] : [];
  });
}

describe('the headers', () => {
  it('earn an A+ (100 and more) by the rules of the HTTP Observatory on every path', () => {
    expect(observatory(headersOf(''))).toBe(140);
    for (const folder of ['assets', 'data', 'embed']) {
      expect(observatory(headersOf(folder))).toBeGreaterThanOrEqual(100);
    }
  });

  it('would lose it without any one of them', () => {
    const without = { ...headersOf(''), 'Strict-Transport-Security': '' };
    expect(observatory(without)).toBeLessThan(100);
    expect(observatory({})).toBeLessThan(50);
  });

  it('allow no inline code but the one script, no other host, no HTML from strings', () => {
    expect(pagePolicy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/);
    const all = directives(pagePolicy);
    const hash = createHash('sha256').update(firstPaintScript).digest('base64');
    expect(all.get('script-src')).toBe(`'self' 'sha256-${hash}' 'wasm-unsafe-eval'`);
    expect(all.get('style-src')).toBe("'self'");
    expect(all.get('default-src')).toBe("'none'");
    expect(all.get('require-trusted-types-for')).toBe("'script'");
    expect(all.get('trusted-types')).toBe("'none'");
  });

  it('let frames of other sites in under /embed/ only', () => {
    expect(directives(pagePolicy).get('frame-ancestors')).toBe("'self'");
    expect(directives(embedPolicy).get('frame-ancestors')).toBe('*');
    expect(metaPolicy).not.toContain('frame-ancestors');
    expect(`${metaPolicy}; frame-ancestors 'self'`).toBe(pagePolicy);
  });
});

describe('the _headers file', () => {
  const names = [
    'index.html',
    '404.html',
    'feed.xml',
    'plans/',
    'data/',
    'embed/',
    'assets/',
    '_deploy/',
  ];
  it.each(['/', '/kb/'])(
    'gives no path below %s one header twice, and each its own class',
    (base) => {
      const file = headersFile(names, base);
      for (const path of [
        '',
        'index.html',
        '404.html',
        'feed.xml',
        'plans/x/',
        'data/',
        'data/figures.csv',
        'embed/figures/x/',
        'assets/a.js',
      ]) {
        const all = answers(file, base + path);
        const folder = path.includes('/') ? path.split('/')[0]! : '';
        expect(Object.fromEntries(all)).toEqual(headersOf(folder));
        expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
      }
    },
  );

  it('stays within what Cloudflare Pages takes: 100 rules, 2 000 characters a line', () => {
    const lines = headersFile(names, '/').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});

it.each(deployFiles())('deploy/$path is what the constant gives', ({ path, text }) => {
  expect(readFileSync(`deploy/${path}`, 'utf8')).toBe(text);
});
