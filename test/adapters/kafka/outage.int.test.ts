import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PublishError } from '../../../src/adapters/kafka/kafka-errors.ts';
import type { KafkaPort, OutgoingRecord, Published, Publisher } from '../../../src/adapters/kafka/port.ts';
import { type Stack, startStack } from '../../../stack/index.ts';
import { collect, createTopic, eventually, kafkaFor, outgoing, topic, values } from './support.ts';

// A broker of its own: it is killed and frozen here.
let stack: Stack;
let dir: string;
let kafka: KafkaPort;
let topicPrefix: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kafka-outage-'));
  const { KAFKA_BROKERS: _, ...env } = process.env;
  stack = await startStack({ dir, servers: ['kafka'], persist: false, env });
}, 180_000);

afterAll(() => stack?.stop(), 60_000);

beforeEach(async () => {
  const timeouts = { request: 1_500, connect: 5_000 };
  ({ kafka, topicPrefix } = kafkaFor([stack.endpoints.kafkaBrokers], { timeouts }));
  await createTopic(kafka, 3);
});

afterEach(async () => {
  await kafka.admin().remove([topic]);
  await kafka.close();
});

function signalBroker(name: 'SIGSTOP' | 'SIGCONT'): void {
  const { pid }: { pid: number } = JSON.parse(readFileSync(join(dir, 'run', 'kafka.json'), 'utf8'));
  process.kill(pid, name);
}

/** As the relay does it: the same records again until they are through. */
async function insist(publisher: Publisher, records: readonly OutgoingRecord[], failures: string[] = []) {
  let published: readonly Published[] = [];
  const isThrough = async () => {
    try {
      published = await publisher.publish(records, { deadline: 4_000 });
      return true;
    } catch (error) {
      failures.push((error as PublishError).kind);
      return false;
    }
  };
  await eventually('the records are through', isThrough, 120_000);
  return published;
}

const firsts = (texts: readonly string[]) => [...new Set(texts)];

describe('PR3: a send whose outcome is unknown', () => {
  test.each([
    ['its deadline passes', { deadline: 1_000, request: 30_000 }, 'DEADLINE'],
    ['its client gives up', { deadline: 60_000, request: 300 }, 'KafkaJSRequestTimeoutError'],
  ])(
    'because %s neither swallows the next record nor reorders a lane',
    { timeout: 60_000 },
    async (_, limits, code) => {
      const timeouts = { request: limits.request };
      const doubting = kafkaFor([stack.endpoints.kafkaBrokers], { timeouts, topicPrefix }).kafka;
      const publisher = doubting.publisher();
      await insist(publisher, [outgoing('order-1', 'before')]);

      // The frozen broker has the bytes of the send that fails and writes them when it goes on.
      signalBroker('SIGSTOP');
      const failed = publisher.publish([outgoing('order-1', 'doubtful')], limits).catch((error: PublishError) => error);
      expect(await failed.finally(() => signalBroker('SIGCONT'))).toMatchObject({ kind: 'away', code });

      const { records } = await collect(kafka, { group: 'after-doubt' });
      await eventually('the doubtful record is written', () => values(records).includes('doubtful'));
      const next: Published[] = [];
      for (const text of ['next', 'last']) next.push(...(await insist(publisher, [outgoing('order-1', text)])));
      await eventually('the last record', () => values(records).includes('last'));

      expect(firsts(values(records))).toEqual(['before', 'doubtful', 'next', 'last']);
      for (const [n, { offset }] of next.entries()) {
        expect(String(records.find((record) => record.offset === offset)?.value)).toBe(['next', 'last'][n]);
      }
      await doubting.close();
    },
  );

  test('in kafkajs alone swallows it: the reason for a new producer after every failure', {
    timeout: 60_000,
  }, async () => {
    const { Kafka, logLevel, Partitioners } = (await import('kafkajs')).default;
    const raw = new Kafka({
      brokers: [stack.endpoints.kafkaBrokers],
      logLevel: logLevel.NOTHING,
      requestTimeout: 1_000,
    });
    const [admin, producer] = [
      raw.admin(),
      raw.producer({
        idempotent: true,
        maxInFlightRequests: 1,
        createPartitioner: Partitioners.DefaultPartitioner,
        retry: { retries: 1, initialRetryTime: 50 },
      }),
    ];
    await Promise.all([admin.connect(), producer.connect()]);
    await admin.createTopics({ topics: [{ topic: 'raw', numPartitions: 1 }], waitForLeaders: true });
    const send = async (value: string) => (await producer.send({ topic: 'raw', messages: [{ key: 'k', value }] }))[0];
    await send('before');

    signalBroker('SIGSTOP');
    await expect(send('doubtful')).rejects.toThrow('timed out');
    signalBroker('SIGCONT');
    await eventually('it is written', async () => (await admin.fetchTopicOffsets('raw'))[0]?.high === '2');

    expect((await send('next'))?.baseOffset).toBe('1');
    expect((await admin.fetchTopicOffsets('raw'))[0]?.high).toBe('2');
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  });
});

