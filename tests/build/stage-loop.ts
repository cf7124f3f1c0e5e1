// Publishes one small site after another until it is killed: run by stage.test.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { openStage } from '../../scripts/lib/stage.ts';

const [out = '', cache = '', name = ''] = process.argv.slice(2);
for (let number = 0; ; number += 1) {
  const stage = openStage({ out, cache });
  mkdirSync(join(stage.dir, 'a'));
  const text = `${name} ${number}`;
  for (const path of ['index.html', 'a/index.html']) writeFileSync(join(stage.dir, path), text);
  const files = [{ path: 'index.html' }, { path: 'a/index.html' }];
  writeFileSync(join(stage.dir, 'manifest.json'), JSON.stringify({ files, text }));
  stage.publish();
  if (number === 0) process.stdout.write('going\n');
}
