// Loaded into a child process ahead of its own code: ends it when the process that started it has
// gone, however that ended. The end of standard input is what even a killed parent leaves behind.
import { isMainThread, Worker } from 'node:worker_threads';

if (isMainThread) {
  process.stdin.on('end', () => process.exit(1));
  process.stdin.on('error', () => process.exit(1));
  process.stdin.resume();
  process.stdin.unref();
  // The main thread hears of that end only between two pieces of work.
  new Worker(new URL('watch-parent.ts', import.meta.url), { execArgv: [] }).unref();
}
