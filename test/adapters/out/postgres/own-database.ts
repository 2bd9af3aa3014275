import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { migrateDatabase } from '../../../../src/adapters/out/postgres/apply-migrations.ts';

export interface OwnDatabase {
  readonly url: string;
  readonly name: string;
  /** A connection of the test's own, beside the ones under test. */
  readonly sql: postgres.Sql;
  drop(): Promise<void>;
}

/** What the test itself reads is not changed by the defaults of its database. */
const ordinary: Readonly<Record<string, string>> = {
  search_path: 'public',
  DateStyle: 'ISO',
  default_transaction_isolation: 'read committed',
  statement_timeout: '0',
  lock_timeout: '0',
};

/** A database of the test file's own on the server of DATABASE_URL; `defaults` are what ALTER DATABASE sets before anything else. */
export async function ownDatabase({ migrated = true, defaults = [] as readonly string[] } = {}): Promise<OwnDatabase> {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('DATABASE_URL is not set: these tests need a Postgres server (npm test starts one)');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  for (const setting of defaults) await admin.unsafe(`alter database ${name} set ${setting}`);
  if (migrated) await migrateDatabase(url.href);
  const sql = postgres(url.href, { max: 4, onnotice: () => undefined, connection: ordinary });
  return {
    url: url.href,
    name,
    sql,
    async drop() {
      await sql.end({ timeout: 5 });
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end({ timeout: 5 });
    },
  };
}
