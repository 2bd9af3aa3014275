import { afterEach, expect, test } from 'vitest';
import { migrateDatabase } from '../../../../src/adapters/out/postgres/apply-migrations.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let own: OwnDatabase;
afterEach(() => own.drop());

const applied = async () => (await own.sql`select hash from drizzle.__drizzle_migrations`).length;
const tables = async () =>
  (await own.sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`).map(
    ({ name }) => name,
  );

test('migrating twice is migrating once', async () => {
  own = await ownDatabase();
  const [before, shards] = [await applied(), await own.sql`select 1 from outbox_shards`];

  await migrateDatabase(own.url);

  expect(await applied()).toBe(before);
  expect(await own.sql`select 1 from outbox_shards`).toHaveLength(shards.length);
});

test('several at once wait for each other, and one does it', async () => {
  own = await ownDatabase({ migrated: false });

  await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(own.url)));

  expect(await tables()).toEqual(expect.arrayContaining(['orders', 'order_lines', 'timeline', 'outbox', 'inbox']));
  const once = await applied();
  await migrateDatabase(own.url);
  expect(await applied()).toBe(once);
});
