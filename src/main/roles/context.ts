import type { NativeConnection } from '@temporalio/worker';
import { monotonicFactory } from 'ulid';
import { armFailpoints } from '../../adapters/faults/failpoint.ts';
import { createKafka } from '../../adapters/kafka/kafka.ts';
import type { KafkaPort } from '../../adapters/kafka/port.ts';
import { type Database, openDatabase } from '../../adapters/out/postgres/database.ts';
import { createOrderStore } from '../../adapters/out/postgres/order-store.ts';
import { createLogger, type ParentLogger } from '../../adapters/telemetry/log.ts';
import { createMetrics, type Metrics } from '../../adapters/telemetry/metrics.ts';
import type { Clock, Ids, OrderStore } from '../../usecases/ports.ts';
import type { Config } from '../config/config.ts';

/** What every role of one process shares. */
export interface Context {
  readonly config: Config;
  readonly log: ParentLogger;
  readonly metrics: Metrics;
  readonly database: Database;
  readonly store: OrderStore;
  readonly kafka: KafkaPort;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The connection of a worker that polls in this process; starts over it may be eager (docs/adr/0015). */
  workerConnection?: NativeConnection;
}

/** Reject when something does not answer; read at every request, so that roles add theirs as they come up. */
export type Checks = Record<string, () => Promise<unknown>>;

/** A role that runs; `stop` drains it. */
export interface Running {
  stop(): Promise<void>;
  /** Rejects when the role cannot go on, so that the process ends non-zero. */
  readonly failed?: Promise<never>;
  /** Rejects when the role does not do its work. */
  readonly checks?: Readonly<Checks>;
}

export function createContext(config: Config, role: string): Context {
  if (config.failpoints !== '') armFailpoints(config.failpoints);
  const log = createLogger({ role, level: config.logLevel });
  const metrics = createMetrics();
  const { url, maxConnections, ssl } = config.database;
  const database = openDatabase({
    url,
    maxConnections,
    applicationName: `order-service-${role}`,
    ssl,
    onCall: (call, result) => metrics.databaseCalls.inc({ call, result }),
    onPooled: (reason) =>
      log.warn(
        { reason },
        'Postgres is behind a pooler, or older than 14: its role must have the settings (operations.md)',
      ),
  });
  const ulid = monotonicFactory();
  return {
    config,
    log,
    metrics,
    database,
    store: createOrderStore(database),
    kafka: createKafka(config.kafka, log),
    clock: { now: () => new Date().toISOString() },
    ids: { ulid: () => ulid() },
  };
}
