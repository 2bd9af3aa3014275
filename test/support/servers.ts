import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Stack, startStack } from '../../stack/index.ts';

declare global {
  var testServers: { stack: Promise<Stack>; users: number } | undefined;
}

/** One set of servers for all projects of a run: those that the environment names, else a stack of its own on free ports. */
export default async function setup(): Promise<() => Promise<void>> {
  globalThis.testServers ??= { stack: start(), users: 0 };
  const servers = globalThis.testServers;
  servers.users += 1;
  const { endpoints } = await servers.stack;
  process.env.DATABASE_URL = endpoints.databaseUrl;
  process.env.KAFKA_BROKERS = endpoints.kafkaBrokers;
  process.env.TEMPORAL_ADDRESS = endpoints.temporalAddress;
  process.env.TEMPORAL_NAMESPACE = endpoints.temporalNamespace;
  return async () => {
    servers.users -= 1;
    if (servers.users === 0) await (await servers.stack).stop();
  };
}

function start(): Promise<Stack> {
  const log = ({
    server,
    step,
    state,
    ms,
    detail,
  }: {
    server?: string;
    step: string;
    state: string;
    ms: number;
    detail?: string;
  }) => {
    if (state !== 'start')
      process.stderr.write(`${server ?? 'stack'}: ${step} ${state} ${(ms / 1000).toFixed(1)} s ${detail ?? ''}\n`);
  };
  return startStack({ dir: mkdtempSync(join(tmpdir(), 'order-stack-')), persist: false, log });
}
