import { readdirSync, readFileSync } from 'node:fs';

/** CPU seconds of a process and its living children so far. */
export function treeCpuSeconds(root: number): number {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? stat(name) : []));
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const sum = (pid: number): number =>
    (processes.find((one) => one.pid === pid)?.seconds ?? 0) +
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child.pid), 0);
  return sum(root);
}

/** Seconds that all cores of the machine were busy so far. */
export function busySeconds(): number {
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)
    .join('')
    .split(/\s+/);
  return [user, nice, system, irq, softirq].reduce((total, ticks) => total + Number(ticks), 0) / 100;
}

function stat(name: string): { pid: number; parent: number; seconds: number }[] {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    // Of children that have ended, too: a server's own helpers come and go.
    const ticks = [11, 12, 13, 14].reduce((total, field) => total + Number(fields[field]), 0);
    return [{ pid: Number(name), parent: Number(fields[1]), seconds: ticks / 100 }];
  } catch {
    return [];
  }
}
