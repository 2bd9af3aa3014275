import { join, resolve } from 'node:path';
import { nodeOptions } from '../../src/main/node-options.ts';
import { type ChildOptions, startChild } from './child.ts';
import type { Session } from './session.ts';
import { type Print, step } from './story.ts';
import { warningsOf } from './warnings.ts';

const root = resolve(import.meta.dirname, '..', '..');

export interface Programs {
  /** All roles in one process. */
  service(env: NodeJS.ProcessEnv): Promise<void>;
  /** The two simulated providers. */
  simulator(addresses: { apiUrl: string; port: number; callbackSecret: string; kafkaBrokers: string }): Promise<void>;
  /** The mock notification service; of the environment it gets what concerns Kafka. */
  notification(env: NodeJS.ProcessEnv): Promise<void>;
  /** Sample quotes until it is stopped. */
  feeder(kafkaBrokers: string): Promise<void>;
}

type Program = Pick<ChildOptions, 'name' | 'command' | 'env' | 'ready'>;

/** Slow enough to be watched, with a few reports said twice. */
const providers = ['--delay', '200:900', '--duplicate-rate', '0.05'];
const quotes = ['--forever', '--rate', '0.5', '--lines', '1:4', '--invalid', '0'];

/** The programs of the demo, each with a log of its own and a part of the session. */
export function programs(session: Session, dir: string, print: Print): Programs {
  const launch = async (program: Program, detail?: string) => {
    session.signal.throwIfAborted();
    const child = session.add(
      startChild({
        ...program,
        dir,
        onLine: warningsOf(program.name, print),
        onDeath: (error) => session.fail(error),
      }),
    );
    await step(
      print,
      program.name,
      'start',
      () => child.ready,
      () => detail,
    );
  };
  return {
    service: (env) =>
      launch(
        { name: 'service', command: [...nodeOptions, join(root, 'src/main/service.ts'), 'all'], env, ready: 'message' },
        env.API_PUBLIC_URL,
      ),
    simulator: ({ apiUrl, port, callbackSecret, kafkaBrokers }) => {
      const addresses = { API_URL: apiUrl, CALLBACK_SECRET: callbackSecret, KAFKA_BROKERS: kafkaBrokers };
      const ledger = ['--ledger', join(dir, 'run', 'simulator.ndjson')];
      const command = [join(root, 'simulator/main.ts'), '--port', String(port), ...ledger, ...providers];
      return launch(
        { name: 'simulator', command, env: { ...process.env, ...addresses }, ready: 'line' },
        `http://127.0.0.1:${port}`,
      );
    },
    notification: (env) => {
      const ledger = ['--ledger', join(dir, 'run', 'notifier.ndjson')];
      const kafka = Object.entries(env).filter(([name]) => name.startsWith('KAFKA_'));
      return launch({
        name: 'notifier',
        command: [join(root, 'simulator/notification.ts'), ...ledger],
        ready: 'line',
        env: Object.fromEntries(kafka),
      });
    },
    feeder: (kafkaBrokers) =>
      launch(
        {
          name: 'feeder',
          command: [join(root, 'simulator/quotes.ts'), ...quotes],
          env: { ...process.env, KAFKA_BROKERS: kafkaBrokers },
          ready: 'started',
        },
        'a sample quote every 2 s',
      ),
  };
}
