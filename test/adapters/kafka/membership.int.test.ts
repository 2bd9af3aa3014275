import { afterEach, beforeEach, expect, test } from 'vitest';
import type { KafkaPort, Subscription } from '../../../src/adapters/kafka/port.ts';
import {
  brokersFromEnvironment,
  collect,
  committed,
  createTopic,
  eventually,
  kafkaFor,
  outgoing,
  topic,
  values,
} from './support.ts';

const brokers = brokersFromEnvironment();
const group = 'order-service.quote-events.consumer';
let kafka: KafkaPort;

beforeEach(() => {
  kafka = kafkaFor(brokers).kafka;
});

afterEach(async () => {
  await kafka.close();
  await kafka.admin().remove([topic]);
  await kafka.close();
});

async function given(partitions: number, texts: readonly string[]): Promise<void> {
  await createTopic(kafka, partitions);
  await kafka.publisher().publish(texts.map((text) => outgoing(text, text)));
}

/** Keys that lie on different partitions of two. */
const onBoth = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Milliseconds without a heartbeat after which the broker gives a member's partitions to others. */
const session = 8_000;

/** A member that reads nothing has fetched what was there and still sends heartbeats. */
async function signsOfLife(subscription: Subscription, count: number): Promise<void> {
  let [seen, age] = [0, 0];
  await eventually(`${count} signs of life`, () => {
    const { lastActivityMs } = subscription.health();
    if (lastActivityMs < age) seen += 1;
    age = lastActivityMs;
    return seen >= count;
  });
}

test('a paused subscription reads nothing, stays in its group and goes on when resumed', async () => {
  await given(2, ['a']);
  const { records, subscription } = await collect(kafka, { group });
  await eventually('the first', () => records.length === 1);

  subscription.pause();
  await kafka.publisher().publish(onBoth.map((text) => outgoing(text, text)));
  await signsOfLife(subscription, 4);
  expect(records).toHaveLength(1);
  expect(subscription.health()).toMatchObject({ state: 'paused', assigned: 2 });

  subscription.resume();
  await eventually('the rest', () => records.length === 1 + onBoth.length);
});

test('CO7: a handler longer than the session keeps its partitions', { timeout: 40_000 }, async () => {
  await given(1, ['slow', 'next']);
  const calls: string[] = [];
  let longest = 0;
  const { subscription } = await collect(kafka, {
    group,
    maxBatch: 1,
    handle: async (records) => {
      calls.push(...values(records));
      if (values(records)[0] !== 'slow') return;
      const began = Date.now();
      await eventually('the session would have ended', () => {
        longest = Math.max(longest, subscription.health().lastActivityMs);
        return Date.now() - began > session + 1_500;
      });
    },
  });

  await eventually('both', () => calls.length >= 2, 30_000);

  expect(calls).toEqual(['slow', 'next']);
  expect(longest).toBeLessThan(session);
  await eventually('the commit', async () => (await committed(kafka, group))[0] === '2');
});

test('two members share the partitions, and every record is handled by one of them', async () => {
  await createTopic(kafka, 4);
  const one = await collect(kafka, { group });
  const two = await collect(kafka, { group });
  const shares = () =>
    [one, two].map(({ subscription }: { subscription: Subscription }) => subscription.health().assigned);
  await eventually('two partitions each', () => shares().join() === '2,2');

  const texts = Array.from({ length: 200 }, (_, n) => `order-${n}`);
  await kafka.publisher().publish(texts.map((text) => outgoing(text, text)));
  await eventually('all', () => one.records.length + two.records.length >= 200);

  expect(new Set(values([...one.records, ...two.records]))).toEqual(new Set(texts));
  expect(one.records.length).toBeGreaterThan(0);
  expect(two.records.length).toBeGreaterThan(0);
});

test('a consumer that can reach no broker gives up after its restarts, and says so', async () => {
  const nowhere = kafkaFor(['127.0.0.1:1']).kafka;
  const restarts: number[] = [];
  const { subscription } = await collect(nowhere, {
    group,
    maxRestarts: 1,
    observe: { restarted: (attempt) => restarts.push(attempt) },
  });

  await expect(subscription.stopped).rejects.toThrow(`consumer group ${group} gave up after 1 restarts`);

  expect(restarts).toEqual([1, 2]);
  expect(subscription.health().state).toBe('failed');
  await nowhere.close();
});
