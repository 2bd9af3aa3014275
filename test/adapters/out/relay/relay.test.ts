import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lanes } from '../../../../src/adapters/out/relay/outbox-relay.ts';
import { allSent, pass, row, rows, scriptedRelay } from './scripted-relay.ts';

vi.mock('node:timers/promises', () => import('../../../support/faked-delays.ts'));
beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

/** A delivery that takes so long. */
const within = (ms: number) => async (claimed: Parameters<typeof allSent>[0]) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return await allSent(claimed);
};

describe('PR2 a relay holds its shards', () => {
  test('it renews its lease when a third of it has gone, and not before', async () => {
    const { told, times } = scriptedRelay([], { leaseMs: 6_000, idleMs: 25 });

    await pass(9_000);

    expect(told('lease')[0]).toEqual(['kafka', 'me', 6_000]);
    expect(times('lease')).toEqual([0, 2_000, 4_000, 6_000, 8_000]);
  });

  test('unless it is told otherwise for six seconds, so that those of a dead relay are soon taken', async () => {
    const { told, times } = scriptedRelay([]);

    await pass(4_000);

    expect(told('lease')).toEqual(Array(3).fill(['kafka', 'me', 6_000]));
    expect(times('lease')).toEqual([0, 2_000, 4_000]);
  });

  test('it gives them back when it stops, after the batch at hand, and claims no more', async () => {
    const { relay, calls, told } = scriptedRelay([rows(1), rows(1)], { deliver: within(200) });
    await pass(100);

    const stopping = relay.stop();
    await pass(50);
    expect(told('release')).toEqual([]);
    await pass(50);
    await stopping;

    expect(calls.map(({ call }) => call)).toEqual(['lease', 'claim', 'settle', 'stop', 'release']);
    expect(told('release')).toEqual([['kafka', 'me']]);
  });

  test('it stops at once when it only pauses', async () => {
    const { relay } = scriptedRelay([], { idleMs: 60_000 });
    await pass(10);

    await relay.stop();

    expect(Date.now()).toBe(1_000_010);
  });
});

describe('PR2 the pace of a relay', () => {
  test('with nothing due it looks again after its idle time', async () => {
    const { told, times } = scriptedRelay([]);

    await pass(100);

    expect(times('claim')).toEqual([0, 25, 50, 75, 100]);
    expect(told('claim')[0]).toEqual(['kafka', 'me', 500]);
  });

  test('after a claim that is half full the next follows without a pause, whatever the spacing', async () => {
    const { times } = scriptedRelay([rows(10), rows(5), rows(9)], { batch: 10, idleMs: 1_000, spacingMs: 300 });

    await pass(100);

    expect(times('claim')).toEqual([0, 0, 0, 0]);
  });

  test('after a smaller claim the next comes a spacing after that one began, not after it ended', async () => {
    const { times } = scriptedRelay([rows(4), rows(1)], {
      batch: 10,
      idleMs: 1_000,
      spacingMs: 300,
      deliver: within(100),
    });

    await pass(650);

    expect(times('claim')).toEqual([0, 300, 600]);
  });

  test('without a spacing the next claim follows at once', async () => {
    const { times } = scriptedRelay([rows(1), rows(1)], { idleMs: 1_000 });

    await pass(100);

    expect(times('claim')).toEqual([0, 0, 0]);
  });

  test('after a delivery that took longer than the spacing the next claim follows at once', async () => {
    const { times } = scriptedRelay([rows(1)], { idleMs: 1_000, spacingMs: 300, deliver: within(400) });

    await pass(500);

    expect(times('claim')).toEqual([0, 400]);
  });
});

test('PR2 what a delivery settled is marked before its stopped lanes, and a claim of nothing marks nothing', async () => {
  const [first, second] = [row(1), row(2)];
  const settled = [{ row: first, result: 'sent' }];
  const stopped = [{ row: second, error: 'too large', parked: true }];
  const { calls, told } = scriptedRelay([[first, second]], { deliver: async () => ({ settled, stopped }) });

  await pass(1_000);

  expect(told('settle')).toEqual([[settled]]);
  expect(told('stop')).toEqual([['kafka', stopped]]);
  expect(calls.slice(0, 4).map(({ call }) => call)).toEqual(['lease', 'claim', 'settle', 'stop']);
});

test('PR5 the age of a relay is the time since its loop last came round', async () => {
  const { relay } = scriptedRelay([[], rows(1)], { idleMs: 100, deliver: within(5_000) });

  await pass(100);
  expect(relay.ageMs()).toBe(100);
  await pass(4_000);
  expect(relay.ageMs()).toBe(4_100);
  await pass(1_000);
  expect(relay.ageMs()).toBe(0);
});

test('PR2 lanes are those of one tenant and order, each in the order of its rows', () => {
  const of = (id: number, tenantId: string, aggregate: string) => row(id, { tenantId, aggregate });
  const [a1, b1, a2, other, a3] = [of(1, 't', 'a'), of(2, 't', 'b'), of(3, 't', 'a'), of(4, 'u', 'a'), of(5, 't', 'a')];

  expect(lanes([a1, b1, a2, other, a3])).toEqual([[a1, a2, a3], [b1], [other]]);
});
