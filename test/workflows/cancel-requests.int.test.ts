import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { completed, createRig, inDays, type Rig, type Started, shows } from './workflow-rig.ts';

let rig: Rig;

beforeAll(async () => {
  rig = await createRig();
});

afterAll(async () => await rig?.env.teardown());

/** Asks Temporal to cancel the workflow and waits until the workflow has heard of it. */
async function cancel({ handle, events, details }: Started): Promise<void> {
  await handle.cancel();
  await waitFor('the request', async () => (await events('workflowExecutionCancelRequested')) === 1);
  await waitFor('the request to be shown', async () => (await details()).includes('cancel this workflow'));
}

describe('a request to cancel the workflow changes nothing in its coordination (TE8)', () => {
  test('a delay or deadline still wakes it, and the end is that of the order', async () => {
    const { activities, asked } = shows([{ nextWake: inDays(30) }, completed]);

    await rig.run(activities, async (order) => {
      await waitFor('the timer', async () => (await order.events('timerStarted')) === 1);
      await cancel(order);
      expect(await order.handle.result()).toEqual({ state: 'completed', version: 99 });
      expect(await order.lasted()).toBeCloseTo(30, 1);
      expect(await order.events('timerCanceled')).toBe(0);
      expect((await order.handle.describe()).status.name).toBe('COMPLETED');
    });

    expect(asked).toMatchObject({ advance: 2, cancelRequests: 1 });
  });

  test('an earlier moment still arms another timer', async () => {
    const { activities } = shows([{ nextWake: inDays(10) }, { nextWake: inDays(2) }, completed]);

    await rig.run(activities, async (order) => {
      await waitFor('the timer', async () => (await order.events('timerStarted')) === 1);
      await cancel(order);
      await order.nudge(2);
      await order.handle.result();
      expect(await order.lasted()).toBeCloseTo(2, 1);
    });
  });

  test('a dispatch goes on, and a later one is begun', async () => {
    const calling = Promise.withResolvers<void>();
    const lines = ['L1', 'L2'].map((lineId) => [{ lineId, attempt: 1 }]);
    const { activities } = shows([{ dispatch: lines[0] ?? [] }, { dispatch: lines[1] ?? [] }, completed]);
    let calls = 0;
    const slow = async () => {
      calls += 1;
      if (calls === 1) await calling.promise;
    };

    await rig.run({ ...activities, dispatchLines: slow }, async (order) => {
      await waitFor('the call', () => calls === 1);
      await cancel(order);
      expect(await order.events('activityTaskCancelRequested')).toBe(0);
      calling.resolve();
      await order.nudge(2);
      await waitFor('the second call', () => calls === 2);
      await order.nudge(50, 'orderSettled');
      expect(await order.handle.result()).toEqual({ state: 'completed', version: 99 });
    });
  });

  test('asked together with a nudge, both are heard', async () => {
    const reading = Promise.withResolvers<void>();
    const { activities, asked } = shows([() => reading.promise.then(() => ({ version: 5 })), completed]);

    await rig.run(activities, async ({ handle, nudge }) => {
      await waitFor('the first look', () => asked.advance === 1);
      await handle.cancel();
      await nudge(6);
      reading.resolve();
      expect(await handle.result()).toEqual({ state: 'completed', version: 99 });
    });

    expect(asked).toMatchObject({ advance: 2, cancelRequests: 1 });
  });
});
