import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const service = fileURLToPath(new URL('../../src/main/service.ts', import.meta.url));

export interface RoleLog {
  /** Whole lines of stdout. */
  lines(): readonly string[];
  /** Those that are JSON. */
  parsed(): readonly Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

/** A role whose stdout is what the test looks at; it need not become ready. */
export function startRoleLog(role: string, env: Readonly<Record<string, string>>): RoleLog {
  const child = spawn(process.execPath, [service, role], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const read = linesOf(child);
  return {
    lines: read,
    parsed: () => read().flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : [])),
    async stop() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

function linesOf(child: ChildProcess): () => readonly string[] {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text.split('\n').slice(0, -1);
}
