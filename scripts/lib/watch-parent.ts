// A thread of its own: ends the process at once when the one that started it has gone, even while
// the main thread is busy with one long piece of work. Where a process keeps the number of a parent
// that is gone (Windows) it never notices; there the end of standard input has to do.
import process from 'node:process';

const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 200);
