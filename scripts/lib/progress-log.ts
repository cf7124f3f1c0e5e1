export interface Step {
  /** Shows how far a long step is; on a terminal only. */
  update: (text: string) => void;
  done: (text: string) => void;
}

/** Steps of a command: one line each, rewritten in place on a terminal, plain lines elsewhere. */
export function startStep(name: string): Step {
  const began = performance.now();
  const live = process.stderr.isTTY === true;
  const line = (text: string): string => `  ${name.padEnd(8)} ${text}`;
  let last = 0;
  if (live) process.stderr.write(line('…'));
  return {
    update(text) {
      const now = performance.now();
      if (!live || now - last < 100) return;
      last = now;
      process.stderr.write(`\r\x1b[K${line(text)}`);
    },
    done(text) {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stderr.write(`${live ? '\r\x1b[K' : ''}${line(`${text} (${seconds} s)`)}\n`);
    },
  };
}
