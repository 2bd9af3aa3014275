import { parseArgs } from 'node:util';
import { developmentPorts, purge, type StackEvent, startStack } from './index.ts';
import { liveProcess, residentMiB } from './process-identity.ts';
import { serverNames } from './server.ts';
import { ownerOf, readState, runFileOf } from './stack-dir.ts';

const help = `The local servers: Postgres, Kafka and Temporal with its Web UI.

  up       start them and stay until Ctrl-C, which stops them; data is kept
  status   what runs, with ports, process ids and memory
  purge    end what is left running and remove all data

  --dir DIR   where data, logs and ports are kept (default .stack/dev)
  --force     purge although a live process runs the stack
  --help

Addresses in KAFKA_BROKERS, DATABASE_URL or TEMPORAL_ADDRESS are used as they are; otherwise containers where Docker
Compose answers, otherwise native servers. STACK_MODE=native or STACK_MODE=compose decides that by hand.

Example: npm run stack:up -- --dir .stack/try
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: '.stack/dev' },
    force: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const commands: Record<string, () => Promise<void> | void> = { up, status, purge: remove };
const command = commands[positionals[0] ?? ''];
if (values.help || !command) {
  process.stdout.write(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

async function up(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  // Until all is up a signal ends this process; its exit then ends what has been started.
  const leave = () => process.exit(130);
  for (const signal of signals) process.on(signal, leave);
  const stack = await startStack({ dir: values.dir, ports: developmentPorts, log: print });
  for (const [name, value] of Object.entries(stack.endpoints)) process.stdout.write(`${name.padEnd(18)} ${value}\n`);
  process.stdout.write('Ctrl-C stops the servers.\n');
  const stay = setInterval(() => undefined, 60_000);
  await new Promise<void>((done) => {
    for (const signal of signals) process.off(signal, leave).on(signal, () => done());
  });
  await stack.stop();
  clearInterval(stay);
}

function status(): void {
  const { ports, project } = readState(values.dir);
  const owner = ownerOf(values.dir);
  process.stdout.write(owner ? `run by process ${owner.pid}\n` : 'run by no process\n');
  if (project) process.stdout.write(`containers: docker compose -p ${project} ps\n`);
  for (const name of serverNames) {
    const server = liveProcess(runFileOf(values.dir, name));
    const state = server ? `process ${server.pid}, ${residentMiB(server.pid)} MiB` : 'no process';
    process.stdout.write(`${name.padEnd(9)} port ${String(ports[name] ?? '-').padEnd(6)} ${state}\n`);
  }
}

async function remove(): Promise<void> {
  await purge(values.dir, { force: values.force, log: print });
  process.stdout.write(`${values.dir} is removed\n`);
}

function print({ state, server, step, ms, detail }: StackEvent): void {
  const took = state === 'done' ? ` ${(ms / 1000).toFixed(1)} s` : '';
  process.stdout.write(
    `${state.padEnd(8)} ${(server ?? 'stack').padEnd(8)} ${step}${took}${detail ? `: ${detail}` : ''}\n`,
  );
}
