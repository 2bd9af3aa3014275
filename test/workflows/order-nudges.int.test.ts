import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { completed, createRig, inDays, type Rig, shows } from './workflow-rig.ts';

let rig: Rig;

beforeAll(async () => {
  rig = await createRig();
});

afterAll(async () => await rig?.env.teardown());

describe('nudges (TE2)', () => {
  test('a repeated or stale one causes no look, a new one does', async () => {
    const { activities, asked } = shows([{ version: 5 }, completed]);

    await rig.run(activities, async ({ handle, nudge, events }) => {
      await waitFor('the first look', () => asked.advance === 1);
      for (const version of [5, 5, 3, 1]) await nudge(version);
      await waitFor('four signals', async () => (await events('workflowExecutionSignaled')) === 4);
      await rig.env.sleep('1 minute');
      expect(asked.advance).toBe(1);
      await nudge(6);
      await handle.result();
    });

    expect(asked.advance).toBe(2);
  });

  test('the sweeper’s always causes a look, whatever version was seen (TE8)', async () => {
    const { activities, asked } = shows([{ version: 5 }, { version: 5 }, { version: 5 }, completed]);

    await rig.run(activities, async ({ handle, look }) => {
      for (const [at, version] of [5, 3, 5].entries()) {
        await waitFor(`look ${at + 1}`, () => asked.advance === at + 1);
        await look(version);
      }
      await handle.result();
    });

    expect(asked.advance).toBe(4);
  });

  test('one that comes while the order is being read is not lost', async () => {
    const reading = Promise.withResolvers<void>();
    const { activities, asked } = shows([() => reading.promise.then(() => ({ version: 5 })), completed]);

    await rig.run(activities, async ({ handle, nudge }) => {
      await waitFor('the first look', () => asked.advance === 1);
      await nudge(6);
      reading.resolve();
      await handle.result();
    });

    expect(asked.advance).toBe(2);
  });

  test('one that comes while the order is being read, and is in what was read, causes no second look', async () => {
    const reading = Promise.withResolvers<void>();
    const { activities, asked } = shows([() => reading.promise.then(() => ({ version: 6 })), completed]);

    await rig.run(activities, async ({ handle, nudge, events }) => {
      await waitFor('the first look', () => asked.advance === 1);
      await nudge(6);
      reading.resolve();
      await waitFor('the signal', async () => (await events('workflowExecutionSignaled')) === 1);
      await rig.env.sleep('1 minute');
      expect(asked.advance).toBe(1);
      await nudge(7);
      await handle.result();
    });
  });
});

describe('a nudge that tells how the order ended (TE2)', () => {
  test('ends the run without a look, and the end is on show', async () => {
    const { activities, asked } = shows([{ nextWake: inDays(3) }]);

    await rig.run(activities, async ({ handle, nudge, events }) => {
      await waitFor('the first look', () => asked.advance === 1);
      await nudge(99, 'orderSettled', completed);
      expect(await handle.result()).toEqual({ state: 'completed', version: 99 });
      expect(await events('upsertWorkflowSearchAttributes')).toBe(1);
    });

    expect(asked.advance).toBe(1);
  });

  test('that comes while an older state is being read is not lost; nor is one that comes twice', async () => {
    const reading = Promise.withResolvers<void>();
    const { activities, asked } = shows([() => reading.promise.then(() => ({ version: 5 }))]);

    await rig.run(activities, async ({ handle, nudge }) => {
      await waitFor('the first look', () => asked.advance === 1);
      await nudge(99, 'orderSettled', completed);
      await nudge(99, 'orderSettled', completed);
      reading.resolve();
      expect(await handle.result()).toEqual({ state: 'completed', version: 99 });
    });

    expect(asked.advance).toBe(1);
  });
});
