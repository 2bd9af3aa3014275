import { afterAll, expect, it, vi } from 'vitest';
import { publishQuotes, quoteTopic } from '../../simulator/publish-quotes.ts';
import { generateQuotes } from '../../simulator/quote-generator.ts';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { createKafka } from '../../src/adapters/kafka/kafka.ts';
import type { ConsumedRecord, Logger } from '../../src/adapters/kafka/port.ts';

const brokers = (process.env.KAFKA_BROKERS ?? '').split(',');
const topicPrefix = `sim${Date.now()}.`;
const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const kafka = createKafka({ brokers, topicPrefix, clientId: 'simulator-test' }, silent);
afterAll(() => kafka.close());

const requests = 'oms.fulfillment.integration.v1';
const reports = 'oms.fulfillment.events.v1';

it('answers requests from Kafka once per key, however often they come', async () => {
  await createTopics(requests, reports);
  const simulator = await startSimulator({
    apiUrl: 'http://127.0.0.1:1',
    callbackSecret: 'whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz',
    kafka: { brokers, topicPrefix },
    settings: { delayMs: { min: 1, max: 20 }, acceptFirst: true },
  });
  const seen = await collect(reports);
  const asked = Array.from({ length: 20 }, (_, n) => request(`O${n}`, n % 4 === 0 ? 'acme-fiber' : 'nordic-mobile'));

  await kafka.publisher().publish([...asked, ...asked]);

  await vi.waitFor(() => expect(seen).toHaveLength(30), { timeout: 20_000 });
  const first = seen[0];
  const { payload, ...envelope } = JSON.parse(first?.value?.toString() ?? '');
  expect(envelope).toMatchObject({ eventType: 'FulfillmentAccepted', tenantId: 'demo', correlationId: 'corr' });
  expect(payload).toMatchObject({ orderId: first?.key?.toString(), outcome: 'accepted', provider: 'nordic-mobile' });
  await vi.waitFor(() => expect(simulator.ledger().every(({ timesAsked }) => timesAsked === 2)).toBe(true));
  await simulator.stop();
  expect(seen).toHaveLength(30);
}, 60_000);

it('publishes generated quotes in order, null and broken values included', async () => {
  await createTopics(quoteTopic);
  const seen = await collect(quoteTopic);
  const quotes = [...generateQuotes({ count: 60, seed: 3, invalidRate: 0.3 })];

  const published = await publishQuotes(kafka.publisher(), quotes, {});

  expect(published).toBe(60);
  await vi.waitFor(() => expect(seen).toHaveLength(60), { timeout: 20_000 });
  const values = (records: readonly { value: Buffer | null }[]) =>
    records.map(({ value }) => value?.toString('base64') ?? 'null').sort();
  expect(values(seen)).toEqual(values(quotes));
}, 60_000);

async function createTopics(...names: string[]): Promise<void> {
  await kafka.admin().create(names.map((name) => ({ name, partitions: 3, replicationFactor: 1, config: {} })));
}

async function collect(topic: string): Promise<ConsumedRecord[]> {
  const seen: ConsumedRecord[] = [];
  await kafka.subscribe({
    group: `collect-${topic}`,
    topics: [topic],
    maxBatch: 100,
    concurrency: 1,
    handle: async (records) => {
      seen.push(...records);
    },
  });
  return seen;
}

function request(orderId: string, provider: string) {
  const idempotencyKey = `${orderId}/L1/1`;
  const payload = { orderId, orderLineId: 'L1', attempt: 1, idempotencyKey, provider };
  const event = {
    eventId: `01J9Z3K7Q0000000000000${orderId.padStart(4, '0')}`,
    eventType: 'FulfillmentRequestIssued',
    tenantId: 'demo',
    correlationId: 'corr',
    payload,
  };
  return { topic: requests, key: orderId, value: JSON.stringify(event), headers: { traceparent: '00-a-b-01' } };
}
