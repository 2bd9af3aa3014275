import { createOperationsApp } from '../adapters/in/http/app.ts';
import { serve } from '../adapters/in/http/serve.ts';
import { startApi } from './api.ts';
import { ConfigError, readConfig } from './config.ts';
import { startConsumer } from './consumer.ts';
import { type Checks, type Context, createContext, type Running } from './context.ts';
import { startRelays } from './relay.ts';
import { startWorker } from './worker.ts';

const help = `The order lifecycle service.

usage: node src/main/service.ts <role>...

  api        order queries, callback webhook, tracking, OpenAPI (HTTP_PORT); /metrics beside them
  consumer   quote facts, provider reports and tracking events from Kafka
  relay      the outbox: facts to Kafka, messages to Temporal
  worker     order workflows and their activities
  all        the four in one process, for development

Several roles share a process. A relay beside a worker lets it begin an order with the answer to its start, which spares
Temporal a write and a poll.

A process without api serves /healthz, /readyz and /metrics on METRICS_PORT. SIGTERM drains. .env.example explains the environment.
With IPC the process sends { ready: true, url } to its parent once it works.

Example:
  node --env-file=.env src/main/service.ts all
  node --env-file=.env src/main/service.ts worker relay
`;

const starters = { consumer: startConsumer, worker: startWorker, relay: startRelays };
type Role = keyof typeof starters;
const roles: readonly Role[] = ['consumer', 'worker', 'relay'];
const known = new Set<string>(['api', 'all', ...roles]);

async function main(asked: readonly string[]): Promise<void> {
  if (asked.length === 0 || asked.some((name) => !known.has(name))) {
    process.stdout.write(help);
    process.exitCode = asked.length === 0 || asked.includes('--help') || asked.includes('-h') ? 0 : 2;
    return;
  }
  const has = (name: string) => asked.includes('all') || asked.includes(name);
  const context = createContext(readConfig(process.env), asked.join('+'));
  const names = roles.filter(has);
  const checks: Checks = Object.fromEntries(names.map((name) => [name, stillStarting]));
  // Listens before the rest is up: a worker that waits for Temporal is alive and not ready.
  const front = has('api') ? await startApi(context, checks) : await startOperations(context, checks);
  const running = await Promise.all(names.map((name) => startRole(name, context, checks)));
  // HTTP first, so that no new work comes in; the pool last (drain order of every role).
  const stop = async () => {
    await front.stop();
    for (const one of running) await one.stop();
    await context.kafka.close();
    await context.database.close();
  };
  endWith(context, stop, running);
  process.send?.({ ready: true, url: front.url });
}

const stillStarting = () => Promise.reject(new Error('the role is starting'));

async function startRole(name: Role, context: Context, checks: Checks): Promise<Running> {
  const running = await starters[name](context);
  delete checks[name];
  Object.assign(checks, running.checks);
  return running;
}

async function startOperations({ config, metrics, log }: Context, checks: Checks) {
  const app = createOperationsApp({ log, metrics, checks });
  const server = await serve(app, { host: config.http.host, port: config.http.metricsPort });
  return { url: server.url, stop: () => server.close() };
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

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    error instanceof ConfigError ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
});
