import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { laneNames, type OutboxWorld, outboxWorld, until } from './outbox-world.ts';

let world: OutboxWorld;
beforeAll(async () => {
  world = await outboxWorld();
});
beforeEach(() => world.clear());
afterAll(() => world.close());

const lease = (owner: string, ttlMs = 5_000) => world.store.lease('kafka', owner, ttlMs);

describe('PR2 shards are leased', () => {
  test('a relay alone holds all of them, and keeps them at every renewal', async () => {
    for (let renewal = 0; renewal < 6; renewal += 1) {
      expect(await lease('a')).toBe(64);
      const held = await world.own.sql`select 1 from outbox_shards where destination = 'kafka' and owner = 'a'`;
      expect(held).toHaveLength(64);
    }
  });

  test('two share them fairly once each has said that it is alive, three too', async () => {
    await lease('a');
    expect(await lease('b')).toBe(0);
    expect(await lease('a')).toBe(32);
    expect(await lease('b')).toBe(32);
    expect(await lease('a')).toBe(32);

    for (const owner of ['c', 'a', 'b', 'c']) await lease(owner);

    const shares = await Promise.all(['a', 'b', 'c'].map((owner) => lease(owner)));
    expect(shares.toSorted()).toEqual([20, 22, 22]);
  });

  test('those of a relay that died are taken over when its lease ends, not before', async () => {
    await lease('a', 400);
    expect(await lease('b')).toBe(0);

    await until('b has all shards', async () => (await lease('b')) === 64);
  });

  test('a relay that renews is counted for as long as it renews', async () => {
    await lease('a', 1);
    await lease('a', 60_000);
    const [row] = await world.own.sql`select until > now() + interval '50 seconds' as alive from outbox_relays`;
    expect(row).toEqual({ alive: true });
    expect(await lease('b')).toBe(0);
    expect(await lease('a')).toBe(32);
  });

  test('a relay takes no more than its share, also of those that are free', async () => {
    await world.own.sql`insert into outbox_relays values ('kafka', 'idle', now() + interval '1 minute')`;
    expect(await lease('a')).toBe(32);
  });

  test('those of relays that were not heard of for a minute are forgotten, of their destination alone', async () => {
    await world.own.sql`insert into outbox_relays values
      ('kafka', 'gone', now() - interval '2 minutes'), ('temporal', 'gone', now() - interval '2 minutes'),
      ('kafka', 'late', now() - interval '30 seconds')`;
    await lease('a');
    expect(await world.own.sql`select destination, owner from outbox_relays order by 1, 2`).toEqual([
      { destination: 'kafka', owner: 'a' },
      { destination: 'kafka', owner: 'late' },
      { destination: 'temporal', owner: 'gone' },
    ]);
  });

  test('a relay gives back its own, of one destination', async () => {
    await lease('a');
    expect(await world.store.lease('temporal', 'a', 5_000)).toBe(64);
    await lease('b');
    await lease('a');
    await lease('b');
    await world.store.release('kafka', 'a');

    const held = await world.own.sql`select destination, owner, count(*)::int as shards from outbox_shards
      where owner is not null group by 1, 2 order by 1, 2`;
    expect(held).toEqual([
      { destination: 'kafka', owner: 'b', shards: 32 },
      { destination: 'temporal', owner: 'a', shards: 64 },
    ]);
  });

  test('those given back are free at once', async () => {
    await lease('a');
    await world.store.release('kafka', 'a');
    expect(await lease('b')).toBe(64);
  });

  test('the two destinations are leased apart', async () => {
    await lease('a');
    expect(await world.store.lease('temporal', 'b', 5_000)).toBe(64);
  });

  test('rows come to the owner of their shard alone, while its lease lasts', async () => {
    await world.fill(laneNames(40), 1);
    await lease('a');
    await lease('b');
    await lease('a');
    await lease('b', 300);

    const [a, b] = [await world.store.claim('kafka', 'a', 500), await world.store.claim('kafka', 'b', 500)];
    expect([...a, ...b].map(({ aggregate }) => aggregate).sort()).toEqual(laneNames(40));
    expect(a.length).toBeGreaterThan(0);
    expect(b.length).toBeGreaterThan(0);
    await until('the lease of b has ended', async () => (await world.store.claim('kafka', 'b', 500)).length === 0);
  });
});
