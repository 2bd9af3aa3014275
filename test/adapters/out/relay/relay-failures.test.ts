import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Delivery } from '../../../../src/adapters/out/relay/outbox-relay.ts';
import { startRelay } from '../../../../src/adapters/out/relay/outbox-relay.ts';
import { allSent, pass, rows, scriptedRelay } from './scripted-relay.ts';

vi.mock('node:timers/promises', () => import('../../../support/faked-delays.ts'));
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const away: Delivery = { settled: [], stopped: [], away: 'no broker' };

test('PR5 it pauses twice as long after each failure in a row, to 2 s, and begins anew after a round that went well', async () => {
  const isAway = [true, true, true, true, true, true, true, false, true, true];
  const { times } = scriptedRelay(
    isAway.map(() => rows(1)),
    { idleMs: 60_000, deliver: async (claimed) => (isAway.shift() ? away : allSent(claimed)) },
  );

  await pass(10_000);

  expect(times('claim').slice(0, 8)).toEqual([0, 100, 300, 700, 1_500, 3_100, 5_100, 7_100]);
  expect(times('claim').slice(8)).toEqual([7_100, 7_200, 7_400]);
});

test('PR5 it pauses no longer than 2 s, however long the destination is away', async () => {
  const { times } = scriptedRelay(
    Array.from({ length: 40 }, () => rows(1)),
    { deliver: async () => away },
  );

  await pass(60_000);

  expect(times('claim').length).toBeGreaterThan(30);
});

test.each([
  [0, 75],
  [1, 125],
])('PR5 its pause jitters by a quarter, so that relays do not come back together: %f', async (random, pause) => {
  vi.spyOn(Math, 'random').mockReturnValue(random);
  const { times } = scriptedRelay([rows(1)], { deliver: async () => away });

  await pass(200);

  expect(times('claim')[1]).toBe(pause);
});

test('PR5 it says what troubles it until a round goes well, and tells of errors', async () => {
  const [errors, deliveries]: [unknown[], Delivery[]] = [[], []];
  const lost = new Error('connection lost');
  let tries = 0;
  const { relay } = scriptedRelay([rows(1), rows(1), rows(1)], {
    onError: (error) => errors.push(error),
    onDelivery: (delivery) => void deliveries.push(delivery),
    deliver: async (claimed) => {
      tries += 1;
      if (tries === 1) throw lost;
      return tries === 2 ? away : allSent(claimed);
    },
  });

  expect(relay.trouble()).toBeUndefined();
  await pass(1);
  expect(relay.trouble()).toBe(lost);
  await pass(100);
  expect(relay.trouble()).toEqual(new Error('no broker'));
  await pass(300);
  expect(relay.trouble()).toBeUndefined();
  expect(errors).toEqual([lost]);
  expect(deliveries.map((delivery) => [delivery.away, delivery.settled.length])).toEqual([
    ['no broker', 0],
    [undefined, 1],
  ]);
});

test('PR5 a claim that fails troubles it until one finds nothing due', async () => {
  let asked = 0;
  const store = {
    lease: async () => 64,
    claim: async () => {
      asked += 1;
      if (asked === 1) throw new Error('no database');
      return [];
    },
  };
  const relay = startRelay({ destination: 'kafka', owner: 'me', deliver: allSent, store: store as never });

  await pass(1);
  expect(relay.trouble()).toEqual(new Error('no database'));
  await pass(100);
  expect(relay.trouble()).toBeUndefined();
});

test('PR5 it tells of shards that could not be given back, and stops all the same', async () => {
  const errors: unknown[] = [];
  const gone = new Error('no database');
  const store = { lease: async () => 0, claim: async () => [], release: async () => Promise.reject(gone) };
  const relay = startRelay({
    destination: 'temporal',
    owner: 'me',
    deliver: allSent,
    store: store as never,
    onError: (error) => errors.push(error),
  });

  await relay.stop();

  expect(errors).toEqual([gone]);
});
