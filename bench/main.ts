import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startStack } from '../stack/index.ts';
import { serverNames } from '../stack/server.ts';
import { runFileOf } from '../stack/stack-dir.ts';
import { capture } from './capture.ts';
import { complete } from './complete.ts';
import { print, type Result } from './figures.ts';
import { treeCpuSeconds } from './machine.ts';
import { tracking } from './tracking.ts';

const help = `Measures the service on servers of its own, and says what bounds each figure.

usage: npm run bench -- [capture] [complete] [tracking] [--orders 600] [--quotes 20000]

  capture    quotes captured per second: Kafka → durable order, lines, timeline, outbox
  complete   three-line orders completed per second, everything on this machine
  tracking   tracking events per second: HTTP → Kafka, Kafka → timelines, and both at once
  Without a name all run. Servers named by the environment (DATABASE_URL …) are used as they are.

Absolute rates depend on the machine and on what else it does: run on a quiet one.

Example:
  npm run bench -- complete --orders 300
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h' },
    orders: { type: 'string', default: '600' },
    quotes: { type: 'string', default: '20000' },
  },
});

const benches: Readonly<Record<string, (parts: Readonly<Record<string, () => number>>) => Promise<Result>>> = {
  capture: (parts) => capture(parts, { quotes: Number(values.quotes) }),
  complete: (parts) => complete(parts, { orders: Number(values.orders) }),
  tracking: (parts) => tracking(parts),
};
const names = positionals.length === 0 ? Object.keys(benches) : positionals;

if (values.help) process.stdout.write(help);
else if (names.some((name) => benches[name] === undefined)) {
  process.stderr.write(`bench: there is no ${names.find((name) => benches[name] === undefined)}\n${help}`);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'order-bench-'));
  const stack = await startStack({
    dir,
    persist: false,
    log: ({ server, step, state }) => state === 'done' && console.error(`${server ?? ''} ${step}`),
  });
  const { databaseUrl, kafkaBrokers, temporalAddress, temporalNamespace } = stack.endpoints;
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: kafkaBrokers,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: temporalNamespace,
  });
  const parts = Object.fromEntries(
    serverNames.flatMap((name) => {
      const file = runFileOf(dir, name);
      if (!existsSync(file)) return [];
      const { pid } = JSON.parse(readFileSync(file, 'utf8'));
      return [[name, () => treeCpuSeconds(pid)]];
    }),
  );
  try {
    for (const name of names) {
      const result = await benches[name]?.(parts);
      if (result !== undefined) print(result);
    }
  } finally {
    await stack.stop();
  }
}
