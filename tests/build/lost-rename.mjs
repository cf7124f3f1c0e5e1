// Loaded into a build by a test: in its renderer a file that Astro has written below `.astro` is
// gone when it is to get its name, as when another build has just moved it; LOST_TIMES times, which
// are counted in the file LOST_COUNT.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const isRenderer = process.argv.some((argument) => argument.endsWith('astro.mjs'));
const { rename } = fs.promises;
const lost = () => {
  const file = process.env.LOST_COUNT;
  const count = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').length : 0;
  if (count >= Number(process.env.LOST_TIMES)) return false;
  fs.appendFileSync(file, '.');
  return true;
};
fs.promises.rename = async (from, to) => {
  if (isRenderer && String(to).includes('/.astro/') && lost()) fs.rmSync(from);
  return rename(from, to);
};
syncBuiltinESMExports();
