import { describe, expect, test } from 'vitest';
import { gather } from '../../../src/adapters/kafka/gather.ts';
import { createOffsetCommits } from '../../../src/adapters/kafka/offset-commits.ts';
import type { ConsumedRecord } from '../../../src/adapters/kafka/port.ts';

const record = (partition: number, offset: number): ConsumedRecord => ({
  topic: 't',
  partition,
  offset: String(offset),
  key: null,
  value: null,
  headers: {},
  timestamp: '0',
});
const batch = (partition: number, size: number) =>
  Array.from({ length: size }, (_, offset) => record(partition, offset));
const places = (records: readonly ConsumedRecord[]) => records.map(({ partition, offset }) => `${partition}/${offset}`);
const outcomes = async (calls: readonly Promise<void>[]) =>
  (await Promise.allSettled(calls)).map(({ status }) => status);

describe('batches of several partitions that come at once', () => {
  test('share a call of the handler, each in its order', async () => {
    const calls: string[][] = [];
    const handle = gather(async (records) => void calls.push(places(records)), { most: 100, concurrency: 1 });

    await Promise.all([handle(batch(0, 2)), handle(batch(1, 1)), handle(batch(2, 2))]);
    await handle(batch(0, 1));

    expect(calls).toEqual([['0/0', '0/1', '1/0', '2/0', '2/1'], ['0/0']]);
  });

  test('make no call larger than the most, unless one batch alone is', async () => {
    const sizes: number[] = [];
    const handle = gather(async (records) => void sizes.push(records.length), { most: 10, concurrency: 1 });

    await Promise.all([4, 4, 4, 12, 1].map((size, partition) => handle(batch(partition, size))));

    expect(sizes).toEqual([8, 4, 12, 1]);
  });

  test('are handled in so many calls at the same time, and no more', async () => {
    let [open, highest] = [0, 0];
    const handle = gather(
      async () => {
        open += 1;
        highest = Math.max(highest, open);
        await new Promise(setImmediate);
        open -= 1;
      },
      { most: 1, concurrency: 2 },
    );

    await Promise.all(Array.from({ length: 9 }, (_, partition) => handle(batch(partition, 1))));

    expect(highest).toBe(2);
  });

  test('are handled in fewer calls where fewer are there', async () => {
    const calls: string[][] = [];
    const handle = gather(async (records) => void calls.push(places(records)), { most: 100, concurrency: 4 });

    await Promise.all([handle(batch(0, 1)), handle(batch(1, 1))]);
    await handle(batch(2, 1));

    expect(calls).toEqual([['0/0', '1/0'], ['2/0']]);
  });

  test('fill a call to the most exactly', async () => {
    const sizes: number[] = [];
    const handle = gather(async (records) => void sizes.push(records.length), { most: 10, concurrency: 1 });

    await Promise.all([5, 5, 10, 1].map((size, partition) => handle(batch(partition, size))));

    expect(sizes).toEqual([10, 10, 1]);
  });

  test('that come while calls are open wait for their end, and are then handled without another arrival', async () => {
    const open: PromiseWithResolvers<void>[] = [];
    const handle = gather(
      () => {
        const call = Promise.withResolvers<void>();
        open.push(call);
        return call.promise;
      },
      { most: 100, concurrency: 1 },
    );
    const first = handle(batch(0, 1));
    while (open.length === 0) await new Promise(setImmediate);
    const second = handle(batch(1, 1));
    await new Promise(setImmediate);
    expect(open).toHaveLength(1);

    open[0]?.resolve();
    await first;
    while (open.length === 1) await new Promise(setImmediate);
    open[1]?.resolve();

    await second;
  });

  test('CO6: pay for their own failures only', async () => {
    const calls: string[][] = [];
    const handle = gather(
      async (records) => {
        calls.push(places(records));
        if (records.some(({ partition }) => partition === 1)) throw new Error('poison');
      },
      { most: 100, concurrency: 1 },
    );

    expect(await outcomes([handle(batch(0, 1)), handle(batch(1, 1)), handle(batch(2, 1))])).toEqual([
      ...['fulfilled', 'rejected', 'fulfilled'],
    ]);
    expect(calls).toEqual([['0/0', '1/0', '2/0'], ['0/0'], ['1/0'], ['2/0']]);
    expect(await outcomes([handle(batch(0, 1))])).toEqual(['fulfilled']);
  });
});

describe('offsets that are resolved at the same time', () => {
  const offsets = { topics: [] };

  test('share a commit, and those resolved while it is under way share the next', async () => {
    const under = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const begun: number[] = [];
    const payload = {
      uncommittedOffsets: () => offsets,
      commitOffsetsIfNecessary: () => under[begun.push(begun.length) - 1]?.promise ?? Promise.resolve(),
    };
    const { commit } = createOffsetCommits(5_000);
    const first = [commit(payload), commit(payload), commit(payload)];
    while (begun.length === 0) await new Promise(setImmediate);
    const second = [commit(payload), commit(payload)];
    under[0]?.resolve();
    await Promise.all(first);
    while (begun.length === 1) await new Promise(setImmediate);
    under[1]?.resolve();
    await Promise.all(second);

    expect(begun).toHaveLength(2);
  });

  test('fail together, and the next commit goes on', async () => {
    let answered = 0;
    const payload = {
      uncommittedOffsets: () => offsets,
      commitOffsetsIfNecessary: async () => {
        answered += 1;
        if (answered === 1) throw new Error('rebalance');
      },
    };
    const { commit } = createOffsetCommits(5_000);

    expect(await outcomes([commit(payload), commit(payload)])).toEqual(['rejected', 'rejected']);
    expect(await outcomes([commit(payload)])).toEqual(['fulfilled']);
  });
});
