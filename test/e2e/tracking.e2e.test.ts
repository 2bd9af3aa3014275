import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchExample } from '../../src/adapters/in/http/tracking/tracking.examples.ts';
import type { ConsumedRecord, OutgoingRecord } from '../../src/adapters/kafka/port.ts';
import { metric } from '../support/metrics.ts';
import type { RoleProcess } from '../support/processes.ts';
import { asJson, asXml, postTracking } from '../support/tracking-run.ts';
import { expectModel, sendRun } from '../support/tracking-world.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';

const topic = 'order-tracking.events';
const at = '2026-03-02T09:30:00Z';
let world: World;
let api: RoleProcess;
let consumer: RoleProcess;
const records: ConsumedRecord[] = [];

beforeAll(async () => {
  world = await createWorld({}, undefined, { partitions: 12 });
  [api, consumer] = await Promise.all([world.start('api'), world.start('consumer')]);
  await world.kafka.subscribe({
    group: 'look',
    topics: [topic],
    maxBatch: 500,
    concurrency: 1,
    handle: async (batch) => void records.push(...batch),
  });
});

afterAll(async () => await world.close());

const read = async (orderId: string, url = api.url) => {
  const answer = await fetch(`${url}/order/tracking/${orderId}`);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

const tracked = (orderId: string, status: string) =>
  waitFor(`${orderId} to be ${status}`, async () => {
    const { body } = await read(orderId);
    return body.status === status && body;
  });

const end = async () =>
  (await world.kafka.admin().lag('look', [topic])).reduce((sum, partition) => sum + Number(partition.end), 0);

const publish = async (...sent: OutgoingRecord[]) => {
  const publisher = world.kafka.publisher();
  await publisher.publish(sent);
  await publisher.close();
};

test('TR1 TR2 JSON and XML of the same batch give the same records: key, value and tenant', async () => {
  const batch = batchExample.event.map((event) => ({ ...event, orderId: `same-${event.orderId}` }));
  const ours = () => records.filter(({ key }) => key?.toString().startsWith('same-'));

  expect((await postTracking(api.url, asJson(batch))).status).toBe(202);
  await waitFor('the records of the JSON batch', () => ours().length === 3);
  const xml = await postTracking(api.url, asXml(batch));
  await waitFor('the records of the XML batch', () => ours().length === 6);

  expect(await xml.json()).toEqual(batch.map(({ orderId }) => ({ orderId, accepted: true, published: true })));
  const shape = ({ key, value, headers, partition }: ConsumedRecord) => ({
    key: String(key),
    message: JSON.parse(String(value)),
    tenantId: String(headers.tenantId),
    partition,
  });
  const byKey = (all: ConsumedRecord[]) =>
    all.map(shape).toSorted((a, b) => a.partition - b.partition || a.key.localeCompare(b.key));
  expect(byKey(ours().filter(traceOf(0)))).toEqual(byKey(ours().filter(traceOf(1))));
  expect(ours().map(shape)).toContainEqual({
    key: 'same-A-1',
    tenantId: 'demo',
    partition: expect.any(Number),
    message: { orderId: 'same-A-1', status: 'SHIPPED', eventTs: '2026-03-02T15:10:00Z', schemaVersion: 'v1' },
  });

  /** Records of the first or the second request. */
  function traceOf(which: number) {
    const traces = [...new Set(ours().map(({ headers }) => String(headers.traceparent)))];
    expect(traces).toHaveLength(2);
    return ({ headers }: ConsumedRecord) => String(headers.traceparent) === traces[which];
  }
});

test('TR4 TR5 A-1 PLACED then SHIPPED and B-7 PLACED end as two timelines, which their tenant reads', async () => {
  expect((await postTracking(api.url, asXml(batchExample.event))).status).toBe(202);

  const [a, b] = await Promise.all([tracked('A-1', 'SHIPPED'), tracked('B-7', 'PLACED')]);
  expect(a).toMatchObject({
    timeline: [
      { status: 'PLACED', eventTs: '2026-03-02T09:30:00.000Z', outcome: 'applied' },
      { status: 'SHIPPED', eventTs: '2026-03-02T15:10:00.000Z', outcome: 'applied' },
    ],
  });
  expect(b.timeline).toHaveLength(1);
  expect(await read('A-2')).toMatchObject({ status: 404 });
});

test('TR1 one bad event refuses the whole batch, and nothing of it is on the topic', async () => {
  const before = await end();
  const bad = [...batchExample.event, { orderId: 'A-9', status: 'LOST', eventTs: 'now' }];

  const answer = await postTracking(api.url, asJson(bad));

  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    errors: [{ pointer: '#/event/3/status' }, { pointer: '#/event/3/eventTs' }],
  });
  expect(await end()).toBe(before);
});

