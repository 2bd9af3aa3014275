import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { armFailpoints } from '../../../../src/adapters/faults/failpoint.ts';
import type { CommitOutcome } from '../../../../src/usecases/commits.ts';
import type { StoreProbe } from '../../../usecases/stores/store-probe.ts';
import { inbox, move, moveOn, newOrder } from '../relay/moves.ts';
import type { OwnDatabase } from './own-database.ts';
import { postgresProbe } from './postgres-probe.ts';

let probe: StoreProbe & { own: OwnDatabase };
const surprises: unknown[] = [];
const surprise = (reason: unknown) => surprises.push(reason);

beforeAll(async () => {
  probe = await postgresProbe();
  process.on('unhandledRejection', surprise).on('uncaughtExceptionMonitor', surprise);
});
beforeEach(() => probe.clear());
afterEach(() => expect(surprises).toEqual([]));
afterAll(async () => {
  process.off('unhandledRejection', surprise).off('uncaughtExceptionMonitor', surprise);
  await probe.close();
});

/** SH5: every version of every order has its timeline step, its outbox row and its inbox row, and no gap. */
async function expectWhole(): Promise<{ orders: number; versions: number }> {
  const { sql } = probe.own;
  const broken = await sql`
    select o.order_id, o.version, count(distinct t.version)::int as steps, count(distinct m.version)::int as messages,
      count(distinct i.event_id)::int as inbox
    from orders o
    left join timeline t on t.tenant_id = o.tenant_id and t.order_id = o.order_id
    left join outbox m on m.tenant_id = t.tenant_id and m.aggregate = t.order_id and m.version = t.version
      and m.headers->>'eventId' = t.event_id
    left join inbox i on i.tenant_id = t.tenant_id and i.event_id = t.event_id
    group by o.tenant_id, o.order_id, o.version
    having count(distinct t.version) <> o.version or count(distinct m.version) <> o.version
      or count(distinct i.event_id) <> o.version or max(t.version) <> o.version`;
  expect(broken).toEqual([]);
  const [total] = await sql<{ orders: number; versions: number; rows: number }[]>`
    select count(*)::int as orders, coalesce(sum(version), 0)::int as versions,
      (select count(*)::int from outbox) as rows from orders`;
  if (total === undefined) throw new Error('no count');
  expect(total.rows).toBe(total.versions);
  return total;
}

const order = newOrder('ord_1');
const kindsOf = (outcomes: readonly CommitOutcome[]) => outcomes.map(({ kind }) => kind);

describe('SH5 the one door', () => {
  test('of 8 racers for each of 20 versions exactly one wins', async () => {
    await probe.store.commit([move(order, 0, 'e0')]);
    let winners = 0;
    for (let version = 1; version <= 20; version += 1) {
      const racers = Array.from({ length: 8 }, (_, i) =>
        probe.store.commit([move(order, version, `e${version}-${i}`)]),
      );
      const kinds = (await Promise.all(racers)).flatMap(kindsOf);
      winners += kinds.filter((kind) => kind === 'applied').length;
      expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(7);
    }

    expect(winners).toBe(20);
    expect(await expectWhole()).toMatchObject({ orders: 1, versions: 21 });
  });

  test('8 callers with 40 shuffled batches each over 50 orders: no call fails, nothing is lost', async () => {
    const ids = Array.from({ length: 50 }, (_, i) => `ord_${String(i).padStart(2, '0')}`);
    await probe.store.commit(ids.map((id) => move(newOrder(id), 0, `first-${id}`)));
    const random = seeded(7);
    let applied = 0;

    const caller = async (name: number) => {
      for (let batch = 0; batch < 40; batch += 1) {
        let waiting = shuffled(ids, random).slice(0, 10);
        while (waiting.length > 0) {
          const versions = await Promise.all(
            waiting.map(async (id) => (await probe.store.loadOrder('demo', id))?.order.version ?? 0),
          );
          const commits = waiting.map((id, i) => move(newOrder(id), versions[i] ?? 0, `${name}-${batch}-${id}`));
          const kinds = kindsOf(await probe.store.commit(commits));
          applied += kinds.filter((kind) => kind === 'applied').length;
          expect(kinds.filter((kind) => kind !== 'applied' && kind !== 'conflict')).toEqual([]);
          waiting = waiting.filter((_, i) => kinds[i] === 'conflict');
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, name) => caller(name)));

    expect(applied).toBe(8 * 40 * 10);
    const [stat] = await probe.own.sql`select deadlocks::int from pg_stat_database where datname = current_database()`;
    expect(stat).toEqual({ deadlocks: 0 });
    expect(await expectWhole()).toMatchObject({ orders: 50, versions: 50 + 3200 });
  });

  test('a reply that is lost after the commit is answered by the retry: nothing twice, and the caller can tell', async () => {
    const commits = [move(order, 0, 'e1'), move(newOrder('ord_2'), 0, 'e2')];
    const broken = await postgresProbe({ attemptMs: 400 });
    try {
      armFailpoints('commit.sent-no-reply=hang@1');
      expect(kindsOf(await broken.store.commit(commits))).toEqual(['duplicate', 'duplicate']);
      expect(await broken.orders()).toEqual(['ord_1', 'ord_2']);
      expect(await broken.outbox()).toHaveLength(2);

      const { inbox: _, ...withoutInbox } = move(order, 1, 'e3');
      armFailpoints('commit.sent-no-reply=hang@1');
      expect(kindsOf(await broken.store.commit([withoutInbox]))).toEqual(['conflict']);
      expect((await broken.store.loadOrder('demo', 'ord_1'))?.order.version).toBe(2);
    } finally {
      armFailpoints('commit.sent-no-reply=delay:0');
      await broken.close();
    }
  });

  test('2,000 calls while backends are killed every 50 ms: each settles in its deadline, none is half applied (PR1)', async () => {
    let killing = true;
    let kills = 0;
    const killer = (async () => {
      while (killing) {
        const hit = await probe.own.sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'under-test' order by random() limit 2`;
        kills += hit.length;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    let slowest = 0;
    const caller = async (name: number) => {
      for (let i = 0; i < 125; i += 1) {
        const begun = Date.now();
        await moveOn(probe.store, `ord_${(name + i) % 40}`, `k-${name}-${i}`);
        slowest = Math.max(slowest, Date.now() - begun);
      }
    };
    await Promise.all(Array.from({ length: 16 }, (_, name) => caller(name))).finally(() => {
      killing = false;
    });
    await killer;

    expect(kills).toBeGreaterThan(10);
    expect(slowest).toBeLessThan(15_000);
    expect(await expectWhole()).toMatchObject({ orders: 40, versions: 2000 });
  });

  test('SE2 text is stored as it is: quotes, backslashes, emoji, and what looks like SQL', async () => {
    const nasty = `'); drop table orders; -- \\ "\u{1F4A5}" \u007f $1 {}`;
    const commit = { ...move(order, 0, 'e1'), inbox: { ...inbox('e1'), reason: nasty } };
    expect(kindsOf(await probe.store.commit([commit]))).toEqual(['applied']);
    expect(await probe.own.sql`select reason from inbox`).toEqual([{ reason: nasty }]);
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
