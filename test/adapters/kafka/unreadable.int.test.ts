import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startNotifications } from '../../../simulator/start-notifications.ts';
import { partitionOf } from '../../../src/adapters/kafka/partition.ts';
import type { KafkaPort, UnreadableBatch } from '../../../src/adapters/kafka/port.ts';
import { type Stack, startStack } from '../../../stack/index.ts';
import { example } from '../../contracts/examples.ts';
import { breakages, breakOnDisk } from '../../support/broken-batches.ts';
import { collect, committed, createTopic, eventually, kafkaFor, outgoing, topic, values } from './support.ts';

// A broker of its own: its files are changed under it.
let stack: Stack;
let dir: string;
let kafka: KafkaPort;
let topicPrefix: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kafka-unreadable-'));
  const { KAFKA_BROKERS: _, ...env } = process.env;
  stack = await startStack({ dir, servers: ['kafka'], persist: false, env });
}, 180_000);

afterAll(() => stack?.stop(), 60_000);

beforeEach(async () => {
  ({ kafka, topicPrefix } = kafkaFor([stack.endpoints.kafkaBrokers]));
  await createTopic(kafka, partitions);
});

afterEach(async () => {
  await kafka.close();
});

const ways = Object.keys(breakages);
const partitions = ways.length + 2;
const keys = Array.from({ length: 1_000 }, (_, n) => `k${n}`);
const keyOf = (partition: number): string => {
  const key = keys.find((each) => partitionOf(each, partitions) === partition);
  if (key === undefined) throw new Error(`no key for partition ${partition}`);
  return key;
};

/** One batch of these values on a partition; answers the batch's first offset. */
async function batch(partition: number, texts: readonly string[]): Promise<number> {
  const publisher = kafka.publisher();
  const [first] = await publisher.publish(texts.map((text) => outgoing(keyOf(partition), text)));
  await publisher.close();
  return Number(first?.offset);
}

const broken = (partition: number, offset: number, how: string) =>
  breakOnDisk(join(dir, 'kafka'), { topic: topicPrefix + topic, partition, offset }, how);

/** Passes over what the test says, and keeps what it was asked about. */
function decider() {
  const asked: UnreadableBatch[] = [];
  const allowed = new Set<string>();
  return {
    asked,
    allow: (partition: number, offset: number) => void allowed.add(`${partition}/${offset}`),
    unreadable: async (met: UnreadableBatch) => {
      asked.push(met);
      return allowed.has(`${met.partition}/${met.offset}`) ? ('pass-over' as const) : ('stop' as const);
    },
  };
}

