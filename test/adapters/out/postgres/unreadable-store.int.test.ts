import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createUnreadableStore, type UnreadableStore } from '../../../../src/adapters/out/postgres/unreadable-store.ts';
import type { MetBatch } from '../../../../src/usecases/dead-letters/unreadable-batches.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let own: OwnDatabase;
let database: Database;
let store: UnreadableStore;
beforeAll(async () => {
  own = await ownDatabase();
  database = openDatabase({ url: own.url, applicationName: 'under-test' });
  store = createUnreadableStore(database);
});
beforeEach(() => own.sql`truncate unreadable_batches`);
afterAll(async () => {
  await database.close();
  await own.drop();
});

const batch = (change: Partial<MetBatch> = {}): MetBatch => ({
  consumer: 'quotes',
  topic: 'cpq.quote.events.v1',
  partition: 3,
  offset: '9007199254740993',
  hash: 'aa',
  nextOffset: '9007199254740995',
  fault: 'checksum',
  codec: 'zstd',
  records: 2,
  bytes: 345,
  ...change,
});
/** Every place but the one of `batch()`, by one thing that differs. */
const elsewhere = [
  batch({ consumer: 'reports' }),
  batch({ topic: 'oms.fulfillment.events.v1' }),
  batch({ partition: 4 }),
  batch({ offset: '8' }),
];
const asked = (change: Partial<MetBatch> = {}) => {
  const { consumer, topic, partition, offset } = batch(change);
  return { consumer, topic, partition, offset, by: 'ada', because: 'zeroed by the disk' };
};
describe('CO8 a batch that cannot be read', () => {
  test('is listed as it was met, with when it was met first and last, until it is passed over', async () => {
    expect(await store.meet(batch())).toEqual({ kind: 'stopped' });
    await own.sql`update unreadable_batches set met_at = '2026-03-02 09:00Z', last_met_at = '2026-03-02 09:00Z'`;
    const { hash: _, ...shown } = batch({ nextOffset: '9007199254740996' });

    expect(await store.meet(batch({ nextOffset: '9007199254740996' }))).toEqual({ kind: 'stopped' });

    const [only, ...others] = await store.stopped();
    expect(others).toEqual([]);
    expect(only).toEqual({ ...shown, since: '2026-03-02T09:00:00Z', lastMet: expect.any(String), asked: false });
    expect(Date.now() - Date.parse(only?.lastMet ?? '')).toBeLessThan(60_000);
    await store.passed(batch());
    expect(await store.stopped()).toEqual([]);
  });

  test('stands behind those that were met before it', async () => {
    for (const partition of [1, 2, 0]) await store.meet(batch({ partition }));
    await own.sql`update unreadable_batches set met_at = now() - partition * interval '1 hour'`;
    expect((await store.stopped()).map(({ partition }) => partition)).toEqual([2, 1, 0]);
  });

  test('is asked to be passed over, and its group learns by whom and why; the first to ask counts', async () => {
    await store.meet(batch());
    expect(await store.ask(asked())).toBe(true);
    await own.sql`update unreadable_batches set asked_at = '2026-03-02 09:00Z'`;
    expect(await store.ask({ ...asked(), by: 'bob', because: 'impatient' })).toBe(true);

    expect(await store.meet(batch())).toEqual({ kind: 'asked', by: 'ada', because: 'zeroed by the disk' });
    expect(await store.stopped()).toMatchObject([{ asked: true }]);
    expect(await own.sql`select asked_at from unreadable_batches`).toEqual([
      { asked_at: new Date('2026-03-02T09:00:00Z') },
    ]);
  });

  test('is passed over once, and nobody can ask about it any more', async () => {
    await store.meet(batch());
    expect(await store.isPassed(batch())).toBe(false);
    await store.passed(batch());
    await own.sql`update unreadable_batches set passed_at = '2026-03-02 09:00Z'`;
    await store.passed(batch());

    expect(await store.isPassed(batch())).toBe(true);
    expect(await store.meet(batch())).toEqual({ kind: 'passed' });
    expect(await store.ask(asked())).toBe(false);
    expect(await own.sql`select passed_at, asked_by from unreadable_batches`).toEqual([
      { passed_at: new Date('2026-03-02T09:00:00Z'), asked_by: null },
    ]);
  });

  test.each(elsewhere)('is not the one of $consumer at $topic/$partition/$offset', async (other) => {
    await store.meet(other);
    expect(await store.ask(asked())).toBe(false);
    await store.passed(batch());
    expect(await store.meet(other)).toEqual({ kind: 'stopped' });
    expect([await store.isPassed(batch()), await store.isPassed(other)]).toEqual([true, false]);

    await store.meet(batch());
    await store.ask(asked());
    await store.passed(batch());
    expect(await store.meet(other)).toEqual({ kind: 'stopped' });
  });

  test('is not the one of other bytes at its place, but one question is about both', async () => {
    await store.meet(batch());
    await store.meet(batch({ hash: 'bb' }));
    await store.passed(batch());
    expect(await store.meet(batch({ hash: 'bb' }))).toEqual({ kind: 'stopped' });
    expect(await store.isPassed(batch())).toBe(false);

    expect(await store.ask(asked())).toBe(true);
    expect(await store.meet(batch({ hash: 'bb' }))).toMatchObject({ kind: 'asked', by: 'ada' });
    await store.passed(batch({ hash: 'bb' }));
    expect(await store.isPassed(batch())).toBe(true);
  });
});
