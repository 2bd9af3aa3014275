import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConsumedRecord, Deferred } from '../../../src/adapters/kafka/port.ts';
import { recordBatch } from '../../support/record-batches.ts';
import { fetched, member, plain } from './fetched-batch.ts';
import { values } from './support.ts';

vi.mock('node:timers/promises', () => import('../../support/faked-delays.ts'));
beforeEach(() =>
  vi.useFakeTimers({ now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] }),
);
afterEach(() => vi.useRealTimers());

type State = ReturnType<typeof member>['state'];
const move = (state: State, to: Partial<State>) => void Object.assign(state, to);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const piece = (text: string, last: number) => [`handle ${text}`, `resolve ${last}`, 'commit', 'heartbeat'];

describe('CO1: a fetched batch is handled in pieces', () => {
  test('each committed when its effect is durable, and followed by a heartbeat', async () => {
    const { consume, told } = member();

    await consume(await fetched(plain(7, 'a', 'b', 'c', 'd', 'e')));

    expect(told).toEqual([...piece('a,b', 8), ...piece('c,d', 10), ...piece('e', 11)]);
  });

  test('each with the topic without its prefix, key, value, headers, offset and time as they are', async () => {
    const records: ConsumedRecord[] = [];
    const { consume } = member({ handle: async (batch) => void records.push(...batch) });
    const [message] = await fetched(recordBatch({ base: 4n, key: Buffer.from('k') }));
    const headers = { one: Buffer.from('1'), many: [Buffer.from('2'), '3'], none: undefined, text: 'four' };

    await consume([{ ...message, headers } as never, { ...message, headers: undefined } as never]);

    const [key, value, timestamp] = [Buffer.from('k'), Buffer.from('a'), '1700000000000'];
    const place = { topic: 't', partition: 3, offset: '4', key, value, timestamp };
    const bytes = {
      one: Buffer.from('1'),
      many: [Buffer.from('2'), Buffer.from('3')],
      none: null,
      text: Buffer.from('four'),
    };
    expect(records).toEqual([
      { ...place, headers: bytes },
      { ...place, headers: {} },
    ]);
  });

  test.each<[string, Partial<State>]>([
    ['the partition is another member’s', { generation: 2 }],
    ['kafkajs has thrown the batch away', { stale: true }],
    ['the consumer is being stopped', { running: false }],
    ['the consumer was thrown away', { alive: false }],
  ])('and no further piece is begun once %s', async (_, happens) => {
    const { consume, told, state } = member({
      handle: async (records) => {
        told.push(`handle ${values(records)}`);
        move(state, happens);
      },
    });

    await consume(await fetched(plain(0, 'a', 'b', 'c'), recordBatch({ base: 3n, lastDelta: 2 })));

    expect(told.filter((word) => word.startsWith('handle'))).toEqual(['handle a,b']);
    expect(told).not.toContain('resolve 5');
  });

  test('of which nothing is begun when it is thrown away before', async () => {
    const { consume, told, state } = member();
    state.stale = true;

    await consume(await fetched(plain(0, 'a', 'b', 'c')));

    expect(told).toEqual([]);
  });

  test('and what was handled under an earlier assignment is not committed: the new one has its own offsets', async () => {
    const { consume, told, state } = member({ handle: async () => move(state, { generation: 2 }) });

    await consume(await fetched(plain(0, 'a', 'b', 'c')));

    expect(told).toEqual(['heartbeat']);
  });

  test('while one that ends during a stop is still committed', async () => {
    const { consume, told, state } = member({ handle: async () => move(state, { running: false }) });

    await consume(await fetched(plain(0, 'a', 'b', 'c')));

    expect(told).toEqual(['resolve 1', 'commit', 'heartbeat']);
  });

  test('whose heartbeat fails after a piece, and says so: kafkajs has to join again', async () => {
    const { consume, state } = member();
    state.failHeartbeat = true;

    await expect(consume(await fetched(plain(0, 'a', 'b', 'c')))).rejects.toThrow('rebalance');
  });
});

describe('CO1: a handler that fails', () => {
  test('commits nothing and lets its partition rest, twice as long after each failure in a row, to 5 s', async () => {
    let fails = true;
    const { consume, told } = member({
      handle: async () => {
        if (fails) throw new Error('no database');
      },
    });
    const messages = await fetched(plain(0, 'a'));
    const rested: number[] = [];
    const failed = async () => {
      await consume(messages);
      const began = Date.now();
      for (told.length = 0; !told.includes('resume'); ) await pass(100);
      rested.push(Date.now() - began);
    };

    await consume(messages);
    expect(told).toEqual(['failed t/3 1', 'pause']);
    for (let n = 0; n < 7; n += 1) await failed();
    expect(rested).toEqual([200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
    fails = false;
    await consume(messages);
    fails = true;
    await failed();
    expect(rested.at(-1)).toBe(100);
  });

  test('of a partition that is another member’s by now lets nobody rest and is no failure', async () => {
    const { consume, told, state } = member({
      handle: async () => {
        move(state, { generation: 2 });
        throw new Error('no database');
      },
    });

    await consume(await fetched(plain(0, 'a')));

    expect(told).toEqual([]);
  });
});

describe('TP3: a handler that puts records off', () => {
  const deferring = async (handled: number) => {
    const deferred: Deferred = { handled, resumeAt: 1_030_000 };
    const { consume, told } = member({ maxBatch: 3, handle: async () => deferred });
    await consume(await fetched(plain(5, 'a', 'b', 'c', 'd')));
    return told;
  };

  test('has what it handled committed; the partition rests until the time that it said', async () => {
    const told = await deferring(2);

    expect(told).toEqual(['resolve 6', 'commit', 'pause']);
    await pass(29_999);
    expect(told).not.toContain('resume');
    await pass(1);
    expect(told).toContain('resume');
  });

  test('has nothing committed when it handled nothing, and no more than there was when it counted wrongly', async () => {
    expect(await deferring(0)).toEqual(['pause']);
    expect(await deferring(9)).toEqual(['resolve 7', 'commit', 'pause']);
  });
});

describe('a paused subscription', () => {
  test('hands nothing over; the partition rests until all are resumed', async () => {
    const { consume, told, rests } = member();
    rests.pauseAll();

    await consume(await fetched(plain(0, 'a')));

    expect(told).toEqual(['pause']);
    await pass(60_000);
    expect(told).toEqual(['pause']);
    rests.resumeAll();
    expect(told).toEqual(['pause', 'resume']);
  });

  test('stops before its next piece', async () => {
    const { consume, told, rests } = member({ handle: async () => rests.pauseAll() });

    await consume(await fetched(plain(0, 'a', 'b', 'c')));

    expect(told).toEqual(['resolve 1', 'commit', 'heartbeat', 'pause']);
  });
});
