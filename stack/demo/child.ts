import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { end, identify, liveProcess, signal, writeIdentity } from '../process-identity.ts';
import { readable } from './log-line.ts';
import type { Part } from './session.ts';

export interface ChildOptions {
  readonly name: string;
  /** The program and its arguments. */
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Of the stack: logs and run files go there. */
  readonly dir: string;
  /** When it works: after its first IPC message, its first line of output, or at once. */
  readonly ready: 'message' | 'line' | 'started';
  readonly onLine?: (line: string) => void;
  /** It ended although nobody asked it to. */
  readonly onDeath: (error: Error) => void;
}

export interface Child extends Part {
  readonly ready: Promise<unknown>;
}

const drainMs = 45_000;
const logOf = (dir: string, name: string) => join(dir, 'logs', `${name}.log`);
const runFileOf = (dir: string, name: string) => join(dir, 'run', `${name}.json`);

/** Starts a program of this project as a process of its own, its output in a log file. */
export function startChild(options: ChildOptions): Child {
  const { name, command, env, dir } = options;
  const runFile = runFileOf(dir, name);
  // Its own process group: the terminal's Ctrl-C reaches this program only, which then stops its parts in order.
  const child = spawn(process.execPath, command, {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', options.ready === 'message' ? 'ipc' : 'ignore'],
  });
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity) writeIdentity(runFile, identity);
  const tail = keepLog(child, options);
  let ending = false;
  const died = new Promise<never>((_, reject) => {
    const fail = (how: string) => {
      rmSync(runFile, { force: true });
      if (ending) return;
      const error = new Error(`${name} ${how}; ${logOf(dir, name)} closes with\n${tail().join('\n')}`);
      options.onDeath(error);
      reject(error);
    };
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('close', (code, by) => fail(`ended by itself with ${by ?? `code ${code}`}`));
  });
  died.catch(() => undefined);
  return {
    name,
    ready: Promise.race([readiness(child, options.ready), died]),
    async stop() {
      ending = true;
      if (identity) await end(identity, 'SIGTERM', drainMs);
      rmSync(runFile, { force: true });
    },
    kill() {
      ending = true;
      if (identity) signal(identity, 'SIGKILL');
    },
  };
}

/** The process of that name that an earlier run left behind when it was killed. */
export function leftoverChild(dir: string, name: string): { end(): Promise<void> } | undefined {
  const leftover = liveProcess(runFileOf(dir, name));
  return leftover && { end: () => end(leftover, 'SIGTERM', drainMs) };
}

function readiness(child: ChildProcess, ready: ChildOptions['ready']): Promise<unknown> {
  switch (ready) {
    case 'started':
      return Promise.resolve();
    case 'message':
      return new Promise((resolve) => child.once('message', resolve));
    case 'line':
      return new Promise((resolve) => child.stdout?.once('data', resolve));
    default:
      return ready satisfies never;
  }
}

/** One log a run, the one before beside it; answers the last lines. */
function keepLog(child: ChildProcess, { dir, name, onLine }: ChildOptions): () => readonly string[] {
  const file = logOf(dir, name);
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'));
  const log = createWriteStream(file);
  log.on('error', () => undefined);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      log.write(`${line}\n`);
      last.push(line);
      if (last.length > 10) last.shift();
      onLine?.(line);
    });
  }
  return () => last.map((line) => `  ${readable(line)}`);
}
