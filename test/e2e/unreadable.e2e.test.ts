import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partitionOf } from '../../src/adapters/kafka/partition.ts';
import type { OutgoingRecord } from '../../src/adapters/kafka/port.ts';
import { type Stack, startStack } from '../../stack/index.ts';
import { runCommand } from '../main/cli/run-command.ts';
import { breakOnDisk } from '../support/broken-batches.ts';
import { produceByJava } from '../support/java-producer.ts';
import { metric } from '../support/metrics.ts';
import type { RoleProcess } from '../support/processes.ts';
import { accepted } from '../support/quote-facts.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, serversOfThisRun, type World } from '../support/world.ts';

const quotes = 'cpq.quote.events.v1';
const reports = 'oms.fulfillment.events.v1';
const tracking = 'order-tracking.events';
const groups: Readonly<Record<string, string>> = {
  [quotes]: 'order-service.quote-events.consumer',
  [reports]: 'order-service.fulfillment-events.consumer',
  [tracking]: 'order-tracking-processor',
};
const partitions = 4;

// A broker of its own: its files are changed under it.
let stack: Stack;
let dir: string;
let world: World;
let consumer: RoleProcess;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'unreadable-'));
  const { KAFKA_BROKERS: _, ...env } = process.env;
  stack = await startStack({ dir, servers: ['kafka'], persist: false, env });
  world = await createWorld({}, { ...serversOfThisRun(), kafkaBrokers: stack.endpoints.kafkaBrokers }, { partitions });
}, 240_000);

afterAll(async () => {
  await world?.close();
  await stack?.stop();
});

/** A quote whose key lies on the partition. */
function quoteOn(partition: number, name: string): OutgoingRecord & { readonly key: string } {
  for (let n = 0; ; n += 1) {
    const quoteId = `Q-${name}-${n}`;
    if (partitionOf(quoteId, partitions) === partition) return accepted({ quoteId });
  }
}

async function publish(...records: OutgoingRecord[]): Promise<void> {
  const publisher = world.kafka.publisher();
  for (const record of records) await publisher.publish([record]);
  await publisher.close();
}

const breakAt = (topic: string, partition: number, how: string, offset = 1) =>
  breakOnDisk(join(dir, 'kafka'), { topic: world.topicPrefix + topic, partition, offset }, how);

const captured = async (records: readonly OutgoingRecord[]): Promise<boolean> => {
  const rows =
    await world.sql`select quote_id from orders where quote_id in ${world.sql(records.map(({ key }) => key))}`;
  return rows.length === records.length;
};

async function readiness(): Promise<{ status: number; reasons: Record<string, string> }> {
  const answer = await fetch(`${consumer.operationsUrl}/readyz`);
  const { reasons = {} } = (await answer.json()) as { reasons?: Record<string, string> };
  return { status: answer.status, reasons };
}

const call = (...args: string[]) =>
  runCommand('src/main/cli/consumers.command.ts', args, { DATABASE_URL: world.databaseUrl });
const passOver = (topic: string, partition: number, offset: number, ...more: string[]) =>
  call(
    ...['pass-over', '--group', groups[topic] ?? '', '--topic', topic, '--partition', String(partition)],
    ...['--offset', String(offset), '--reason', 'broken by a test', '--by', 'the test', ...more],
  );

async function lag(topic: string): Promise<number> {
  const lags = await world.kafka.admin().lag(groups[topic] ?? '', [topic]);
  return lags.reduce((sum, each) => sum + each.lag, 0);
}

