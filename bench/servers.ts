import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../stack/index.ts';
import { serverNames } from '../stack/server.ts';
import { runFileOf } from '../stack/stack-dir.ts';
import type { Servers } from '../test/support/world.ts';

/** Servers of the benchmark's own, or those that the environment names. */
export interface BenchServers {
  readonly servers: Servers;
  /** Process ids of the servers started here, to read what they use. */
  readonly pids: Readonly<Record<string, number>>;
  /** On the disk that Postgres writes to. */
  readonly dir: string;
  stop(): Promise<void>;
}

/** The addresses that were given, if any: a start puts those of its servers into the environment. */
const given = { ...process.env };

export async function startServers(say: (line: string) => void): Promise<BenchServers> {
  const dir = mkdtempSync(join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), 'order-bench-'));
  const stack = await startStack({
    dir,
    persist: false,
    env: given,
    log: ({ server, step, state }) => state === 'done' && say(`${server ?? 'servers'}: ${step}`),
  });
  const { databaseUrl, kafkaBrokers, temporalAddress, temporalNamespace } = stack.endpoints;
  // createWorld and the roles read the addresses from the environment.
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: kafkaBrokers,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: temporalNamespace,
  });
  const pids = Object.fromEntries(
    serverNames.flatMap((name) => {
      const file = runFileOf(dir, name);
      return existsSync(file) ? [[name, Number(JSON.parse(readFileSync(file, 'utf8')).pid)]] : [];
    }),
  );
  return {
    servers: { databaseUrl, kafkaBrokers, temporalAddress, temporalNamespace },
    pids,
    dir,
    stop: () => stack.stop(),
  };
}
