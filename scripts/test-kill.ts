import { parseArgs } from 'node:util';

import { killBuilds } from '../tests/build/kill.ts';
import { runCommand } from './lib/command.ts';

const help = `Usage: npm run test:kill -- [--times 30]

Kills builds (SIGKILL) at that many points all over their run and compares the last good site byte by
byte after each; then builds once more. Exit codes: 0 nothing was lost, 1 a site was damaged.`;

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { times: { type: 'string', default: '30' } } });
  const { kills, recovered, left } = await killBuilds(Number(values.times), (line) =>
    process.stdout.write(`${line}\n`),
  );
  const count = (site: string): number => kills.filter((kill) => kill.site === site).length;
  const lost =
    count('DAMAGED') + count('absent') + kills.filter(({ orphans }) => orphans > 0).length;
  process.stdout.write(
    `${kills.length} kills: ${count('old')} left the old site, ${count('new')} the new one, ${count('absent')} none, ${count('DAMAGED')} a damaged one\n` +
      `the next build ${recovered ? 'made the new site and left nothing behind' : `left ${left.join(', ')}`}\n`,
  );
  return lost === 0 && recovered ? 0 : 1;
});
