import { execFile, spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { promisify } from 'node:util';
import { waitFor } from '../../support/wait-for.ts';
import { docker, engineAddress } from './docker.ts';

const execute = promisify(execFile);

/** How the engine is stopped and started again; a text says why that cannot be done. */
export function engineControl(): { restart(): Promise<void> } | string {
  const { CONTAINERS_ENGINE_RESTART: command } = process.env;
  if (command) return { restart: async () => void (await execute('sh', ['-c', command])) };
  const pid = processOfEngine();
  if (pid === undefined)
    return `no dockerd of this machine that may be stopped listens on ${engineAddress()}: set CONTAINERS_ENGINE_RESTART to a command that restarts the engine`;
  return { restart: () => restart(pid) };
}

async function restart(pid: number): Promise<void> {
  if (readFileSync(`/proc/${pid}/cgroup`, 'utf8').includes('docker.service')) {
    await execute('systemctl', ['restart', 'docker']);
  } else {
    const begin = beginAgain(pid);
    process.kill(pid, 'SIGTERM');
    await waitFor('the engine to end', () => !existsSync(`/proc/${pid}`), { timeoutMs: 120_000 });
    begin();
  }
  await waitFor('the engine to answer again', async () => (await docker(['version'])) !== '', { timeoutMs: 120_000 });
}

/** The same program with the same words, environment, folder and log. */
function beginAgain(pid: number): () => void {
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8').split('\0').filter(Boolean);
  const [, ...args] = read('cmdline');
  const env = Object.fromEntries(read('environ').map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const program = readlinkSync(`/proc/${pid}/exe`);
  const cwd = readlinkSync(`/proc/${pid}/cwd`);
  const out = readlinkSync(`/proc/${pid}/fd/1`);
  const log = out.startsWith('/') && existsSync(out) ? openSync(out, 'a') : 'ignore';
  return () => spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', log, log] }).unref();
}

/** The dockerd that holds the socket. */
function processOfEngine(): number | undefined {
  const path = /^unix:\/\/(.+)$/.exec(engineAddress())?.[1];
  if (path === undefined) return undefined;
  const inodes = new Set(
    readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((words) => words[7] === path || words[7] === path.replace(/^\/var\/run\//, '/run/'))
      .map((words) => `socket:[${words[6]}]`),
  );
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.find((pid) => nameOf(pid) === 'dockerd' && filesOf(pid).some((file) => inodes.has(file)));
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}

function filesOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}
