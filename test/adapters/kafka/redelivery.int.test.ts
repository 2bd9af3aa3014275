import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsumedRecord, Deferred, KafkaPort } from '../../../src/adapters/kafka/port.ts';
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

describe('CO1: an offset is never committed before the effect', () => {
  test('a handler that throws gets the same records again, and nothing is committed until it succeeds', async () => {
    await given(1, ['1', '2', '3']);
    const calls: string[][] = [];
    const failures: number[] = [];
    let healthy = false;
    const { subscription } = await collect(kafka, {
      group,
      observe: { handlerFailed: (_place, attempt) => failures.push(attempt) },
      handle: async (records) => {
        calls.push(values(records));
        if (!healthy) throw new Error('the database is away');
      },
    });

    await eventually('three deliveries', () => calls.length >= 3);
    expect(await committed(kafka, group)).toEqual(['-1']);

    healthy = true;
    await eventually('the commit', async () => (await committed(kafka, group))[0] === '3');
    expect(new Set(calls.map((call) => call.join()))).toEqual(new Set(['1,2,3']));
    expect(failures.slice(0, 3)).toEqual([1, 2, 3]);
    expect(subscription.health().state).toBe('running');
  });

  test('only the pieces that succeeded are committed', async () => {
    await given(1, ['1', '2', '3', '4', '5']);
    const calls: string[][] = [];
    await collect(kafka, {
      group,
      maxBatch: 2,
      handle: async (records) => {
        calls.push(values(records));
        if (values(records).includes('3')) throw new Error('poison');
      },
    });

    await eventually('the second piece came again', () => calls.filter((call) => call.includes('3')).length >= 2);

    expect(calls[0]).toEqual(['1', '2']);
    expect(await committed(kafka, group)).toEqual(['2']);
    expect(calls.flat()).not.toContain('5');
  });

  test('CO6: a partition whose handler fails holds up no other', async () => {
    await given(2, onBoth);
    const seen: ConsumedRecord[] = [];
    await collect(kafka, {
      group,
      concurrency: 1,
      maxBatch: 1,
      handle: async ([record]) => {
        if (record?.partition === 0) throw new Error('always');
        if (record) seen.push(record);
      },
    });

    const [bad] = (await kafka.admin().lag(group, [topic])).filter(({ partition }) => partition === 0);
    await eventually('all of the other partition', () => seen.length === onBoth.length - Number(bad?.end));

    expect((await committed(kafka, group))[0]).toBe('-1');
  });

  test('with spacing the first record comes at once, and what follows it comes together', async () => {
    await createTopic(kafka, 1);
    const calls: string[][] = [];
    await collect(kafka, {
      group,
      spacingMs: 2_000,
      handle: async (records) => void calls.push(values(records)),
    });
    await kafka.publisher().publish([outgoing('first', 'first')]);
    await eventually('the first', () => calls.length === 1);

    for (const text of onBoth) await kafka.publisher().publish([outgoing(text, text)]);
    await eventually('all', () => calls.flat().length === 1 + onBoth.length);

    expect(calls.flat()).toEqual(['first', ...onBoth]);
    expect(calls.length).toBeLessThan(onBoth.length);
  });

  test('what was committed does not come again', async () => {
    await given(1, ['1', '2']);
    const first = await collect(kafka, { group });
    await eventually('both', () => first.records.length === 2);
    await first.subscription.stop();
    await kafka.publisher().publish([outgoing('3', '3')]);

    const second = await collect(kafka, { group });
    await eventually('the third', () => second.records.length > 0);

    expect(values(second.records)).toEqual(['3']);
  });

  test('stopping lets the running handler finish and commits what it did', async () => {
    await given(1, ['1', '2', '3', '4']);
    const started = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const calls: string[][] = [];
    const { subscription } = await collect(kafka, {
      group,
      maxBatch: 2,
      handle: async (records) => {
        calls.push(values(records));
        started.resolve();
        await release.promise;
      },
    });
    await started.promise;

    const stopping = subscription.stop();
    const first = await Promise.race([stopping.then(() => 'stopped'), new Promise(setImmediate).then(() => 'waits')]);
    expect(first).toBe('waits');
    release.resolve();
    await stopping;
    await subscription.stopped;

    expect(calls).toEqual([['1', '2']]);
    expect(await committed(kafka, group)).toEqual(['2']);
    expect(subscription.health().state).toBe('stopped');
  });
});

describe('TP3: a handler can put records off (RT2)', () => {
  test('the partition rests until then, what was handled is committed, and the others go on', async () => {
    await given(2, onBoth);
    const due = Date.now() + 3_000;
    const handled: { at: number; record: ConsumedRecord }[] = [];
    await collect(kafka, {
      group,
      handle: async (records): Promise<Deferred | undefined> => {
        const ready = records.filter(({ partition }, n) => partition === 1 || n < 1 || Date.now() >= due);
        for (const record of ready) handled.push({ at: Date.now(), record });
        return ready.length < records.length ? { handled: ready.length, resumeAt: due } : undefined;
      },
    });

    await eventually('all records', () => handled.length === onBoth.length);

    const early = handled.filter(({ at }) => at < due).map(({ record }) => record);
    const late = handled.filter(({ at }) => at >= due).map(({ record }) => record);
    expect(early.filter(({ partition }) => partition === 0)).toHaveLength(1);
    expect(late.every(({ partition }) => partition === 0)).toBe(true);
    expect(late.map(({ offset }) => Number(offset))).toEqual(late.map((_, n) => n + 1));
    expect(Math.min(...handled.map(({ at }) => at).filter((at) => at >= due)) - due).toBeLessThan(1_500);
  });

  test('a fresh topic whose first record is not due is read when it is', async () => {
    await createTopic(kafka, 3);
    const due = Date.now() + 4_000;
    const seen: string[] = [];
    await collect(kafka, {
      group,
      handle: async (records): Promise<Deferred | undefined> => {
        if (Date.now() < due) return { handled: 0, resumeAt: due };
        seen.push(...values(records));
        return undefined;
      },
    });
    await kafka.publisher().publish(onBoth.map((text) => outgoing(text, text)));

    await eventually('all records', () => seen.length === onBoth.length);

    expect(Date.now()).toBeGreaterThanOrEqual(due);
  });
});