test('CO8 one unreadable batch in each of three partitions: the others go on, all say where, the command passes over', async () => {
  const first = [0, 1, 2, 3].map((partition) => quoteOn(partition, 'before'));
  const lost = [0, 1, 2].map((partition) => quoteOn(partition, 'lost'));
  const behind = [0, 1, 2].map((partition) => quoteOn(partition, 'behind'));
  await publish(...first, ...lost, ...behind);
  const event = JSON.stringify({
    orderId: 'T-1',
    status: 'PLACED',
    eventTs: '2026-03-02T09:30:00Z',
    schemaVersion: 'v1',
  });
  const tracked = { topic: tracking, key: 'T-1', value: event, headers: { tenantId: 'demo' } };
  await publish(tracked, tracked, { topic: reports, key: 'o', value: '{}', headers: {} });
  const trackedOn = partitionOf('T-1', partitions);
  const reportedOn = partitionOf('o', partitions);
  for (const [partition, how] of [
    [0, 'codec 7, which nobody has'],
    [1, 'zeroed records'],
    [2, 'more records announced than there are'],
  ] as const)
    breakAt(quotes, partition, how);
  breakAt(tracking, trackedOn, 'a byte that turned over on the disk');
  breakAt(reports, reportedOn, 'zstd that calls itself lz4', 0);

  const began = Date.now();
  consumer = await world.start('consumer');
  await waitFor('what can be read', () => captured(first));
  console.log(`applied ${Date.now() - began} ms after the start of the consumer`);
  const later = quoteOn(3, 'later');
  const sent = Date.now();
  await publish(later);
  await waitFor('a quote of the partition that is whole', () => captured([later]));
  const took = Date.now() - sent;
  console.log(`a quote beside three stopped partitions was applied after ${took} ms`);
  expect(took).toBeLessThan(10_000);

  const stops = [
    ...[0, 1, 2].map((partition) => [quotes, partition, 1] as const),
    ...[[tracking, trackedOn, 1] as const, [reports, reportedOn, 0] as const],
  ];
  const said = await waitFor('readiness to say every place', async () => {
    const { status, reasons } = await readiness();
    return (
      status === 503 &&
      stops.every(([topic, partition, offset]) =>
        reasons[groups[topic] ?? '']?.includes(`is stopped at ${topic}, partition ${partition}, offset ${offset}: `),
      ) &&
      reasons
    );
  });
  expect(said[groups[quotes] ?? '']).toContain(
    `npm run consumers -- pass-over --group ${groups[quotes]} --topic ${quotes} --partition 1 --offset 1 --reason`,
  );
  for (const [topic, partition] of stops)
    expect(
      await metric(consumer, 'oms_partition_stopped', {
        group: groups[topic] ?? '',
        topic,
        partition: String(partition),
      }),
    ).toBe(1);
  await waitFor(
    'the lag of what cannot be read',
    async () => (await metric(consumer, 'oms_consumer_lag', { group: groups[quotes] ?? '' })) === 6,
  );
  expect(consumer.output().match(/a batch cannot be read/g)).toHaveLength(stops.length);

  // A stop survives its consumer, and the process does not end by it.
  expect(await consumer.stop()).toBe(0);
  const asked = await passOver(quotes, 0, 1, '--wait', '0');
  expect([asked.code, asked.stdout]).toEqual([0, expect.stringContaining('passes it over when it runs again')]);
  consumer = await world.start('consumer');
  await waitFor('the one that was asked for', () => captured(behind.slice(0, 1)));

  const listed = await call('stopped');
  expect(listed.stdout).toContain(`${groups[quotes]} at ${quotes}, partition 2, offset 1`);
  expect(listed.stdout).not.toContain(`${groups[quotes]} at ${quotes}, partition 0,`);
  const dry = await passOver(quotes, 1, 1, '--dry-run');
  expect([dry.code, dry.stdout]).toEqual([0, expect.stringContaining('its checksum is wrong')]);
  const elsewhere = await passOver(quotes, 1, 0);
  expect(elsewhere).toMatchObject({ code: 1, stdout: '' });
  expect(elsewhere.stderr).toMatch(
    /^consumers: .* is not stopped at cpq\.quote\.events\.v1\/1\/0; it is stopped at .*\n$/,
  );
  for (const [topic, partition, offset] of stops.slice(1)) {
    const done = await passOver(topic, partition, offset, '--wait', '60');
    expect(done, done.stderr).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/passed over; .* goes on at offset \d+\n$/),
    });
  }
  expect(await passOver(quotes, 1, 1)).toMatchObject({ code: 1 });

  await waitFor('what lies behind them', () => captured(behind));
  await waitFor('readiness', async () => (await readiness()).status === 200);
  await waitFor('no lag', async () => (await Promise.all(Object.keys(groups).map(lag))).every((each) => each === 0));
  await waitFor('no lag by the metric', async () => (await metric(consumer, 'oms_consumer_lag')) === 0);
  expect(await metric(consumer, 'oms_partition_stopped')).toBe(0);
  expect(await captured(lost.slice(0, 1))).toBe(false);
  const kept = await world.sql`
    select a.subject, a.detail->>'by' as by, a.detail->>'because' as because, i.reason, o.body
      from audit a join inbox i on i.source = a.subject and i.fate = 'dead' join outbox o on o.aggregate = a.subject
     where a.kind = 'batch_passed_over'`;
  expect(kept.map(({ subject }) => subject).toSorted()).toEqual(stops.map((stop) => stop.join('/')).toSorted());
  for (const row of kept) {
    expect(row).toMatchObject({
      by: 'the test',
      because: 'broken by a test',
      reason: expect.stringMatching(/^UNREADABLE_BATCH: /),
    });
    expect(JSON.parse(row.body)).toMatchObject({
      errorClass: 'UNREADABLE_BATCH',
      originalRecord: { key: null, value: { encoding: 'base64' } },
    });
  }
}, 240_000);

test('CO8 quotes by the Java producer: lz4, snappy, gzip, zstd, an aborted transaction at the end', async () => {
  const java = (codec: 'lz4' | 'snappy' | 'gzip' | 'zstd', partition: number) => {
    const { key, value } = quoteOn(partition, codec);
    const send = { partition, key, value: String(value) };
    const target = { brokers: world.servers.kafkaBrokers.split(','), topic: world.topicPrefix + quotes, codec };
    return {
      key,
      sent: produceByJava(
        target,
        codec === 'snappy' ? ['begin', send, 'commit', 'begin', { ...send, key: 'gone' }, 'abort'] : [send],
      ),
    };
  };
  const all = [java('lz4', 0), java('snappy', 1), java('gzip', 2), java('zstd', 3)];
  await Promise.all(all.map(({ sent }) => sent));

  await waitFor('their orders', async () => {
    const rows = await world.sql`select quote_id from orders where quote_id in ${world.sql(all.map(({ key }) => key))}`;
    return rows.length === all.length;
  });
  await waitFor('no lag', async () => (await lag(quotes)) === 0);
  expect((await readiness()).status).toBe(200);
});
