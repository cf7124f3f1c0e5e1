// A registry mirror may not list the binaries of other platforms; npm then leaves them out of
// package-lock.json, and `npm ci` refuses the file on every machine. This adds them by name, version
// and platform (without a checksum, which the mirror does not tell). Run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8'));

const systems = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
  wasm32: undefined,
};
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32'];

let added = 0;
for (const [parent, data] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(data.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+/.test(version) || isResolved(parent, name, version)) continue;
    const root = `node_modules/${name}`;
    const place = lock.packages[root] ? `${parent}/node_modules/${name}` : root;
    const { os, cpu, libc } = platformOf(name);
    lock.packages[place] = {
      version,
      ...(libc ? { libc: [libc] } : {}),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(data.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added += 1;
  }
}

const [first, ...rest] = Object.keys(lock.packages);
const sorted = [first, ...rest.sort((a, b) => a.localeCompare(b, 'en'))];
lock.packages = Object.fromEntries(sorted.map((key) => [key, lock.packages[key]]));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} platform packages added to package-lock.json`);

/** Whether Node's resolution from `parent` finds `name` in that version inside the lockfile. */
function isResolved(parent, name, version) {
  for (let at = parent; ; at = at.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (found) return found.version === version;
    if (at === '') return false;
  }
}

function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => processors.includes(word));
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { os, cpu, libc };
}
