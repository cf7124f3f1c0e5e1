// Loaded into a build by a test: the disk is full after FULL_AFTER written files, in the process
// that FULL_IN names (the build itself or its renderer).
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const isRenderer = process.argv.some((argument) => argument.endsWith('astro.mjs'));
let left =
  isRenderer === (process.env.FULL_IN === 'renderer') ? Number(process.env.FULL_AFTER) : Infinity;

const noRoom = () => {
  left -= 1;
  if (left >= 0) return undefined;
  return Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
  });
};
const { writeFileSync, promises } = fs;
const { writeFile } = promises;
fs.writeFileSync = (...args) => {
  const error = noRoom();
  if (error) throw error;
  return writeFileSync(...args);
};
promises.writeFile = async (...args) => {
  const error = noRoom();
  if (error) throw error;
  return writeFile(...args);
};
syncBuiltinESMExports();