test('TR4 2,000 events of 50 orders from four senders, each event twice: the timelines are those of the model', async () => {
  const run = { orders: 50, events: 2_000, copies: 2, perRequest: 50, senders: 4, seed: 'R' };

  await expectModel(world, await sendRun(api.url, run));

  const count = (labels: Record<string, string>) => metric(consumer, 'oms_tracking_recorded_total', labels);
  await waitFor('every record to have its verdict', async () => (await count({})) >= 4_009);
  expect(await count({ verdict: 'duplicate' })).toBeGreaterThanOrEqual(2_000);
  const ignored = (reason: string) => metric(consumer, 'oms_tracking_ignored_total', { reason });
  expect((await ignored('illegal-move')) + (await ignored('out-of-order'))).toBe(await count({ verdict: 'ignored' }));
  expect(await ignored('out-of-order')).toBeGreaterThan(0);
  expect(await metric(api, 'oms_tracking_published_total')).toBe(4_009);
});

test('RT1 RT3 a record that no publisher of ours wrote is dead with its reason; its neighbours are applied', async () => {
  const value = (over: object) =>
    JSON.stringify({ orderId: 'D-1', status: 'PLACED', eventTs: at, schemaVersion: 'v1', ...over });
  const record = (body: string, headers: Record<string, string> = { tenantId: 'demo' }, key = 'D-1') => ({
    topic,
    key,
    value: body,
    headers,
  });

  await publish(
    record(value({})),
    record('{'),
    record('null'),
    record(value({ schemaVersion: 'v2' })),
    record(value({ schemaVersion: undefined })),
    record(value({ status: 'LOST' })),
    record(value({}), {}),
    record(value({}), { tenantId: 'no tenant' }),
    record(value({}), { tenantId: 'demo' }, 'D-2'),
    record(value({ status: 'SHIPPED' })),
  );

  await tracked('D-1', 'SHIPPED');
  const rows = () => world.sql<{ reason: string; tenant: string; body: string; topic: string }[]>`
    select i.reason, i.tenant_id as tenant, o.body, o.topic from inbox i join outbox o on o.aggregate = i.source
     where i.consumer = 'order-tracking-processor' and i.fate = 'dead' order by i.source`;
  await waitFor('eight dead records', async () => (await rows()).length === 8);
  const dead = await rows();
  expect(new Set(dead.map((row) => row.topic))).toEqual(new Set(['order-tracking.events.dlt.v1']));
  expect(dead.map(({ reason }) => reason.split(':')[0]).toSorted()).toEqual([
    ...['MALFORMED_RECORD', 'SCHEMA_VALIDATION_FAILED', 'SCHEMA_VALIDATION_FAILED', 'SCHEMA_VALIDATION_FAILED'],
    ...['SCHEMA_VALIDATION_FAILED', 'TENANT_VIOLATION', 'TENANT_VIOLATION', 'UNKNOWN_EVENT_VERSION'],
  ]);
  expect(dead.map(({ body }) => JSON.parse(body))).toContainEqual(
    expect.objectContaining({
      errorClass: 'UNKNOWN_EVENT_VERSION',
      sourceTopic: topic,
      consumerGroup: 'order-tracking-processor',
      originalRecord: expect.objectContaining({
        value: { encoding: 'utf8', data: value({ schemaVersion: 'v2' }) },
      }),
    }),
  );
});

test('TR3 a processor killed after the commit, before the offset: its successor doubles nothing', async () => {
  expect(await consumer.stop()).toBe(0);
  consumer = await world.start('consumer', { FAILPOINTS: 'tracking.after-commit-before-offset=kill@1' });
  const run = { orders: 40, events: 400, copies: 1, perRequest: 40, senders: 2, seed: 'K' };

  const sent = await sendRun(api.url, run);

  expect(await consumer.exited).toEqual({ code: null, signal: 'SIGKILL' });
  const [before] = await world.sql`select count(*)::int as kept from tracking_events where order_id like 'K-%'`;
  expect(before?.kept).toBeGreaterThan(0);
  consumer = await world.start('consumer');
  await expectModel(world, sent);
  await waitFor('the group to have read all', async () => {
    const lags = await world.kafka.admin().lag('order-tracking-processor', [topic]);
    return lags.every(({ lag }) => lag === 0);
  });
  expect(await metric(consumer, 'oms_tracking_recorded_total', { verdict: 'duplicate' })).toBeGreaterThan(0);
});

test('TR2 an API killed after publishing, before its answer: the batch is sent again and takes effect once', async () => {
  expect(await api.stop()).toBe(0);
  const victim = await world.start('api', { FAILPOINTS: 'tracking.after-publish-before-answer=kill@1' });
  const batch = [
    { orderId: 'again-1', status: 'PLACED', eventTs: at },
    { orderId: 'again-1', status: 'SHIPPED', eventTs: at },
  ] as const;
  await expect(postTracking(victim.url, asJson(batch))).rejects.toThrow();
  expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });

  api = await world.start('api');
  expect((await postTracking(api.url, asJson(batch))).status).toBe(202);

  await waitFor(
    'both copies to be on the topic',
    () => records.filter(({ key }) => String(key) === 'again-1').length === 4,
  );
  await expectModel(world, [...batch, ...batch]);
});

test('both roles stop in order', async () => {
  expect(await Promise.all([api.stop(), consumer.stop()])).toEqual([0, 0]);
});
