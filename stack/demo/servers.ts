import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { compose } from '../compose.ts';
import { developmentPorts, startStack } from '../index.ts';
import { end, identify, liveProcess, type ProcessIdentity, signal } from '../process-identity.ts';
import { type Stack, type StackLog, serverNames } from '../server.ts';
import { ownerOf, readState, runFileOf } from '../stack-dir.ts';
import type { Part } from './session.ts';

export interface Servers extends Part {
  start(): Promise<Stack>;
}

/** Postgres, Kafka and Temporal; can be stopped while they are still starting. */
export function servers(dir: string, log: StackLog): Servers {
  let stack: Stack | undefined;
  let starting: Promise<Stack> | undefined;
  return {
    name: 'servers',
    async start() {
      starting = startStack({ dir, ports: developmentPorts, log });
      stack = await starting;
      return stack;
    },
    async stop() {
      if (stack) return stack.stop();
      await endLaunched(dir);
      await Promise.all(descendants(process.pid).map((download) => end(download, 'SIGTERM', 2_000)));
      // What ends while starting makes the start fail, and that cleans up after it.
      const late = await Promise.race([starting?.catch(() => undefined), wait(1_000, undefined)]);
      await late?.stop();
      await endLaunched(dir);
    },
    kill() {
      for (const [, server] of launched(dir)) signal(server, 'SIGKILL');
    },
  };
}

async function endLaunched(dir: string): Promise<void> {
  if (!isOurs(dir)) return;
  await Promise.all(
    launched(dir).map(([name, server]) => end(server, name === 'postgres' ? 'SIGINT' : 'SIGTERM', 30_000)),
  );
  const { project } = readState(dir);
  if (project) await compose(project, {}, process.env).stop();
}

/** Besides the servers, Maven and pip while they fetch something. */
function descendants(pid: number): readonly ProcessIdentity[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  const pids = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
  return pids.flatMap((child) => [...descendants(child), ...[identify(child) ?? []].flat()]);
}

/** The directory may belong to another start, whose servers are not to be touched. */
const isOurs = (dir: string) => ownerOf(dir)?.pid === process.pid;

function launched(dir: string) {
  if (!isOurs(dir)) return [];
  return serverNames.flatMap((name) => {
    const server = liveProcess(runFileOf(dir, name));
    return server ? [[name, server] as const] : [];
  });
}
