import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GeneratorOptions } from '../../simulator/quote-generator.ts';
import { metric } from '../support/metrics.ts';
import type { RoleProcess } from '../support/processes.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';
import { connectTemporal } from '../workflows/temporal-client.ts';

type Role = 'api' | 'consumer' | 'relay' | 'worker';

interface Kill {
  /** The arrow that is cut. */
  readonly name: string;
  readonly role: Role;
  /** In the same process. */
  readonly beside?: Role;
  /** Where the process ends itself by SIGKILL; without it the test kills it when `when` holds. */
  readonly failpoint?: string;
  readonly when?: (world: World) => Promise<boolean>;
  /** What shows that the arrow was really cut: what the second process had to do again. */
  readonly evidence?: (world: World, second: RoleProcess, victim: RoleProcess) => Promise<void>;
  readonly quotes?: Partial<GeneratorOptions>;
}

const rows: Readonly<Record<Role, string>> = {
  api: 'HT3',
  consumer: 'CO1, CO2',
  relay: 'PR2, PR5',
  worker: 'TE2, OL5',
};
const roles: readonly Role[] = ['api', 'consumer', 'relay', 'worker'];
const settings = { delayMs: { min: 10, max: 150 }, acceptFirst: true };

const consumedAgain = async (_: World, second: RoleProcess) =>
  expect(await metric(second, 'oms_records_consumed_total', { fate: 'duplicate' })).toBeGreaterThan(0);

const consumer: readonly Kill[] = [
  { name: 'after poll, before deciding', role: 'consumer', failpoint: 'consumer.after-poll=kill@2' },
  { name: 'after deciding, before the commit', role: 'consumer', failpoint: 'consumer.after-decide=kill@1' },
  {
    name: 'after the commit, before its reply',
    role: 'consumer',
    failpoint: 'commit.sent-no-reply=kill@1',
    evidence: consumedAgain,
  },
  {
    name: 'after the commit of quotes, before their offset (CO1)',
    role: 'consumer',
    failpoint: 'consumer.after-commit-before-offset=kill@1',
    evidence: consumedAgain,
  },
  {
    name: 'after the commit of reports, before their offset',
    role: 'consumer',
    failpoint: 'consumer.after-commit-before-offset=kill@4',
  },
];

const relay: readonly Kill[] = [
  { name: 'after the claim, before sending', role: 'relay', failpoint: 'relay.after-claim=kill@2' },
  {
    name: 'after sending to Kafka, before the mark (EV3)',
    role: 'relay',
    failpoint: 'relay.after-send-before-mark=kill@2',
    evidence: async (world) => expect((await copies(world)).more).toBeGreaterThan(0),
  },
  {
    name: 'after sending to Temporal, before the mark (TE1)',
    role: 'relay',
    failpoint: 'relay.temporal-sent-before-mark=kill@1',
    evidence: async ({ sql }) => {
      const [row] = await sql`select count(*)::int as again from outbox where result = 'already_started'`;
      expect(row?.again).toBeGreaterThan(0);
    },
  },
  {
    name: 'after a worker took its Update, before the mark (TE2)',
    role: 'relay',
    failpoint: 'relay.nudge-taken-before-mark=kill@1',
    // Orders of one wave: no later nudge of the lane stands in for the one that was taken.
    quotes: { shapes: ['parallel'] },
    evidence: async (world) => {
      const nudges = await nudgesOf(world);
      // The second relay begins when the lease of the first one ends, seconds later.
      const again = nudges.filter(({ taken, settledAt }) => taken.some((at) => settledAt - at > 1_000));
      expect(again).toContainEqual(expect.objectContaining({ result: 'updated', taken: [expect.any(Number)] }));
      for (const { taken } of nudges) expect(taken.length).toBeLessThanOrEqual(1);
    },
  },
  {
    name: 'and the worker beside it, after an eager start (TE2)',
    role: 'worker',
    beside: 'relay',
    failpoint: 'relay.temporal-sent-before-mark=kill@1',
    // The first tasks died with the process; Temporal hands them out again.
    evidence: async (world, _, { pid }) => {
      const first = (await histories(world)).map((events) =>
        events.find(({ workflowTaskStartedEventAttributes: task }) => task?.identity?.startsWith(`${pid}@`)),
      );
      expect(first.some((event) => Number(event?.eventId) === 3)).toBe(true);
    },
  },
  { name: 'after the mark', role: 'relay', failpoint: 'relay.after-mark=kill@3' },
];

const api: readonly Kill[] = [
  { name: 'after the signature, before the commit', role: 'api', failpoint: 'callback.after-verify=kill@3' },
  { name: 'after the commit, before its reply', role: 'api', failpoint: 'commit.sent-no-reply=kill@3' },
  {
    name: 'after the commit, before its answer',
    role: 'api',
    failpoint: 'callback.after-commit-before-answer=kill@3',
    evidence: async (_, second) =>
      expect(await metric(second, 'oms_callbacks_total', { verdict: 'duplicate' })).toBeGreaterThan(0),
  },
];

