import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkRun } from '../../chaos/checker/check-run.ts';
import { untilSettled } from '../../chaos/checker/until-settled.ts';
import { createKafka } from '../../src/adapters/kafka/kafka.ts';
import type { Logger } from '../../src/adapters/kafka/port.ts';
import { migrateDatabase } from '../../src/adapters/out/postgres/apply-migrations.ts';
import type { Run } from './run-records.ts';
import { settledRun } from './settled-run.ts';

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',');
const adminUrl = process.env.DATABASE_URL ?? '';
const id = `checker_${process.pid}_${Date.now()}`;
const topicPrefix = `${id}.`;
const databaseUrl = Object.assign(new URL(adminUrl), { pathname: `/${id}` }).href;
const admin = postgres(adminUrl, { max: 1 });
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const kafka = createKafka({ brokers, topicPrefix, clientId: id }, silent);

beforeAll(async () => {
  await admin.unsafe(`create database ${id}`);
  await migrateDatabase(databaseUrl);
});
afterAll(async () => {
  await kafka.close();
  await admin.unsafe(`drop database ${id} with (force)`);
  await admin.end();
});

it('reads a run from Postgres and Kafka as it was written', async () => {
  const run = settledRun();
  await store(run);
  await publish(run);
  const { expectations, ledger } = run;
  const toCheck = { databaseUrl, kafkaBrokers: brokers, topicPrefix, expectations, ledger, expectAllCompleted: true };

  expect(await untilSettled(databaseUrl, 10_000, 300)).toBe(true);
  const right = await checkRun(toCheck);

  expect(right.violations).toEqual([]);
  expect(right.counts).toMatchObject({ 'orders completed': 22, 'quotes applied': 22, 'quotes dead': 8 });

  await spoil();
  const wrong = await checkRun(toCheck);

  expect(new Set(wrong.violations.map(({ invariant }) => invariant))).toEqual(new Set(['I3', 'I23']));
}, 60_000);

async function publish({ topics, partitions }: Run): Promise<void> {
  await kafka.admin().create(
    Object.entries(partitions).map(([name, count]) => ({
      name,
      partitions: count,
      replicationFactor: 1,
      config: {},
    })),
  );
  const records = Object.values(topics).flat();
  await kafka.publisher().publish(
    records.map(({ topic, key, value, headers }) => ({
      topic,
      key: String(key),
      value,
      headers: Object.fromEntries(headers.map(([name, told]) => [name, String(told)])),
    })),
  );
}

async function store({ tables }: Run): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, transform: { column: { to: postgres.fromCamel } } });
  const json = (value: unknown) => sql.json(value as postgres.JSONValue);
  const now = new Date().toISOString();
  const report = { bodyHash: 'h', channel: 'webhook', reason: '', report: json({}) };
  await sql`insert into orders ${sql(tables.orders.map((row) => ({ ...row, doc: json(row.doc), updatedAt: now })))}`;
  await sql`insert into order_lines ${sql(tables.lines.map((row) => ({ ...row, doc: json(row.doc) })))}`;
  await sql`insert into timeline ${sql(tables.timeline.map((row) => ({ ...row, at: now, actor: 'a', correlationId: 'c' })))}`;
  await sql`insert into inbox ${sql(tables.inbox.map((row) => ({ ...row, eventHash: 'h' })))}`;
  await sql`insert into callbacks ${sql(tables.callbacks.map((row) => ({ ...row, ...report })))}`;
  const outbox = tables.outbox.map(({ id: _id, ...row }) => ({ ...row, headers: json(row.headers), shard: 0 }));
  for (const row of outbox) await sql`insert into outbox ${sql(row)}`;
  await sql.end();
}

async function spoil(): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 });
  await sql`alter table orders disable trigger legal_states`;
  await sql`update orders set state = 'active' where order_id = (select min(order_id) from orders where state = 'completed')`;
  await sql.end();
}
