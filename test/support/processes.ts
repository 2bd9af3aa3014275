import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeOptions } from '../../src/main/node-options.ts';
import { compileCache } from './compile-cache.ts';

const service = fileURLToPath(new URL('../../src/main/service.ts', import.meta.url));

/** A role of the service as a process of its own. */
export interface RoleProcess {
  readonly name: string;
  readonly pid: number;
  /** Of its API, once it is ready; of a process without one that of its operations. */
  readonly url: string;
  /** Of /healthz, /readyz and /metrics. */
  readonly operationsUrl: string;
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** What it wrote, the last 200 lines. */
  output(): string;
  signal(signal: NodeJS.Signals): void;
  /** SIGTERM, then waits; gives the exit code. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

/** Starts roles in one process and waits until they work. */
export const startRoles = (
  roles: readonly string[],
  env: Readonly<Record<string, string>>,
  script = service,
): Promise<RoleProcess> => startProcess(script, roles, env, nodeOptions);

/** Starts a program that says `{ ready: true, url }` to its parent once it works. */
export async function startProcess(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): Promise<RoleProcess> {
  const child = fork(script, args, {
    env: { ...compileCache, ...cleanEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [...execArgv],
  });
  const lines = collect(child);
  const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const ready = once(child, 'message').then(([message]) => message as { url: string; operationsUrl?: string });
  const { url, operationsUrl = '' } = await Promise.race([
    ready,
    exited.then(({ code, signal }) => {
      throw new Error(
        `${[basename(script), ...args].join(' ')} ended (${code ?? signal}) before it was ready:\n${lines().slice(-4000)}`,
      );
    }),
  ]);
  return {
    name: args[0] ?? basename(script),
    pid: child.pid ?? 0,
    url,
    operationsUrl,
    exited,
    output: lines,
    signal: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGTERM');
      return (await exited).code;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function collect(child: ChildProcess): () => string {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      lines.push(...chunk.toString().split('\n'));
      lines.splice(0, Math.max(0, lines.length - 200));
    });
  return () => lines.join('\n');
}

/** Without the runner's own variables, which would change how the role behaves. */
function cleanEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || /^(VITEST|NODE_ENV|NODE_OPTIONS|TEST$|MODE$|DEV$|PROD$|SSR$)/.test(name)
        ? []
        : [[name, value]],
    ),
  );
}
