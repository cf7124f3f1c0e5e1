import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './lib/command.ts';
import { compressSite } from './lib/compress-site.ts';
import { outDir } from './lib/paths.ts';

const help = `Usage: npm run compress

Writes .gz and .br beside every text file of the built site (OUT_DIR, default dist), for your own
nginx or Caddy: they then send them as they are, many times as many pages a second as they compress.
Platforms that compress by themselves (Netlify, Cloudflare, GitHub and GitLab Pages) need none of it.
Exit codes: 0 done, 2 could not run.`;

await runCommand(help, () => {
  const dir = outDir();
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new Error('There is no built site yet; run npm run build first.');
  }
  const { files, plain, gzip, brotli } = compressSite(dir);
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  process.stdout.write(`  ${files} files: ${mb(plain)}, gzip ${mb(gzip)}, brotli ${mb(brotli)}\n`);
  return 0;
});
