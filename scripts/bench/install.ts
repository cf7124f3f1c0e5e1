import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Peer } from './peers.ts';

/** Installs the packages of a peer, or of what prepares its texts, with npm; false where its program is not on the machine. */
export function install(
  { packages, program, name }: Pick<Peer, 'name' | 'packages' | 'program'>,
  dir: string,
): boolean {
  mkdirSync(dir, { recursive: true });
  if (packages.length === 0) return spawnSync(program, ['version']).status === 0;
  if (existsSync(join(dir, program))) return true;
  writeFileSync(join(dir, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--save-exact', ...packages];
  const { status, stderr } = spawnSync(npm, args, { cwd: dir, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`  ${name} could not be installed: ${stderr}\n`);
  return status === 0;
}
