import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutboxRow, Settled, Stopped } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { type Delivery, lanes, type Relay, startRelay } from '../../../../src/adapters/out/relay/outbox-relay.ts';
import { laneNames, named, type OutboxWorld, outboxWorld, sent, until } from '../postgres/outbox-world.ts';

let world: OutboxWorld;
const running: Relay[] = [];
const deliveries: string[] = [];

beforeAll(async () => {
  world = await outboxWorld();
});
beforeEach(() => world.clear());
afterEach(async () => {
  await Promise.all(running.splice(0).map((relay) => relay.stop()));
  deliveries.length = 0;
});
afterAll(() => world.close());

type Deliver = (rows: readonly OutboxRow[]) => Promise<Delivery>;

function relay(owner: string, deliver: Deliver, leaseMs = 900): Relay {
  const started = startRelay({
    destination: 'kafka',
    owner,
    store: world.store,
    deliver,
    batch: 60,
    leaseMs,
    idleMs: 10,
  });
  running.push(started);
  return started;
}

const deliverAll: Deliver = async (rows) => {
  deliveries.push(...named(rows));
  return { settled: sent(rows), stopped: [] };
};

/** Sends lane by lane; a row may fail, the destination be away, or the process lose its head after sending. */
const moody =
  (random: () => number): Deliver =>
  async (rows) => {
    const settled: Settled[] = [];
    const stopped: Stopped[] = [];
    for (const lane of lanes(rows))
      for (const row of lane) {
        if (random() < 0.01) return { settled, stopped, away: 'the broker is away' };
        if (random() < 0.01) {
          stopped.push({ row, error: 'refused', parked: false });
          break;
        }
        await new Promise((resolve) => setImmediate(resolve));
        deliveries.push(`${row.aggregate} ${row.version}`);
        settled.push({ row, result: 'sent' });
      }
    if (random() < 0.1) throw new Error('died after sending, before marking');
    return { settled, stopped };
  };

/** The first sending of each row, lane by lane. */
function firstSendings(lane: string): string[] {
  return [...new Set(deliveries.filter((row) => row.startsWith(`${lane} `)))];
}

const drained = () => until('the outbox is empty', async () => (await world.pending()).length === 0);
const versions = (lane: string, count: number) => Array.from({ length: count }, (_, i) => `${lane} ${i + 1}`);

describe('PR2 two relays', () => {
  test('keep the order of each of 50 lanes over 2,000 rows, with failures of every kind, and lose none', async () => {
    const names = laneNames(50);
    await world.fill(names, 20);
    const impatient = setInterval(
      () => void world.own.sql`update stopped_lanes set until = now()`.catch(() => undefined),
      100,
    );
    relay('a', moody(Math.random));
    relay('b', moody(Math.random));
    await world.fill(
      names.map((name) => `${name}x`),
      20,
    );

    await drained().finally(() => clearInterval(impatient));

    for (const lane of [...names, ...names.map((name) => `${name}x`)])
      expect(firstSendings(lane)).toEqual(versions(lane, 20));
    expect(await world.own.sql`select 1 from outbox where result = 'sent'`).toHaveLength(2_000);
  });

  test('take over what a relay that hangs has begun, once its lease ends', async () => {
    await world.fill(laneNames(10), 3);
    let release: (() => void) | undefined;
    const hang = new Promise<void>((resolve) => {
      release = resolve;
    });
    let hanging = false;
    relay(
      'stuck',
      async (rows) => {
        hanging = true;
        await hang;
        return { settled: sent(rows), stopped: [] };
      },
      400,
    );
    await until('it hangs', async () => hanging);
    relay('heir', deliverAll);

    await drained();

    for (const lane of laneNames(10)) expect(firstSendings(lane)).toEqual(versions(lane, 3));
    release?.();
  });
});

describe('PR5 a relay', () => {
  test('whose store or destination fails goes on by itself once it works again', async () => {
    await world.fill(['ord_1'], 3);
    let tries = 0;
    relay('a', async (rows) => {
      tries += 1;
      if (tries === 1) throw new Error('no broker');
      return tries === 2 ? { settled: [], stopped: [], away: 'no broker' } : deliverAll(rows);
    });

    await drained();

    expect(deliveries).toEqual(versions('ord_1', 3));
  });

  test('is never without its shards: rows leave within a second, also when the lease is renewed', async () => {
    relay('a', deliverAll, 6_000);
    const waits: number[] = [];
    for (const begun = Date.now(); Date.now() - begun < 3_000; ) {
      const written = Date.now();
      await world.fill([`ord_${waits.length}`], 1);
      await drained();
      waits.push(Date.now() - written);
    }
    expect(Math.max(...waits)).toBeLessThan(1_000);
  });

  test('that stops ends after the batch at hand, and gives its shards back', async () => {
    const one = relay('a', deliverAll);
    await world.fill(['ord_1'], 1);
    await drained();

    await one.stop();
    await world.fill(['ord_2'], 1);

    expect(await world.own.sql`select 1 from outbox_shards where owner = 'a'`).toEqual([]);
    expect(deliveries).toEqual(['ord_1 1']);
    expect(one.ageMs()).toBeGreaterThanOrEqual(0);
  });
});
