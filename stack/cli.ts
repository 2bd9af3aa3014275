import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandLine, examples } from '../src/main/cli/command-line.ts';
import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { writableDirectory } from '../src/main/cli/values.ts';
import { developmentPorts, purge, type StackEvent, startStack } from './index.ts';
import { placesLeft } from './places-left.ts';
import { liveProcess, residentMiB } from './process-identity.ts';
import { serverNames } from './server.ts';
import { ownerOf, readState, runFileOf } from './stack-dir.ts';

const defaultDir = '.stack/dev';

const program = commandLine('stack', 'The local servers: Postgres, Kafka and Temporal with its Web UI.').addHelpText(
  'after',
  `
Addresses in KAFKA_BROKERS, DATABASE_URL or TEMPORAL_ADDRESS are used as they
are; otherwise containers where Docker Compose answers, otherwise native
servers. STACK_MODE=native or STACK_MODE=compose decides that by hand.
${examples('npm run stack:status')}`,
);

program
  .command('up')
  .description('starts them and stays until Ctrl-C, which stops them; data is kept')
  .option('--dir <dir>', 'where data, logs and ports are kept', writableDirectory, defaultDir)
  .addHelpText('after', examples('npm run stack:up -- --dir .stack/try'))
  .action(up);

program
  .command('status')
  .description('what runs, with ports, process ids and memory')
  .option('--dir <dir>', 'where data, logs and ports are kept', defaultDir)
  .option('--json', 'as JSON', false)
  .addHelpText('after', examples('npm run stack:status -- --dir .stack/try'))
  .action(status);

program
  .command('purge')
  .description('ends what is left running and removes all data')
  .option('--dir <dir>', 'where data, logs and ports are kept', defaultDir)
  .option('--force', 'although a live process runs the stack', false)
  .addHelpText('after', examples('npm run stack:purge -- --dir .stack/try'))
  .action(remove);

// What this and the servers write is for its owner alone.
process.umask(0o077);
await runCommandLine(program, { script: scriptName() });

/** npm knows a script for each subcommand. */
function scriptName(): string {
  const event = process.env.npm_lifecycle_event ?? '';
  return event.startsWith('stack:') ? event : 'stack';
}

async function up({ dir }: { readonly dir: string }): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  // Until all is up a signal ends this process; its exit then ends what has been started.
  const leave = () => process.exit(130);
  for (const signal of signals) process.on(signal, leave);
  const stack = await startStack({ dir, ports: developmentPorts, log: print });
  for (const [name, value] of Object.entries(stack.endpoints)) process.stdout.write(`${name.padEnd(18)} ${value}\n`);
  process.stdout.write('Ctrl-C stops the servers.\n');
  const stay = setInterval(() => undefined, 60_000);
  await new Promise<void>((done) => {
    for (const signal of signals) process.off(signal, leave).on(signal, () => done());
  });
  await stack.stop();
  clearInterval(stay);
}

function status({ dir, json }: { readonly dir: string; readonly json: boolean }): void {
  const { ports, project } = readState(dir);
  const owner = ownerOf(dir);
  const found = serverNames.map((name) => {
    const server = liveProcess(runFileOf(dir, name));
    return { name, port: ports[name], pid: server?.pid, residentMiB: server && residentMiB(server.pid) };
  });
  if (json) {
    process.stdout.write(`${JSON.stringify({ dir: resolve(dir), owner: owner?.pid, project, servers: found })}\n`);
    return;
  }
  process.stdout.write(`${resolve(dir)} is run by ${owner ? `process ${owner.pid}` : 'no process'}\n`);
  if (project) process.stdout.write(`containers: docker compose -p ${project} ps\n`);
  for (const server of found) {
    const state = server.pid === undefined ? 'no process' : `process ${server.pid}, ${server.residentMiB} MiB`;
    process.stdout.write(`${server.name.padEnd(9)} port ${String(server.port ?? '-').padEnd(6)} ${state}\n`);
  }
}

async function remove({ dir, force }: { readonly dir: string; readonly force: boolean }): Promise<void> {
  const was = existsSync(dir);
  await purge(dir, { force, log: print });
  const path = resolve(dir);
  if (!was) process.stdout.write(`${path} was not there\n`);
  else
    process.stdout.write(
      existsSync(path) ? `the data in ${path} is removed, the directory is kept\n` : `${path} is removed\n`,
    );
  const left = placesLeft(dir);
  if (left.length > 0)
    process.stdout.write(`left, for the next start:\n${left.map((place) => `  ${place}`).join('\n')}\n`);
}

function print({ state, server, step, ms, detail }: StackEvent): void {
  const took = state === 'done' ? ` ${(ms / 1000).toFixed(1)} s` : '';
  process.stdout.write(
    `${state.padEnd(8)} ${(server ?? 'stack').padEnd(8)} ${step}${took}${detail ? `: ${detail}` : ''}\n`,
  );
}
