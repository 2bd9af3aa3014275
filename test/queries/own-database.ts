import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { migrateDatabase } from '../../src/adapters/out/postgres/apply-migrations.ts';
import { type Database, openDatabase } from '../../src/adapters/out/postgres/database.ts';

export interface OwnDatabase {
  readonly db: Database;
  readonly sql: postgres.Sql;
  drop(): Promise<void>;
}

/** A migrated database of the test file's own, on the server of DATABASE_URL. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const server = process.env.DATABASE_URL;
  if (!server) throw new Error('DATABASE_URL is not set: these tests need a Postgres server (npm test starts one)');
  const name = `queries_${randomUUID().replaceAll('-', '')}`;
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrateDatabase(url.href);
  const db = openDatabase({ url: url.href, applicationName: 'queries-test', maxConnections: 1 });
  const sql = postgres(url.href, { max: 2, onnotice: () => undefined, connection: { TimeZone: 'Asia/Tokyo' } });
  return {
    db,
    sql,
    async drop() {
      await Promise.all([db.close(), sql.end({ timeout: 5 })]);
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end({ timeout: 5 });
    },
  };
}
