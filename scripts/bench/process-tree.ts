import { readdirSync, readFileSync } from 'node:fs';

/** What a process and everything it started have used so far. */
export interface Use {
  /** Seconds of CPU, user and system, ended children included. */
  cpu: number;
  /** Bytes in memory now. */
  resident: number;
}

/** Linux counts CPU in ticks of 1/100 s on every platform that Node runs on. */
const ticksPerSecond = 100;
const pageSize = 4096;

/**
 * Looks at a process and its descendants in /proc. CPU of a child that has ended is in its parent's
 * count. Zero where there is no /proc: then only wall time is measured.
 */
export function useOf(root: number): Use {
  const stats = allStats();
  const children = Map.groupBy(stats, ({ parent }) => parent);
  let cpu = 0;
  let resident = 0;
  const visit = (pid: number): void => {
    const own = stats.find((stat) => stat.pid === pid);
    if (!own) return;
    cpu += own.cpu;
    resident += own.resident;
    for (const child of children.get(pid) ?? []) visit(child.pid);
  };
  visit(root);
  return { cpu, resident };
}

/** Seconds of CPU of all children that have ended, theirs included. */
export function endedChildren(): number {
  try {
    return ticks(fieldsOf(readFileSync('/proc/self/stat', 'utf8')), [13, 14]);
  } catch {
    return 0;
  }
}

/** The name of the program stands in brackets and may hold anything. */
const fieldsOf = (text: string): string[] => text.slice(text.lastIndexOf(')') + 2).split(' ');

const ticks = (fields: readonly string[], at: readonly number[]): number =>
  at.reduce((sum, index) => sum + Number(fields[index]), 0) / ticksPerSecond;

interface Stat extends Use {
  pid: number;
  parent: number;
}

function allStats(): Stat[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name): Stat[] => {
    try {
      const fields = fieldsOf(readFileSync(`/proc/${name}/stat`, 'utf8'));
      return [
        {
          pid: Number(name),
          parent: Number(fields[1]),
          cpu: ticks(fields, [11, 12, 13, 14]),
          resident: Number(fields[21]) * pageSize,
        },
      ];
    } catch {
      return [];
    }
  });
}
