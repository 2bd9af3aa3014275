import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A pid alone may belong to a stranger by now; with its start time it can not. */
export interface ProcessIdentity {
  pid: number;
  startTime: string;
}

const hasProc = existsSync('/proc/self/stat');

export function identify(pid: number): ProcessIdentity | undefined {
  const startTime = hasProc ? procStartTime(pid) : psStartTime(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.startTime === process.startTime;
}

export function writeIdentity(file: string, process: ProcessIdentity): void {
  writeFileSync(file, JSON.stringify(process));
}

export function readIdentity(file: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startTime' in value)) return undefined;
    const { pid, startTime } = value;
    return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : undefined;
  } catch {
    return undefined;
  }
}

/** The live process recorded in a pid file; a file that outlived its process is removed. */
export function liveProcess(file: string): ProcessIdentity | undefined {
  const process = readIdentity(file);
  if (process && isAlive(process)) return process;
  rmSync(file, { force: true });
  return undefined;
}

export function signal(process: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isAlive(process)) return;
  try {
    globalThis.process.kill(process.pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Asks by `name`, waits, then kills; resolves when the process and its children are gone. */
export async function end(process: ProcessIdentity, name: NodeJS.Signals, patienceMs: number): Promise<void> {
  const family = [process, ...childrenOf(process.pid)];
  signal(process, name);
  if (name !== 'SIGKILL' && (await gone([process], patienceMs))) return;
  for (const member of [...family, ...childrenOf(process.pid)]) signal(member, 'SIGKILL');
  if (!(await gone(family, 10_000))) throw new Error(`process ${process.pid} does not end, not even by SIGKILL`);
}

/** Whether this very process listens on the port; undefined where the system does not tell. */
export function listensOn(pid: number, port: number): boolean | undefined {
  if (!hasProc) return undefined;
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    if (!existsSync(table)) continue;
    for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
      const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
      if (state === '0A' && inode && Number.parseInt(local?.split(':')[1] ?? '', 16) === port) inodes.add(inode);
    }
  }
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const target = linkTarget(`/proc/${pid}/fd/${fd}`);
      return target.startsWith('socket:[') && inodes.has(target.slice(8, -1));
    });
  } catch {
    return undefined;
  }
}

/** Memory in MiB, children included; what they share is counted once. */
export function residentMiB(pid: number): number {
  return [pid, ...childrenOf(pid).map((child) => child.pid)].reduce((sum, each) => {
    const line = /^Pss:\s+(\d+)/m.exec(readOr(`/proc/${each}/smaps_rollup`));
    return sum + Math.round(Number(line?.[1] ?? 0) / 1024);
  }, 0);
}

async function gone(processes: ProcessIdentity[], patienceMs: number): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (processes.some(isAlive)) {
    if (performance.now() > until) return false;
    await wait(20);
  }
  return true;
}

function childrenOf(pid: number): ProcessIdentity[] {
  const pids = readOr(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
  return pids.flatMap((child) => identify(child) ?? []);
}

function procStartTime(pid: number): string | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // The command stands in brackets and may hold anything; state and start time are fields 3 and 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // A killed program's first thread is a zombie at once, while the others still hold its ports and files.
  if (fields[0] === 'Z' && threadsOf(pid) <= 1) return undefined;
  return fields[19];
}

function threadsOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/task`).length;
  } catch {
    return 0;
  }
}

function psStartTime(pid: number): string | undefined {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function linkTarget(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
