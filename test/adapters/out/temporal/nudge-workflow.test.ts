import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { describe, expect, test } from 'vitest';
import type { OutboxRow } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { nudgeByUpdate } from '../../../../src/adapters/out/temporal/nudge-workflow.ts';

const row = { id: '7', key: 'order/demo/o-1', topic: 'linesReady', body: '{"version":3}' } as OutboxRow;

/** A nudger whose updates are answered by `answer`, with a clock that the test turns. */
function rig(answer: () => Promise<unknown>, describe: () => Promise<{ closeTime?: Date }> = async () => ({})) {
  const seen = { updates: [] as unknown[], signals: 0, deadlines: [] as number[], now: 1_000 };
  const client = {
    connection: {
      withDeadline: async (deadline: number, call: () => Promise<unknown>) => {
        seen.deadlines.push(deadline - seen.now);
        return await call();
      },
    },
    workflow: {
      getHandle: (workflowId: string) => ({
        describe,
        startUpdate: async (name: string, options: object) => {
          seen.updates.push({ workflowId, name, ...options });
          return await answer();
        },
      }),
    },
  } as unknown as Client;
  const signal = async () => {
    seen.signals += 1;
    return 'signalled' as const;
  };
  const nudge = nudgeByUpdate(client, signal, { answerMs: 500, silenceMs: 10_000, now: () => seen.now });
  return { seen, nudge };
}

test('TE2 a nudge that a worker takes is an update, the same one however often it is sent', async () => {
  const { seen, nudge } = rig(async () => undefined);

  expect([await nudge(row), await nudge(row)]).toEqual(['updated', 'updated']);

  const update = {
    workflowId: row.key,
    name: 'nudge',
    updateId: '7',
    waitForStage: 'ACCEPTED',
    args: ['linesReady', { version: 3 }],
  };
  expect(seen).toMatchObject({ updates: [update, update], signals: 0, deadlines: [500, 500] });
});

test('TE2 a nudge that nobody takes is signalled, and nobody is asked again for a while: no lane waits for workers that are away', async () => {
  const { seen, nudge } = rig(() => Promise.reject(new Error('4 DEADLINE_EXCEEDED')));

  expect(await nudge(row)).toBe('signalled');
  seen.now += 9_999;
  expect(await nudge(row)).toBe('signalled');
  expect(seen).toMatchObject({ updates: [expect.anything()], signals: 2 });

  seen.now += 1;
  expect(await nudge(row)).toBe('signalled');
  expect(seen.updates).toHaveLength(2);
});

test('TE2 a nudge that waits while others are answered is signalled, and the next is asked for: the workers are only busy', async () => {
  const busy = Promise.withResolvers<never>();
  const answers = [busy.promise, Promise.resolve(), Promise.resolve()];
  const { seen, nudge } = rig(async () => await answers.shift());

  const waiting = nudge(row);
  seen.now += 100;
  expect(await nudge(row)).toBe('updated');
  busy.reject(new Error('4 DEADLINE_EXCEEDED'));

  expect(await waiting).toBe('signalled');
  expect(await nudge(row)).toBe('updated');
});

test('TE1 a workflow that is not there is told, not signalled, and says nothing of the workers', async () => {
  const { seen, nudge } = rig(() => Promise.reject(new WorkflowNotFoundError('gone', row.key, undefined)));

  expect([await nudge(row), await nudge(row)]).toEqual(['not_found', 'not_found']);
  expect(seen).toMatchObject({ signals: 0, updates: [expect.anything(), expect.anything()] });
});

describe('TE8 the sweeper’s nudge', () => {
  const look = { ...row, body: '{"version":3,"look":true}' } as OutboxRow;
  const silent = () => Promise.reject(new Error('4 DEADLINE_EXCEEDED'));

  test('is an update with its mark', async () => {
    const { seen, nudge } = rig(async () => undefined);

    expect(await nudge(look)).toBe('updated');
    expect(seen.updates).toMatchObject([{ args: ['linesReady', { version: 3, look: true }] }]);
  });

  test('is never signalled: while workers are away histories do not grow by it', async () => {
    const { seen, nudge } = rig(silent);

    expect([await nudge(look), await nudge(look)]).toEqual(['unanswered', 'unanswered']);
    expect(seen).toMatchObject({ signals: 0, updates: [expect.anything()] });
  });

  test('finds also while workers are away that a run has ended or is gone', async () => {
    const ended = rig(silent, async () => ({ closeTime: new Date() }));
    const gone = rig(silent, () => Promise.reject(new WorkflowNotFoundError('gone', row.key, undefined)));

    expect([await ended.nudge(look), await gone.nudge(look)]).toEqual(['not_found', 'not_found']);
  });
});
