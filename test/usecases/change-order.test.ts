import { beforeEach, describe, expect, test } from 'vitest';
import { changeOrder, settleTogether } from '../../src/usecases/change-order.ts';
import type { Commit, CommitOutcome, OrderCommit } from '../../src/usecases/commits.ts';
import { dispatchLines } from '../../src/usecases/fulfilment/dispatch-lines.ts';
import { recordReports } from '../../src/usecases/fulfilment/record-reports.ts';
import { advanceOrder } from '../../src/usecases/order/advance-order.ts';
import { OrderBusy, type OrderStore } from '../../src/usecases/ports.ts';
import { createFakeStore } from './stores/fake-store.ts';
import { accepted, apply, line, report, tenantId, world } from './world.ts';

let probe = createFakeStore();
let commits: OrderCommit[] = [];
let loads = 0;
beforeEach(() => {
  probe = createFakeStore();
  [commits, loads] = [[], 0];
});

/** The store, with what it is asked for on record. */
function watched(answer?: CommitOutcome): OrderStore {
  return {
    ...probe.store,
    async loadOrder(...key) {
      loads += 1;
      return await probe.store.loadOrder(...key);
    },
    async commit(batch: readonly Commit[]) {
      commits.push(...(batch as OrderCommit[]));
      return answer === undefined ? await probe.store.commit(batch) : batch.map(() => answer);
    },
  };
}

async function captured(...lines: never[]): Promise<string> {
  await apply(world(probe.store), accepted('Q-1', { lines: lines as never }));
  return (await probe.orders())[0] ?? '';
}

const linesOf = (commit?: OrderCommit) => commit?.order?.lines.map(({ lineId, state }) => `${lineId} ${state}`);
const nudges = () =>
  commits.flatMap(({ messages = [] }) =>
    messages.flatMap(({ topic, headers }) =>
      /^[a-z]/.test(topic) && !topic.includes('.') ? [[topic, headers.traceparent]] : [],
    ),
  );

describe('the loop of one order', () => {
  const away = { tenantId, orderId: 'ord_9' };

  test('gives an order that others change each time up after twenty rounds, and says so', async () => {
    const orderId = await captured(line('a'));
    const deps = world(watched({ kind: 'conflict' }));

    const busy = await advanceOrder(deps, { tenantId, orderId }, 'w').catch((error: unknown) => error);

    expect(busy).toBeInstanceOf(OrderBusy);
    expect(busy).toMatchObject({ name: 'OrderBusy', message: expect.stringMatching(/20 times in a row; try again$/) });
    expect([loads, commits.length]).toEqual([20, 20]);
  });

  test('decides nothing on an order that is not there, and commits nothing where nothing is decided', async () => {
    const deps = world(watched());

    expect(await changeOrder(deps, away, () => ({ answer: 'x' }))).toBeUndefined();
    const orderId = await captured(line('a'));
    expect(await changeOrder(deps, { tenantId, orderId }, () => ({ answer: 'x' }))).toBe('x');

    expect(commits).toEqual([]);
  });
});

describe('the loop of many', () => {
  test('gives items that conflict each time up after twenty rounds, and says how many', async () => {
    let rounds = 0;
    const round = async (items: readonly string[]) => {
      rounds += 1;
      return items.map((item) => ({ kind: 'again', item }) as const);
    };

    await expect(settleTogether(['a', 'b'], { what: 'facts', round })).rejects.toThrow(
      '2 facts still conflict after 20 rounds; send them again',
    );
    expect(rounds).toBe(20);
  });

  test('begins to count anew when a round settled something', async () => {
    let rounds = 0;
    const round = async (items: readonly number[]) => {
      rounds += 1;
      return items.map((item) =>
        (rounds === 19 && item === 1) || rounds > 19
          ? ({ kind: 'settled', result: item } as const)
          : ({ kind: 'again', item } as const),
      );
    };

    expect(await settleTogether([1, 2], { what: 'facts', round })).toEqual([1, 2]);
  });

  test('of a round that answers for fewer than it was given does not go on', async () => {
    await expect(settleTogether(['a'], { what: 'facts', round: async () => [] })).rejects.toThrow(
      'answered fewer items',
    );
  });
});

describe('a commit holds what changed', () => {
  const fibre = { provider: 'acme-fiber' };
  const once = { pauseSeconds: 60, onAnswer: () => undefined };

  test('OL5 of a dispatch: the lines that moved, the reason of a refusal, and a nudge in the trace of the order', async () => {
    const orderId = await captured(line('a', fibre), line('b', { dependsOn: [{ quoteLineId: 'a' }] } as never));
    await advanceOrder(world(probe.store), { tenantId, orderId }, 'w');
    const fulfilment = { request: async () => ({ kind: 'refused', reason: 'no such offer' }) as const };
    const wanted = { tenantId, orderId, lines: [{ lineId: 'L1', attempt: 1 }] };

    await dispatchLines({ ...world(watched()), fulfilment }, wanted, once);

    expect(linesOf(commits[0])).toEqual(['L1 failed']);
    const order = (await probe.store.loadOrder(tenantId, orderId))?.order;
    expect(order?.lines[0]).toMatchObject({ state: 'failed', reason: 'no such offer' });
    expect(nudges()).toEqual([['orderStuck', order?.traceparent]]);
    expect(commits).toHaveLength(1);
  });

  test('OL5 of a dispatch for an order that is not there, or of which nothing is wanted: none, nothing is asked', async () => {
    const fulfilment = { request: async () => Promise.reject(new Error('asked')) };
    const context = { ...world(watched()), fulfilment };
    const orderId = await captured(line('a', fibre));

    await dispatchLines(context, { tenantId, orderId: 'ord_9', lines: [{ lineId: 'L1', attempt: 1 }] }, once);
    await dispatchLines(context, { tenantId, orderId, lines: [] }, once);

    expect([loads, commits]).toEqual([2, []]);
  });

  test('TE2 of a report: its line; lines that were unblocked before are no reason for another nudge', async () => {
    const later = { dependsOn: [{ quoteLineId: 'a', delaySeconds: 3_600 }] };
    const orderId = await captured(line('a'), line('b', later as never), line('c'));
    await advanceOrder(world(probe.store), { tenantId, orderId }, 'w');
    const deps = world(watched());

    await recordReports(deps, [report(orderId)]);
    await recordReports(deps, [report(orderId, { orderLineId: 'L3', outcome: 'accepted' })]);

    expect(commits.map(linesOf)).toEqual([['L1 completed'], ['L3 in_progress']]);
    expect(nudges().map(([topic]) => topic)).toEqual(['linesReady']);
  });

  test('TE2 of a look that finds nothing due: none', async () => {
    const orderId = await captured(line('a'));
    await advanceOrder(world(probe.store), { tenantId, orderId }, 'w');

    await advanceOrder(world(watched()), { tenantId, orderId }, 'w2');

    expect(commits).toEqual([]);
  });
});
