import { describe, expect, test } from 'vitest';
import type { OutboxRow } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { deliverMessages } from '../../../../src/adapters/out/temporal/deliver-messages.ts';
import type { OrderWorkflows } from '../../../../src/adapters/out/temporal/order-workflows.ts';
import { finalOrderStates } from '../../../../src/domain/order/states.ts';

let lastId = 0;
function row(topic: string, change: Partial<OutboxRow> = {}): OutboxRow {
  lastId += 1;
  return {
    tenantId: 'demo',
    id: String(lastId),
    aggregate: 'o-1',
    version: 3,
    topic,
    key: 'order/demo/o-1',
    eventType: 'WorkflowMessage',
    headers: {},
    body: '{}',
    createdAt: '',
    publishedAt: '',
    orderState: 'active',
    customerId: 'cus_7',
    ...change,
  };
}

/** Temporal as the test wants it; tells which rows came by which call. */
function rig(answers: Partial<OrderWorkflows> = {}) {
  const calls: string[] = [];
  const heard =
    <T>(name: string, answer: (row: OutboxRow) => Promise<T>) =>
    async (asked: OutboxRow): Promise<T> => {
      calls.push(`${name} ${asked.aggregate} ${asked.topic}`);
      return await answer(asked);
    };
  const workflows: OrderWorkflows = {
    start: heard('start', answers.start ?? (async () => 'started' as const)),
    startAgain: heard('startAgain', answers.startAgain ?? (async () => 'started' as const)),
    signal: heard('signal', answers.signal ?? (async () => 'signalled' as const)),
    nudge: heard('nudge', answers.nudge ?? (async () => 'updated' as const)),
  };
  return { workflows, calls };
}

const results = (delivery: Awaited<ReturnType<typeof deliverMessages>>) =>
  delivery.settled.map((each) => [each.row.topic, each.result]);

/** As the client throws it: the failure of gRPC within one of its own. */
const grpc = (code: number, details: string) =>
  new Error('failed', {
    cause: Object.assign(new Error(`${code} ${details}`), { code, details, metadata: {}, name: 'ServiceError' }),
  });

