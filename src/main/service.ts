import { Argument } from '@commander-js/extra-typings';
import { checkWritable } from '../adapters/out/postgres/writable.ts';
import { startApi } from './api.ts';
import { commandLine, examples } from './cli/command-line.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { fromEnvironment, UsageFault } from './cli/usage-fault.ts';
import { readConfig } from './config.ts';
import { startConsumer } from './consumer.ts';
import { type Checks, type Context, createContext, type Running } from './context.ts';
import { startOperations } from './operations.ts';
import { startRelays } from './relay.ts';
import { startWorker } from './worker.ts';

const starters = { consumer: startConsumer, worker: startWorker, relay: startRelays };
type Role = keyof typeof starters;
const roles = ['consumer', 'worker', 'relay'] as const satisfies readonly Role[];
const words = ['api', ...roles, 'all'] as const;
type Word = (typeof words)[number];

const program = commandLine(
  'service',
  `The order lifecycle service: one role of it, or several in a process.

  api        order queries, callback webhook, tracking, OpenAPI, on HTTP_PORT
  consumer   quote facts, provider reports and tracking events from Kafka
  relay      the outbox: facts to Kafka, messages to Temporal
  worker     order workflows and their activities
  all        the four in one process, for development

A relay beside a worker lets it begin an order with the answer to its start,
which spares Temporal a write and a poll.

Every process serves /healthz, /readyz and /metrics on METRICS_PORT, and
nowhere else. SIGTERM drains. .env.example explains the environment. With IPC
the process sends { ready: true, url, operationsUrl } to its parent once it
works; url is that of the api, or operationsUrl without one.`,
)
  .usage('<role>...')
  .addArgument(new Argument('<role...>', 'what this process does').choices(words))
  .addHelpText(
    'after',
    examples('node --env-file=.env src/main/service.ts all', 'node --env-file=.env src/main/service.ts worker relay'),
  )
  .action(start);

async function start(asked: readonly Word[]): Promise<void> {
  const twice = asked.find((word, at) => asked.indexOf(word) !== at);
  if (twice !== undefined) throw new UsageFault(`the role ${twice} is given twice`);
  const has = (word: Word) => asked.includes('all') || asked.includes(word);
  const context = createContext(
    fromEnvironment(() => readConfig(process.env)),
    asked.join('+'),
  );
  for (const optIn of context.config.accepted)
    context.log.warn({ optIn }, 'what this connection carries is readable on the way; an opt-in allows it');
  const names = roles.filter(has);
  const checks: Checks = Object.fromEntries(names.map((name) => [name, stillStarting]));
  // Every role writes, the api too: it takes callbacks.
  checks.postgres = () => checkWritable(context.database);
  // Listens before the rest is up: a worker that waits for Temporal is alive and not ready.
  const operations = await startOperations(context, checks);
  const api = has('api') ? await startApi(context) : undefined;
  const running = await Promise.all(names.map((name) => startRole(name, context, checks)));
  // The API first, so that no new work comes in; the pool last (drain order of every role). Whoever asks meanwhile hears
  // that the process lives and takes no more work.
  const stop = async () => {
    checks.process = draining;
    await api?.stop();
    for (const one of running) await one.stop();
    await context.kafka.close();
    await context.database.close();
    await operations.stop();
  };
  endWith(context, stop, running);
  process.send?.({ ready: true, url: (api ?? operations).url, operationsUrl: operations.url });
}

const stillStarting = () => Promise.reject(new Error('the role is starting'));
const draining = () => Promise.reject(new Error('the process drains'));

async function startRole(name: Role, context: Context, checks: Checks): Promise<Running> {
  const running = await starters[name](context, checks);
  delete checks[name];
  Object.assign(checks, running.checks);
  return running;
}

function endWith({ log }: Context, stop: () => Promise<void>, running: readonly Running[]): void {
  let ending = false;
  const end = (code: number, reason: string) => {
    if (ending) return;
    ending = true;
    log.info({ reason }, 'draining');
    setTimeout(() => process.exit(code === 0 ? 1 : code), 40_000).unref();
    stop().then(
      () => process.exit(code),
      (error: unknown) => {
        log.error({ err: error }, 'draining failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end(0, 'SIGTERM'));
  process.on('SIGINT', () => end(0, 'SIGINT'));
  for (const { failed } of running)
    failed?.catch((error: unknown) => {
      log.error({ err: error }, 'a role cannot go on; the process ends so that it is started anew');
      end(1, 'a role failed');
    });
}

await runCommandLine(program, { listens: 'HTTP_PORT and METRICS_PORT' });
