import { spawn } from 'node:child_process';

import { endedChildren, useOf } from './process-tree.ts';

/** One part of a run, ended by a line that the program prints. */
export interface Part {
  name: string;
  /** What the program says of it. */
  said: string;
  wall: number;
  cpu: number;
  /** Most bytes in memory at one moment, all processes together. */
  peak: number;
}

export interface Measured {
  code: number | null;
  parts: Part[];
  whole: Part;
  /** Everything that the program printed. */
  output: string;
}

export interface Program {
  command: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** The name of the part that a line of output ends, if it ends one. */
  endOf?: (line: string) => { name: string; said: string } | undefined;
  /** Ends the program after this part. */
  until?: string;
}

const interval = 100;

/** Runs a program and measures it and everything it starts, as a whole and in parts. */
export function measure({
  command,
  args,
  cwd,
  env = {},
  endOf,
  until,
}: Program): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const before = endedChildren();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pid = child.pid ?? 0;
    const parts: Part[] = [];
    let output = '';
    let start = { wall: 0, cpu: 0 };
    let last = { cpu: 0, resident: 0 };
    let peak = 0;
    let partPeak = 0;
    const look = (): void => {
      const use = useOf(pid);
      // A process that is just ending has given up its numbers already.
      last = { cpu: Math.max(last.cpu, use.cpu), resident: use.resident };
      peak = Math.max(peak, use.resident);
      partPeak = Math.max(partPeak, use.resident);
    };
    const timer = setInterval(look, interval);
    const seconds = (): number => (performance.now() - began) / 1000;
    const end = ({ name, said }: { name: string; said: string }): void => {
      look();
      const wall = seconds();
      parts.push({
        name,
        said,
        wall: wall - start.wall,
        cpu: last.cpu - start.cpu,
        peak: partPeak,
      });
      start = { wall, cpu: last.cpu };
      partPeak = 0;
    };
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        const lines = (rest + chunk).split('\n');
        rest = lines.pop()!;
        for (const line of lines) {
          const ended = endOf?.(line);
          if (ended) end(ended);
          if (ended && ended.name === until) child.kill('SIGTERM');
        }
      });
    }
    child.on('error', reject);
    child.on('exit', () => clearInterval(timer));
    child.on('close', (code) => {
      const cpu = endedChildren() - before || last.cpu;
      const whole = { name: 'whole', said: '', wall: seconds(), cpu, peak };
      resolve({ code, parts, whole, output });
    });
  });
}