const worker: readonly Kill[] = [
  {
    name: 'after taking an Update, before it is accepted (TE2)',
    role: 'worker',
    quotes: { count: 1, shapes: ['chain'] },
    // The first commit is that of the start; nothing but a nudge makes the second one.
    failpoint: 'commit.sent-no-reply=kill@2',
    // The next worker takes the Update, which the server has kept, or else the relay hears nothing and signals; or both.
    evidence: async (world) => {
      const nudges = await nudgesOf(world);
      expect(nudges.map(({ result }) => result)).not.toContain(null);
      expect(nudges.some(({ taken, result }) => result === 'signalled' || taken.length === 1)).toBe(true);
      for (const { taken } of nudges) expect(taken.length).toBeLessThanOrEqual(1);
    },
  },
  { name: 'after the commit, before its reply', role: 'worker', failpoint: 'commit.sent-no-reply=kill@2' },
  {
    name: 'in mid-order, lines open and not yet requested (SH3)',
    role: 'worker',
    when: async ({ sql }) => {
      const [row] = await sql`
        select 1 from order_lines open join order_lines waiting using (tenant_id, order_id)
         where open.state in ('requested', 'in_progress') and waiting.state = 'pending' limit 1`;
      return row !== undefined;
    },
  },
  { name: 'before it asks the provider', role: 'worker', failpoint: 'dispatch.before-provider-call=kill@2' },
  {
    name: 'after the provider took it, before its result',
    role: 'worker',
    failpoint: 'dispatch.after-provider-call=kill@2',
  },
];

// The groups wait for leases, sessions and heartbeats most of the time, so they run side by side, each in its own world.
for (const [group, kills] of Object.entries({ consumer, 'relay and api': [...relay, ...api], worker }))
  describe.concurrent(`a killed process loses and doubles nothing: ${group}`, () => {
    let world: World;
    const living = new Map<Role, RoleProcess>();

    beforeAll(async () => {
      world = await createWorld(settings);
      await Promise.all(roles.map(async (role) => living.set(role, await world.start(role))));
    });

    afterAll(async () => await world.close());

    for (const [index, kill] of kills.entries())
      test(`${kill.role} ${kill.name} (${rows[kill.role]})`, { concurrent: false, timeout: 300_000 }, async () => {
        const { role, beside, failpoint, when, quotes } = kill;
        for (const one of [role, beside]) if (one) await living.get(one)?.stop();
        const together = beside === undefined ? role : (`${role} ${beside}` as 'worker relay');
        const victim = await world.start(together, failpoint === undefined ? {} : { FAILPOINTS: failpoint });

        const mix = { count: 8, lines: [2, 3], shapes: ['chain', 'waves'], ...quotes } as const;
        const publish = async (round: number) => await world.publish({ ...mix, seed: 100 * round + index + 1 });
        await publish(0);
        if (when !== undefined) {
          await waitFor(kill.name, () => when(world), { everyMs: 5 });
          victim.signal('SIGKILL');
        }
        expect(await ended(victim, publish)).toEqual({ code: null, signal: 'SIGKILL' });
        const second = await world.start(role);
        living.set(role, second);
        if (beside) living.set(beside, await world.start(beside));
        await world.settled(90_000);

        const { violations } = await world.check();
        expect(violations).toEqual([]);
        await kill.evidence?.(world, second, victim);
      });

    test('whoever was not killed still runs, and stops in order', { concurrent: false }, async () => {
      expect(await Promise.all([...living.values()].map((role) => role.stop()))).toEqual(roles.map(() => 0));
    });
  });

/**
 * How the victim ended. More orders follow while it lives: a machine so busy that no worker answers in time makes the
 * relay signal for half a minute, and the orders of that time never reach the arrow of an Update.
 */
async function ended(victim: RoleProcess, publish: (round: number) => Promise<void>) {
  let end: Awaited<RoleProcess['exited']> | undefined;
  victim.exited.then((how) => {
    end = how;
  });
  const dead = async () => await waitFor('the process to be killed', () => end, { timeoutMs: 15_000 });
  for (let round = 1; round <= 6; round += 1) {
    const seen = await dead().catch(() => undefined);
    if (seen !== undefined) return seen;
    await publish(round);
  }
  return await dead();
}

/** Records of ours on the topics beyond one for each row of the outbox. */
async function copies(world: World): Promise<{ more: number }> {
  const { counts } = await world.check();
  const topics = ['oms.order.events.v1', 'oms.fulfillment.integration.v1', 'cpq.quote.events.dlt.v1'];
  const records = topics.reduce((sum, topic) => sum + (counts[topic] ?? 0), 0);
  return { more: records - (counts['outbox kafka'] ?? 0) };
}

/** Nudges of the outbox with the moments at which a worker took each as an Update. */
async function nudgesOf({ sql, servers }: World) {
  const rows = await sql<{ id: string; key: string; result: string; settledAt: Date }[]>`
    select id::text, key, result, settled_at as "settledAt" from outbox
     where destination = 'temporal' and topic in ('linesReady', 'orderSettled', 'orderStuck')`;
  const taken = new Map<string, number[]>();
  for (const events of await histories({ sql, servers })) {
    for (const { eventTime, workflowExecutionUpdateAcceptedEventAttributes: update } of events) {
      const id = update?.acceptedRequest?.meta?.updateId;
      if (id) taken.set(id, [...(taken.get(id) ?? []), Number(eventTime?.seconds) * 1000]);
    }
  }
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...taken.keys()]));
  return rows.map(({ id, result, settledAt }) => ({
    id,
    result,
    settledAt: settledAt.getTime(),
    taken: taken.get(id) ?? [],
  }));
}

/** The events of every order's workflow. */
async function histories({ sql, servers }: Pick<World, 'sql' | 'servers'>) {
  const client = await connectTemporal(servers);
  const keys = await sql<{ key: string }[]>`select distinct key from outbox where destination = 'temporal'`;
  const all = await Promise.all(keys.map(({ key }) => client.workflow.getHandle(key).fetchHistory()));
  await client.connection.close();
  return all.map(({ events }) => events ?? []);
}