describe('CO8: a batch that cannot be read stops its partition alone', () => {
  test('whatever is wrong with it, and each is passed over alone', async () => {
    const bytes: Buffer[] = [];
    for (const [partition, how] of ways.entries()) {
      await batch(partition, [`before ${how}`]);
      await batch(partition, ['1', '2', '3']);
      await batch(partition, [`behind ${how}`]);
      bytes.push(broken(partition, 1, how));
    }
    await batch(ways.length, ['another']);
    const told: string[] = [];
    const decide = decider();
    const { records, subscription } = await collect(kafka, {
      group: 'stopped',
      concurrency: 20,
      unreadable: decide.unreadable,
      observe: {
        stopped: (met) => told.push(`stopped ${met.partition}`),
        goesOn: (met) => told.push(`goes on ${met.partition}`),
      },
    });

    const metAgain = (partition: number) => decide.asked.filter((met) => met.partition === partition).length >= 2;
    await eventually('each is met again', () => ways.every((_, partition) => metAgain(partition)), 60_000);
    await batch(ways.length + 1, ['later']);
    await eventually('the others', () => ['another', 'later'].every((text) => values(records).includes(text)));

    expect(subscription.health()).toMatchObject({ state: 'running', restarts: 0 });
    const stops = new Map(subscription.health().stopped.map((met) => [met.partition, met]));
    const offsets = await committed(kafka, 'stopped');
    for (const [partition, how] of ways.entries()) {
      const met = stops.get(partition);
      expect(met?.bytes.equals(bytes[partition] ?? Buffer.alloc(0)), how).toBe(true);
      // What is announced to be one record is one; the bytes behind it are the fault.
      expect([met?.offset, met?.nextOffset, how]).toEqual([how.startsWith('fewer') ? '2' : '1', '4', how]);
      expect(offsets[partition], how).toBe(met?.offset);
      expect(met?.reason.length, how).toBeGreaterThan(10);
    }
    expect(values(records).filter((text) => text.startsWith('before'))).toHaveLength(ways.length);
    expect(values(records).some((text) => text.startsWith('behind'))).toBe(false);
    expect(told.toSorted()).toEqual(ways.map((_, partition) => `stopped ${partition}`).toSorted());

    for (const [partition, { offset }] of stops) decide.allow(partition, Number(offset));
    await eventually('what lies behind', () => ways.every((how) => values(records).includes(`behind ${how}`)));
    await eventually('the commits', async () =>
      (await committed(kafka, 'stopped')).slice(0, ways.length).every((offset) => offset === '5'),
    );
    expect(subscription.health().stopped).toEqual([]);
    expect(told).toHaveLength(2 * ways.length);
  });

  test('in each of three partitions: whatever is readable before them is handled, and each is passed over alone', async () => {
    const offsets: number[] = [];
    for (const partition of [0, 1, 2]) {
      await batch(partition, [`before-${partition}`]);
      offsets.push(await batch(partition, [`bad-${partition}`]));
      await batch(partition, [`behind-${partition}`]);
    }
    for (const [partition, offset] of offsets.entries()) broken(partition, offset, 'zeroed records');
    const decide = decider();
    const { records, subscription } = await collect(kafka, { group: 'three', unreadable: decide.unreadable });

    await eventually('three stops', () => subscription.health().stopped.length === 3);
    expect(values(records).toSorted()).toEqual(['before-0', 'before-1', 'before-2']);

    decide.allow(1, 1);
    await eventually('one goes on', () => values(records).includes('behind-1'));
    expect(
      subscription
        .health()
        .stopped.map(({ partition }) => partition)
        .toSorted(),
    ).toEqual([0, 2]);
    decide.allow(0, 1);
    decide.allow(2, 1);
    await eventually('the others', () => ['behind-0', 'behind-2'].every((text) => values(records).includes(text)));
    await eventually('the commits', async () => (await committed(kafka, 'three')).slice(0, 3).join() === '3,3,3');
  });

  test('a stop and what is decided about it survive a restart; a failing decision stays a stop', async () => {
    await batch(0, ['before']);
    const offset = await batch(0, ['bad']);
    await batch(0, ['behind']);
    broken(0, offset, 'codec 7, which nobody has');
    let tries = 0;
    const first = await collect(kafka, {
      group: 'again',
      unreadable: async () => {
        tries += 1;
        throw new Error('the database is away');
      },
    });
    await eventually('two tries', () => tries >= 2);
    expect(first.subscription.health().stopped).toHaveLength(1);
    await first.subscription.stop();

    const second = await collect(kafka, { group: 'again', unreadable: async () => 'pass-over' });
    await eventually('what lies behind it', () => values(second.records).includes('behind'));

    expect(values(second.records)).toEqual(['behind']);
    await eventually('the commit', async () => (await committed(kafka, 'again'))[0] === '3');
  });

  test('a group that begins in the middle of the batch stops there, and goes on behind it', async () => {
    const offset = await batch(0, ['a', 'b', 'c', 'd']);
    await batch(0, ['behind']);
    const reader = await collect(kafka, {
      group: 'middle',
      maxBatch: 2,
      handle: async ([record]) => {
        if (String(record?.value) === 'c') throw new Error('not yet');
      },
    });
    await eventually('two are done', async () => (await committed(kafka, 'middle'))[0] === '2');
    await reader.subscription.stop();
    broken(0, offset, 'zeroed records');
    const decide = decider();
    decide.allow(0, 2);
    const { records } = await collect(kafka, { group: 'middle', unreadable: decide.unreadable });

    await eventually('what lies behind it', () => values(records).includes('behind'));

    expect(decide.asked[0]).toMatchObject({ offset: '2', nextOffset: '4' });
    expect(values(records)).toEqual(['behind']);
  });

  test('the mock notification service leaves it out, says so, and tells what lies behind it', async () => {
    const { payload, ...event } = example('OrderCompleted', 'full') as { payload: { orderId: string } };
    const { orderId } = payload;
    const partition = partitionOf(orderId, partitions);
    const offset = await batch(partition, ['cannot be read']);
    const publisher = kafka.publisher();
    await publisher.publish([outgoing(orderId, JSON.stringify({ ...event, payload }))]);
    await publisher.close();
    broken(partition, offset, 'zeroed records');
    const [said, warned] = [[], []] as string[][];
    const silent = { debug() {}, info() {}, error() {} };
    const notifications = await startNotifications({
      kafka: { brokers: [stack.endpoints.kafkaBrokers], clientId: 'n', topicPrefix },
      say: (text) => said?.push(text),
      logger: { ...silent, warn: (fields, message) => warned?.push(`${message} ${JSON.stringify(fields)}`) },
    });

    await eventually('the notice', () => said?.length === 1);

    expect(warned?.filter((line) => line.includes('a batch that cannot be read is left out'))).toEqual([
      expect.stringContaining(`"partition":${partition},`),
    ]);
    await notifications.stop();
  });
});
