import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { CheckOptions, Verdict } from '../../chaos/checker/check.ts';
import { checkRun } from '../../chaos/checker/check-run.ts';
import type { Expectation } from '../../simulator/expectation.ts';
import { publishQuotes } from '../../simulator/publish-quotes.ts';
import { type GeneratorOptions, generateQuotes } from '../../simulator/quote-generator.ts';
import type { SettingsChange } from '../../simulator/settings.ts';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { createKafka } from '../../src/adapters/kafka/kafka.ts';
import type { KafkaPort } from '../../src/adapters/kafka/port.ts';
import { migrateDatabase } from '../../src/adapters/out/postgres/apply-migrations.ts';
import { type RoleProcess, startRoles } from './processes.ts';
import { describeUnfinished } from './unfinished.ts';
import { waitFor } from './wait-for.ts';

const topics = [
  ...['cpq.quote.events.v1', 'cpq.quote.events.dlt.v1', 'oms.fulfillment.events.v1', 'oms.fulfillment.events.dlt.v1'],
  ...['oms.order.events.v1', 'oms.fulfillment.integration.v1', 'order-tracking.events', 'order-tracking.events.dlt.v1'],
];
const silent = { debug() {}, info() {}, warn() {}, error() {} };

export interface Servers {
  readonly databaseUrl: string;
  readonly kafkaBrokers: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** The servers that the run started or was given. */
export function serversOfThisRun(): Servers {
  const { DATABASE_URL, KAFKA_BROKERS, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = process.env;
  if (!DATABASE_URL || !KAFKA_BROKERS || !TEMPORAL_ADDRESS)
    throw new Error(
      'DATABASE_URL, KAFKA_BROKERS or TEMPORAL_ADDRESS is not set: vitest sets them, npm run stack:up prints them',
    );
  return {
    databaseUrl: DATABASE_URL,
    kafkaBrokers: KAFKA_BROKERS,
    temporalAddress: TEMPORAL_ADDRESS,
    temporalNamespace: TEMPORAL_NAMESPACE ?? 'default',
  };
}

export interface WorldOptions {
  readonly partitions?: number;
  /** The database that ours is a copy of. */
  readonly template?: string;
  /** Other than the migrations of today. */
  readonly migrate?: (databaseUrl: string) => Promise<void>;
}

/** A database, topics, groups, a task queue and two simulated providers of its own on shared servers. */
export async function createWorld(
  settings: SettingsChange = {},
  servers = serversOfThisRun(),
  { partitions = 4, template, migrate }: WorldOptions = {},
) {
  const id = `t${randomBytes(4).toString('hex')}`;
  const databaseUrl = await createDatabase(servers.databaseUrl, id, { template, migrate });
  const topicPrefix = `${id}.`;
  const kafka = createKafka({ brokers: servers.kafkaBrokers.split(','), clientId: id, topicPrefix }, silent);
  await createTopics(kafka, partitions);
  const callbackSecret = `whsec_${randomBytes(32).toString('base64')}`;
  const simulator = await startSimulator({
    apiUrl: 'http://127.0.0.1:9',
    callbackSecret,
    settings,
    kafka: { brokers: servers.kafkaBrokers.split(','), topicPrefix },
  });
  const roles = new Set<RoleProcess>();
  const env = {
    DEPLOYMENT_ENVIRONMENT: 'local',
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: servers.kafkaBrokers,
    KAFKA_TOPIC_PREFIX: topicPrefix,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: servers.temporalNamespace,
    TEMPORAL_TASK_QUEUE: id,
    AUTH_DEV_KEY: randomBytes(32).toString('hex'),
    HTTP_PORT: '0',
    METRICS_PORT: '0',
    LOG_LEVEL: 'warn',
    PROVIDER_ACME_FIBER_URL: `${simulator.url}/fulfillment-requests`,
    PROVIDER_ACME_FIBER_SECRETS: callbackSecret,
  };
  const sql = postgres(databaseUrl, { max: 2, backoff: () => 0.05, fetch_types: false, onnotice: () => undefined });
  const expectations: Expectation[] = [];
  return {
    id,
    env,
    servers,
    databaseUrl,
    topicPrefix,
    kafka,
    simulator,
    callbackSecret,
    sql,
    expectations,

    /** Starts a role as a process, of another checkout when its script is given; `all` and `api` become the address that webhooks are sent to. */
    async start(
      role: 'api' | 'consumer' | 'relay' | 'worker' | 'worker relay' | 'all',
      extra: Record<string, string> = {},
      script?: string,
    ): Promise<RoleProcess> {
      const started = await startRoles(role.split(' '), { ...env, ...extra }, script);
      roles.add(started);
      if (role === 'api' || role === 'all') simulator.callAt(started.url);
      return started;
    },

    /** Publishes generated quotes and remembers what must become of each. */
    async publish(options: GeneratorOptions, rate?: number): Promise<void> {
      const quotes = [...generateQuotes({ run: `${id}-${options.seed}`, ...options })];
      const publisher = kafka.publisher();
      await publishQuotes(publisher, quotes, rate === undefined ? {} : { rate });
      await publisher.close();
      expectations.push(...quotes.map(({ expectation }) => expectation));
    },

    /** Waits until every expected record has its fate, every order is final and the outbox is empty. */
    async settled(timeoutMs = 180_000): Promise<void> {
      const orders = expectations.filter(({ kind }) => kind === 'order' || kind === 'rejected').length;
      const dead = expectations.filter(({ kind }) => kind === 'invalid').length;
      let seen: unknown;
      await waitFor(
        'every order to be final and the outbox to be empty',
        async () => {
          const [row] = await sql`select
            (select count(*)::int from orders where state in ('completed', 'rejected', 'failed')) as final,
            (select count(*)::int from inbox where fate = 'dead') as dead,
            (select count(*)::int from outbox where settled_at is null) as pending`;
          seen = row;
          return row?.final >= orders && row?.dead >= dead && row?.pending === 0;
        },
        { timeoutMs, everyMs: 250 },
      ).catch(async (error: unknown) => {
        const unfinished = await describeUnfinished(sql, servers, simulator.ledger()).catch(String);
        const said = [...roles].map((role) => `${role.name}: ${role.output().slice(-3000)}`).join('\n');
        throw new Error(
          `${error instanceof Error ? error.message : error}; seen ${JSON.stringify(seen)} of ${orders} orders and ${dead} dead\n${unfinished}\n${said}`,
        );
      });
    },

    /** Every invariant, judged by the checker, which shares no code with the service. */
    check(options: CheckOptions = { expectAllCompleted: true }): Promise<Verdict> {
      const brokers = servers.kafkaBrokers.split(',');
      return checkRun({
        databaseUrl,
        kafkaBrokers: brokers,
        topicPrefix,
        expectations,
        ledger: simulator.ledger(),
        ...options,
      });
    },

    /** Ends what is left of this world; gives the roles that had ended by themselves. */
    async close(): Promise<void> {
      await Promise.all([...roles].map((role) => role.kill()));
      await simulator.stop();
      await kafka
        .admin()
        .remove(topics)
        .catch(() => undefined);
      await kafka.close();
      await sql.end({ timeout: 1 });
      if (!process.env.KEEP_DATABASES) await dropDatabase(servers.databaseUrl, id);
    },
  };
}

async function createTopics(kafka: KafkaPort, partitions: number): Promise<void> {
  const admin = kafka.admin();
  await admin.create(
    topics.map((name) => ({
      name,
      partitions,
      replicationFactor: 1,
      config: Object.fromEntries(name.includes('.dlt.') ? [['max.message.bytes', '2097152']] : []),
    })),
  );
  await admin.close();
}

/** A database with the schema of today, empty or a copy of another; its address. */
export async function createDatabase(
  serverUrl: string,
  name: string,
  { template, migrate = migrateDatabase }: Pick<WorldOptions, 'template' | 'migrate'> = {},
): Promise<string> {
  const admin = postgres(serverUrl, { max: 1, fetch_types: false });
  await admin.unsafe(
    `create database ${name}${template === undefined ? '' : ` template ${template} strategy file_copy`}`,
  );
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return url.href;
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const admin = postgres(serverUrl, { max: 1, fetch_types: false });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.end();
}
