import { checkWritable } from '../../adapters/out/postgres/writable.ts';
import type { Config } from '../config/config.ts';
import { startApi } from './api.ts';
import { startConsumer } from './consumer.ts';
import { type Checks, type Context, createContext, type Running } from './context.ts';
import { startOperations } from './operations.ts';
import { startRelays } from './relay.ts';
import type { Role } from './roles.ts';
import { startWorker } from './worker.ts';

const starters = { consumer: startConsumer, worker: startWorker, relay: startRelays };

/** Runs roles in this process, which logs and connects as `name`, until a signal ends them or one cannot go on. */
export async function runRoles(config: Config, asked: readonly Role[], name: string): Promise<void> {
  const context = createContext(config, name);
  for (const optIn of context.config.accepted)
    context.log.warn({ optIn }, 'what this connection carries is readable on the way; an opt-in allows it');
  const names = asked.filter((role) => role !== 'api');
  const checks: Checks = Object.fromEntries(names.map((name) => [name, stillStarting]));
  // Every role writes, the api too: it takes callbacks.
  checks.postgres = () => checkWritable(context.database);
  // Listens before the rest is up: a worker that waits for Temporal is alive and not ready.
  const operations = await startOperations(context, checks);
  const api = asked.includes('api') ? await startApi(context) : undefined;
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

async function startRole(name: keyof typeof starters, context: Context, checks: Checks): Promise<Running> {
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