describe('PR5: the broker is killed and comes back', () => {
  test('while publishing: every record arrives, the first time in the order of its lane', {
    timeout: 180_000,
  }, async () => {
    const publisher = kafka.publisher();
    const lanes = Array.from({ length: 12 }, (_, lane) => `order-${lane}`);
    const failures: string[] = [];
    const offsets = new Map<string, Published>();
    let rounds = 0;
    let publishing = true;

    const work = (async () => {
      for (; publishing; rounds += 1) {
        const texts = lanes.flatMap((lane) => [`${lane}:${rounds * 2}`, `${lane}:${rounds * 2 + 1}`]);
        const records = texts.map((text) => outgoing(text.split(':')[0] ?? '', text));
        const published = await insist(publisher, records, failures);
        for (const [n, text] of texts.entries()) {
          const place = published[n];
          if (place) offsets.set(text, place);
        }
      }
    })();
    const goesOn = async () => {
      const from = rounds;
      await eventually('it publishes', () => rounds > from + 1, 60_000);
    };
    for (let outage = 0; outage < 3; outage += 1) {
      await goesOn();
      await stack.kafka.kill();
      const known = failures.length;
      await eventually('it sees the outage', () => failures.length > known, 60_000);
      await stack.kafka.start();
    }
    await goesOn();
    publishing = false;
    await work;

    const { records } = await collect(kafka, { group: 'after-kills', maxBatch: 500 });
    await eventually('every record', () => new Set(values(records)).size === offsets.size, 60_000);
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures)).toEqual(new Set(['away']));
    for (const lane of lanes) {
      const mine = values(records).filter((text) => text.startsWith(`${lane}:`));
      expect(firsts(mine)).toEqual(Array.from({ length: rounds * 2 }, (_, n) => `${lane}:${n}`));
    }
    const byPlace = new Map(records.map((each) => [`${each.partition}/${each.offset}`, String(each.value)]));
    for (const [text, { partition, offset }] of offsets) expect(byPlace.get(`${partition}/${offset}`)).toBe(text);
  });

  test('while consuming: the subscription goes on by itself and misses nothing', { timeout: 180_000 }, async () => {
    const publisher = kafka.publisher();
    const restarts: number[] = [];
    const { records, subscription } = await collect(kafka, {
      group: 'through-kills',
      observe: { restarted: (attempt) => restarts.push(attempt) },
    });
    await publisher.publish([outgoing('a', 'before')]);
    await eventually('the first', () => records.length === 1);

    await stack.kafka.kill();
    await eventually('it sees the outage', () => subscription.health().state === 'restarting', 60_000);
    await eventually(
      'no attempt to join is a sign of life',
      () => subscription.health().lastActivityMs > 9_000,
      60_000,
    );
    await stack.kafka.start();
    await insist(publisher, [outgoing('b', 'after')]);

    await eventually('the record after the outage', () => values(records).includes('after'), 60_000);
    expect(firsts(values(records))).toEqual(['before', 'after']);
    expect(subscription.health()).toMatchObject({ state: 'running', assigned: 3 });
  });

  test('a frozen broker does not hold a publish beyond its deadline', { timeout: 60_000 }, async () => {
    const publisher = kafka.publisher();
    await publisher.publish([outgoing('a', '1')]);

    signalBroker('SIGSTOP');
    const began = Date.now();
    const calls = [1, 2, 3].map((n) => publisher.publish([outgoing('a', `${n}`)], { deadline: 800 }));
    const errors = await Promise.all(calls.map((call) => call.catch((error: PublishError) => error)));
    const waited = Date.now() - began;
    signalBroker('SIGCONT');

    expect(errors).toMatchObject(calls.map(() => ({ kind: 'away', code: 'DEADLINE' })));
    expect(waited).toBeLessThan(10_000);
    expect(await publisher.publish([outgoing('a', 'thawed')])).toHaveLength(1);
  });
});
