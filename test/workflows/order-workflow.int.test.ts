import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrderActivities } from '../../src/activities/order-activities.ts';
import { waitFor } from '../support/wait-for.ts';
import { completed, createRig, inDays, type Rig, shows } from './workflow-rig.ts';

let rig: Rig;

beforeAll(async () => {
  rig = await createRig();
});

afterAll(async () => await rig?.env.teardown());

describe('the durable timer (TE3)', () => {
  test('a deadline in thirty days wakes the order in thirty days', async () => {
    const { activities, asked } = shows([{ nextWake: inDays(30) }, completed]);

    await rig.run(activities, async ({ handle, lasted }) => {
      expect(await handle.result()).toEqual({ state: 'completed', version: 99 });
      expect(await lasted()).toBeCloseTo(30, 1);
    });

    expect(asked.advance).toBe(2);
  });

  test('an earlier moment arms the timer anew, a later one leaves it', async () => {
    const { activities, asked } = shows([
      ...[{ nextWake: inDays(10) }, { nextWake: inDays(20) }, { nextWake: inDays(2) }],
      completed,
    ]);

    await rig.run(activities, async ({ handle, lasted, nudge, events }) => {
      await waitFor('the first timer', async () => (await events('timerStarted')) === 1);
      await nudge(2);
      await waitFor('the second look', () => asked.advance === 2);
      expect(await events('timerStarted')).toBe(1);
      await nudge(3);
      await waitFor('the second timer', async () => (await events('timerStarted')) === 2);
      await handle.result();
      expect(await lasted()).toBeCloseTo(2, 1);
      expect([await events('timerStarted'), await events('timerCanceled')]).toEqual([2, 1]);
    });
  });

  test('a timer that has fired is forgotten: an order with nothing but overdue lines rests until a nudge', async () => {
    const { activities, asked } = shows([{ nextWake: inDays(1) }, { stuck: true }, completed]);

    await rig.run(activities, async ({ handle, nudge, events }) => {
      await waitFor('the timer', async () => (await events('timerStarted')) === 1);
      await rig.env.sleep('2 days');
      await waitFor('the second look', () => asked.advance === 2);
      await rig.env.sleep('30 days');
      expect([asked.advance, await events('timerFired')]).toEqual([2, 1]);
      await nudge(50, 'orderSettled');
      await handle.result();
    });

    expect(asked.advance).toBe(3);
  });
});

describe('the deadline as a search attribute (TE4)', () => {
  const minutes = (days: number, count: number) =>
    new Date(Date.parse(inDays(days)) + count * 60_000).toISOString().replace(/\.\d+/, '.000');
  const upserts = async (first: string | undefined, ...deadlines: string[]) => {
    let seen = 0;
    const { activities, asked } = shows([
      ...deadlines.map((nextDeadline, i) => ({ nextDeadline, version: i + 1 })),
      completed,
    ]);
    await rig.run(
      activities,
      async ({ handle, nudge, events }) => {
        for (let look = 1; look <= deadlines.length; look += 1) {
          await waitFor(`look ${look}`, () => asked.advance === look);
          await nudge(look + 1);
        }
        await handle.result();
        seen = await events('upsertWorkflowSearchAttributes');
      },
      first === undefined ? {} : { nextDeadline: first },
    );
    return seen;
  };

  test('that the start shows is not shown again for less than a minute; a minute is, and the end', async () => {
    const start = minutes(1, 0);
    expect(await upserts(start, minutes(1, 0.5), minutes(1, 0.9))).toBe(1);
    expect(await upserts(start, minutes(1, 0.9), minutes(1, 1.2), minutes(1, 1.9))).toBe(2);
  });

  test('that no start shows is shown at each change, as in the runs of older code', async () => {
    expect(await upserts(undefined, minutes(1, 0), minutes(1, 0.5))).toBe(3);
  });
});

describe('lines of HTTP providers (OL5)', () => {
  const dispatch = [{ lineId: 'L1', attempt: 1 }];

  test('a dispatch that somebody fails by hand is not given up: the next look begins it again (TE8)', async () => {
    const { activities, asked } = shows([{ dispatch, version: 1 }, { dispatch, version: 1 }, completed]);
    let calls = 0;
    const failing = () => {
      calls += 1;
      return calls > 1 ? Promise.resolve() : Promise.reject(ApplicationFailure.nonRetryable('failed by an operator'));
    };

    await rig.run({ ...activities, dispatchLines: failing }, async ({ handle, nudge, look, events }) => {
      await waitFor('the dispatch to fail', async () => (await events('activityTaskFailed')) === 1);
      await look(1);
      await waitFor('a second dispatch', () => calls === 2);
      await nudge(50, 'orderSettled');
      await handle.result();
    });

    expect(asked.abandoned).toEqual([]);
  });

  test('a dispatch whose tries never succeed is abandoned after an hour', async () => {
    const { activities, asked } = shows([{ dispatch, nextWake: inDays(1) }, completed]);
    const failing = () => Promise.reject(new Error('503'));

    await rig.run({ ...activities, dispatchLines: failing }, async ({ handle }) => void (await handle.result()));

    expect(asked.abandoned).toEqual([dispatch]);
  });

  test('a line that is being dispatched is not dispatched again by the next look', async () => {
    const calling = Promise.withResolvers<void>();
    const { activities, asked } = shows([{ dispatch }, { dispatch }, completed]);
    let calls = 0;
    const slow = () => {
      calls += 1;
      return calling.promise;
    };

    await rig.run({ ...activities, dispatchLines: slow }, async ({ handle, nudge }) => {
      await waitFor('the call', () => calls === 1);
      await nudge(2);
      await waitFor('the second look', () => asked.advance === 2);
      calling.resolve();
      await nudge(3);
      await handle.result();
    });

    expect(calls).toBe(1);
  });

  test('a run with a dispatch in flight goes on as new only when the dispatch has ended', async () => {
    const calling = Promise.withResolvers<void>();
    const { activities, asked } = shows([{ dispatch }, { version: 6, dispatch }, { version: 6 }, completed]);
    const work = { ...activities, dispatchLines: () => calling.promise };

    const input = { maxHistoryLength: 8 };
    await rig.run(
      work,
      async ({ handle, nudge }) => {
        const first = await handle.describe();
        await waitFor('the first look', () => asked.advance === 1);
        await nudge(5);
        await waitFor('the second look', () => asked.advance === 2);
        await rig.env.sleep('1 second');
        expect((await handle.describe()).runId).toBe(first.runId);
        calling.resolve();
        const next = await waitFor('a new run', async () => {
          const { runId } = await handle.describe();
          return runId !== first.runId && runId;
        });
        await waitFor('its first look', () => asked.advance === 3);
        expect((await handle.describe()).runId).toBe(next);
        await nudge(7);
        expect(await handle.result()).toEqual({ state: 'completed', version: 99 });
      },
      input,
    );

    expect(asked.abandoned).toEqual([]);
  });
});

test('an order that Postgres does not have fails its workflow at once', async () => {
  // Only what the first look asks for is there.
  const store = { loadOrder: () => Promise.resolve(undefined) };
  const deps = { store } as unknown as Parameters<typeof createOrderActivities>[0];

  await rig.run(createOrderActivities(deps), async ({ handle }) => {
    const failed = await handle.result().catch((error: unknown) => error);
    expect(failed).toMatchObject({ cause: { type: 'OrderMissing', nonRetryable: true } });
  });
});
