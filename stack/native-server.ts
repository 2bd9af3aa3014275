import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { areFree, isFree } from './ports.ts';
import {
  end,
  identify,
  listensOn,
  liveProcess,
  type ProcessIdentity,
  signal,
  writeIdentity,
} from './process-identity.ts';
import type { Server, ServerName, StackLog } from './server.ts';

export interface Command {
  file: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  /** By default the root directory, which every user may enter. */
  cwd?: string;
  uid?: number;
  gid?: number;
}

export interface NativeSpec {
  name: ServerName;
  command: Command;
  /** Every port it listens on. */
  ports: readonly number[];
  runFile: string;
  logFile: string;
  stopSignal: NodeJS.Signals;
  /** One probe by the server's own protocol; throws while it is not ready. */
  probe(): Promise<void>;
}

export class PortTaken extends Error {}

const readyWithinMs = 90_000;
const stopWithinMs = 30_000;
const running = new Set<NativeServer>();

// A program that ends without stop() would otherwise leave servers behind.
process.on('exit', () => {
  for (const server of running) server.abandon();
});

export class NativeServer implements Server {
  readonly mode = 'native';
  readonly name: ServerName;
  readonly #spec: NativeSpec;
  readonly #log: StackLog;
  #reaped = true;
  #process: ProcessIdentity | undefined;
  #ending = false;

  constructor(spec: NativeSpec, log: StackLog) {
    this.name = spec.name;
    this.#spec = spec;
    this.#log = log;
  }

  async start(): Promise<void> {
    if (this.#process) return;
    const { ports, name } = this.#spec;
    if (!(await areFree(ports))) throw new PortTaken(`${name}: another program holds a port of ${ports.join(', ')}`);
    this.#ending = false;
    const launched = this.#launch();
    running.add(this);
    try {
      await this.#untilReady(launched);
    } catch (error) {
      await this.kill();
      throw error;
    }
  }

  stop(name: NodeJS.Signals = this.#spec.stopSignal): Promise<void> {
    return this.#end(name);
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  abandon(): void {
    if (this.#process) signal(this.#process, this.#spec.stopSignal);
  }

  #launch(): ProcessIdentity {
    const { command, logFile, runFile, name } = this.#spec;
    mkdirSync(dirname(logFile), { recursive: true });
    mkdirSync(dirname(runFile), { recursive: true });
    const out = openSync(logFile, 'a');
    const { file, args, ...options } = command;
    // Its own process group: the terminal's Ctrl-C reaches this program only, which then stops servers in order.
    const child = spawn(file, args, { cwd: '/', ...options, detached: true, stdio: ['ignore', out, out] });
    closeSync(out);
    child.unref();
    const launched = child.pid === undefined ? undefined : identify(child.pid);
    child.on('error', () => undefined);
    if (!launched) throw new Error(`${name}: ${file} could not be started${lastLines(logFile)}`);
    this.#reaped = false;
    child.on('exit', (code, by) => {
      this.#reaped = true;
      if (this.#process?.pid !== launched.pid) return;
      this.#process = undefined;
      running.delete(this);
      rmSync(runFile, { force: true });
      const detail = `ended by itself with ${by ?? `code ${code}`}${lastLines(logFile)}`;
      if (!this.#ending) this.#log({ step: 'run', server: name, state: 'failed', ms: 0, detail });
    });
    this.#process = launched;
    writeIdentity(runFile, launched);
    return launched;
  }

  async #untilReady(launched: ProcessIdentity): Promise<void> {
    const { name, ports, logFile, probe } = this.#spec;
    const until = performance.now() + readyWithinMs;
    let refused: unknown;
    while (performance.now() < until) {
      if (this.#process !== launched) {
        if (!(await areFree(ports))) throw new PortTaken(`${name}: another program took one of ${ports.join(', ')}`);
        throw new Error(`${name} ended while starting${lastLines(logFile)}`);
      }
      if (ports.every((port) => listensOn(launched.pid, port) ?? true) && !(await isFree(ports[0] ?? 0))) {
        try {
          return await probe();
        } catch (error) {
          refused = error;
        }
      }
      await wait(50);
    }
    throw new Error(`${name} is not ready after ${readyWithinMs / 1000} s${lastLines(logFile)}`, { cause: refused });
  }

  async #end(name: NodeJS.Signals): Promise<void> {
    const process = this.#process;
    if (!process) return;
    this.#ending = true;
    await end(process, name, stopWithinMs);
    // A dead child keeps its pid until it is reaped, and Postgres refuses to start while that pid is there.
    for (let tries = 0; !this.#reaped && tries < 200; tries += 1) await wait(10);
    this.#process = undefined;
    running.delete(this);
    rmSync(this.#spec.runFile, { force: true });
  }
}

/** Ends what an earlier run left behind when it died without stopping its servers. */
export async function endLeftover(name: ServerName, runFile: string, log: StackLog): Promise<void> {
  const leftover = liveProcess(runFile);
  if (!leftover) return;
  log({ step: 'end leftover', server: name, state: 'progress', ms: 0, detail: `process ${leftover.pid}` });
  await end(leftover, name === 'postgres' ? 'SIGINT' : 'SIGTERM', stopWithinMs);
  rmSync(runFile, { force: true });
}

function lastLines(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n  ');
  return lines ? `; ${logFile} closes with\n  ${lines}` : '';
}