describe('what becomes of a message for Temporal (TE1, TE2)', () => {
  test.each([
    ['start', 'start', 'started'],
    ['linesReady', 'nudge', 'updated'],
    ['orderStuck', 'nudge', 'updated'],
    ['orderSettled', 'nudge', 'updated'],
    ['amendmentRequested', 'signal', 'signalled'],
    ['cancellationRequested', 'signal', 'signalled'],
  ])('%s goes by %s, and its answer is kept', async (topic, call, result) => {
    const { workflows, calls } = rig();
    const message = row(topic);

    const delivery = await deliverMessages(workflows, [message]);

    expect(calls).toEqual([`${call} o-1 ${topic}`]);
    expect(delivery).toEqual({ settled: [{ row: message, result }], stopped: [] });
  });

  test('an answer is kept as it came: a start that was there before, a nudge that nobody looked at', async () => {
    const { workflows } = rig({ start: async () => 'already_started', nudge: async () => 'unanswered' });

    expect(results(await deliverMessages(workflows, [row('start'), row('linesReady')]))).toEqual([
      ['start', 'already_started'],
      ['linesReady', 'unanswered'],
    ]);
  });

  test.each(['started', 'already_started'] as const)(
    'a workflow that is gone of an order that goes on is started again: %s',
    async (answer) => {
      const { workflows, calls } = rig({ signal: async () => 'not_found', startAgain: async () => answer });

      const delivery = await deliverMessages(workflows, [row('amendmentRequested')]);

      expect(calls).toEqual(['signal o-1 amendmentRequested', 'startAgain o-1 amendmentRequested']);
      expect(results(delivery)).toEqual([['amendmentRequested', `${answer}_by_signal`]]);
    },
  );

  test.each([...finalOrderStates])(
    'of an order that is %s only the word that it settled is sent',
    async (orderState) => {
      const { workflows, calls } = rig({ nudge: async () => 'not_found' });
      const topics = ['start', 'linesReady', 'cancellationRequested', 'orderSettled'];

      const delivery = await deliverMessages(
        workflows,
        topics.map((topic) => row(topic, { orderState, aggregate: topic, key: topic })),
      );

      expect(calls).toEqual(['nudge orderSettled orderSettled']);
      expect(new Map(results(delivery).map(([topic = '', result]) => [topic, result]))).toEqual(
        new Map(topics.map((topic) => [topic, 'unwanted'])),
      );
    },
  );

  test('of nudges in a row the last one wakes; a message between them is none of them', async () => {
    const { workflows, calls } = rig();
    const topics = ['linesReady', 'orderStuck', 'amendmentRequested', 'linesReady', 'linesReady'];

    const delivery = await deliverMessages(
      workflows,
      topics.map((topic) => row(topic)),
    );

    expect(calls).toEqual(['nudge o-1 orderStuck', 'signal o-1 amendmentRequested', 'nudge o-1 linesReady']);
    expect(results(delivery)).toEqual([
      ['linesReady', 'coalesced'],
      ['orderStuck', 'updated'],
      ['amendmentRequested', 'signalled'],
      ['linesReady', 'coalesced'],
      ['linesReady', 'updated'],
    ]);
  });

  test('an order that Postgres does not have parks its lane, and no other', async () => {
    const { workflows, calls } = rig();
    const gone = row('start', { orderState: null, aggregate: 'o-9', key: 'order/demo/o-9' });

    const delivery = await deliverMessages(workflows, [gone, row('linesReady', gone), row('start')]);

    expect(calls).toEqual(['start o-1 start']);
    expect(delivery.stopped).toEqual([{ row: gone, error: 'no order o-9 in Postgres', parked: true }]);
    expect(results(delivery)).toEqual([['start', 'started']]);
  });

  test('a refusal of Temporal stops the rest of the lane for a while, with its reason', async () => {
    const { workflows, calls } = rig({
      start: async (asked) => {
        if (asked.aggregate === 'o-1') throw grpc(3, 'too large');
        return 'started';
      },
    });
    const refused = row('start');

    const delivery = await deliverMessages(workflows, [
      refused,
      row('amendmentRequested'),
      row('start', { aggregate: 'o-2', key: 'order/demo/o-2' }),
    ]);

    expect(calls).toEqual(['start o-1 start', 'start o-2 start']);
    expect(delivery).toEqual({
      settled: [expect.objectContaining({ result: 'started' })],
      stopped: [{ row: refused, error: expect.stringContaining('too large'), parked: false }],
    });
  });

  test.each([1, 4, 8, 14])(
    'while Temporal is away (gRPC code %i) nothing is stopped, and the rest waits',
    async (code) => {
      const { workflows, calls } = rig({
        start: async () => {
          throw grpc(code, 'no connection');
        },
      });
      const rows = Array.from({ length: 40 }, (_, at) =>
        row('start', { aggregate: `o-${at}`, key: `order/demo/o-${at}` }),
      );

      const delivery = await deliverMessages(workflows, rows);

      expect(delivery).toEqual({ settled: [], stopped: [], away: expect.stringContaining('no connection') });
      expect(calls.length).toBeLessThanOrEqual(16);
    },
  );

  test('sixteen orders are served at the same time, each in its order', async () => {
    let [running, most] = [0, 0];
    const { workflows, calls } = rig({
      signal: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
        return 'signalled';
      },
    });
    const rows = ['amendmentRequested', 'cancellationRequested'].flatMap((topic) =>
      Array.from({ length: 20 }, (_, at) => row(topic, { aggregate: `o-${at}`, key: `order/demo/o-${at}` })),
    );

    const delivery = await deliverMessages(workflows, rows);

    expect(most).toBe(16);
    expect(delivery.settled).toHaveLength(40);
    expect(calls.filter((call) => call.includes(' o-3 '))).toEqual([
      'signal o-3 amendmentRequested',
      'signal o-3 cancellationRequested',
    ]);
  });
});
