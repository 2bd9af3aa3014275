import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UnreadableBatch } from '../../../src/adapters/kafka/port.ts';
import { recordBatch } from '../../support/record-batches.ts';
import { fetched, member, plain } from './fetched-batch.ts';

vi.mock('node:timers/promises', () => import('../../support/faked-delays.ts'));
beforeEach(() =>
  vi.useFakeTimers({ now: 1_000_000, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] }),
);
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const takes = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));
const broken = recordBatch({
  base: 2n,
  records: [
    [0, 'x'],
    [1, 'y'],
  ],
  attributes: 6,
});

describe('CO7: while a handler works', () => {
  test('its member sends a heartbeat every half second, and its age can be asked for', async () => {
    const { consume, told, calls } = member({ handle: takes(2_250) });

    const consuming = consume(await fetched(plain(0, 'a')));
    await pass(2_200);
    expect(told).toEqual(Array(4).fill('heartbeat'));
    expect(calls.oldest()).toBe(2_200);
    await pass(50);
    await consuming;

    expect(calls.oldest()).toBe(0);
    await pass(10_000);
    expect(told.filter((word) => word === 'heartbeat')).toHaveLength(5);
  });

  test('a heartbeat that fails does not take its effect away', async () => {
    const { consume, told, state } = member({ handle: takes(1_100) });
    state.failHeartbeat = true;

    const consuming = consume(await fetched(plain(0, 'a')));
    await pass(1_050);
    state.failHeartbeat = false;
    await pass(50);
    await consuming;

    expect(told).toEqual(['resolve 0', 'commit', 'heartbeat']);
  });
});

describe('with a spacing', () => {
  const pausedFor = async (over: Parameters<typeof member>[0], ...texts: readonly string[]) => {
    const { consume } = member({ spacingMs: 300, ...over });
    const began = Date.now();
    let ended: number | undefined;
    const consuming = consume(await fetched(plain(0, ...texts))).then(() => {
      ended = Date.now();
    });
    while (ended === undefined) await pass(10);
    await consuming;
    return ended - began;
  };

  test('the next fetch waits for its time since this one began, so that what comes meanwhile comes together', async () => {
    expect(await pausedFor({ handle: takes(100) }, 'a')).toBe(300);
    expect(await pausedFor({ handle: takes(500) }, 'a')).toBe(500);
  });

  test('a full batch is followed by the next at once, as is any batch without a spacing', async () => {
    expect(await pausedFor({ handle: takes(100) }, 'a', 'b')).toBe(100);
    expect(await pausedFor({ handle: takes(100), spacingMs: undefined }, 'a')).toBe(100);
  });
});

describe('CO8: offsets that hold no record', () => {
  test('at the end of a batch are committed by themselves; nobody handles them', async () => {
    const { consume, told } = member();

    await consume(await fetched(plain(0, 'a'), recordBatch({ base: 1n, records: [], lastDelta: 6 })));

    expect(told).toEqual(['handle a', 'resolve 0', 'commit', 'heartbeat', 'resolve 7', 'commit']);
  });
});

describe('CO8: a batch that cannot be read', () => {
  test('stops its partition behind what can be read; it is looked at again after two seconds', async () => {
    const { consume, told, stopped } = member();

    await consume(await fetched(plain(0, 'a', 'b'), broken));

    expect(told).toEqual(['handle a,b', 'resolve 1', 'commit', 'heartbeat', 'stopped at 2', 'pause']);
    expect(stopped.list()).toMatchObject([
      { topic: 't', partition: 3, offset: '2', nextOffset: '4', codec: '6', records: 2, bytes: broken },
    ]);
    await pass(1_999);
    expect(told.at(-1)).toBe('pause');
    await pass(1);
    expect(told.at(-1)).toBe('resume');
  });

  test('is asked about, and when it is passed over the offset moves behind it', async () => {
    const asked: UnreadableBatch[] = [];
    const { consume, told, stopped } = member({
      unreadable: async (batch) => {
        asked.push(batch);
        await takes(600)();
        return 'pass-over';
      },
    });

    const consuming = consume(await fetched(broken), '2');
    await pass(600);
    await consuming;

    expect(asked).toHaveLength(1);
    expect(told).toEqual(['stopped at 2', 'heartbeat', 'resolve 3', 'commit', 'goes on from 2']);
    expect(stopped.list()).toEqual([]);
  });

  test('stays stopped while its decision cannot be had, told as a failure of the handler', async () => {
    const { consume, told } = member({ unreadable: () => Promise.reject(new Error('no database')) });
    const messages = await fetched(broken);

    await consume(messages, '2');
    await consume(messages, '2');

    expect(told).toEqual(['stopped at 2', 'failed t/3 1', 'pause', 'failed t/3 2', 'pause']);
  });

  test('is not passed over by a member that has lost its partition meanwhile', async () => {
    const { consume, told, state } = member({
      unreadable: async () => {
        state.stale = true;
        return 'pass-over';
      },
    });

    await consume(await fetched(broken), '2');

    expect(told).toEqual(['stopped at 2']);
  });

  test('is not asked about while all are paused', async () => {
    const { consume, told, rests } = member();
    rests.pauseAll();

    await consume(await fetched(broken), '2');

    expect(told).toEqual(['pause']);
  });

  test('that is read after all is stopped no more', async () => {
    const { consume, told, stopped } = member();
    await consume(await fetched(broken), '2');

    await consume(await fetched(plain(2, 'mended')), '2');

    expect(told).toContain('goes on from 2');
    expect(stopped.list()).toEqual([]);
  });
});
