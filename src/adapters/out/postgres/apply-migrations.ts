import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { applyFunctions } from './apply-functions.ts';
import type { Sql } from './connection.ts';
import { migrationSettings } from './session-settings.ts';
import { refusesSettings } from './sqlstates.ts';

const migrationsFolder = fileURLToPath(new URL('../../../../drizzle', import.meta.url));
const functionsFolder = fileURLToPath(new URL('../../../../drizzle/functions', import.meta.url));
const lockKey = 7_202_611;

/**
 * Brings tables, then functions up to date on a connection of its own; two at once wait for each other. drizzle takes no
 * lock itself.
 */
export async function migrateDatabase(url: string, ssl?: object | boolean): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    fetch_types: false,
    onnotice: () => undefined,
    connection: migrationSettings,
    ssl,
  });
  try {
    await refusePooler(sql);
    await sql`select pg_advisory_lock(${lockKey})`;
    await migrate(drizzle(sql), { migrationsFolder });
    if (!(await isAhead(sql))) await applyFunctions(sql, functionsFolder);
    await sql`select pg_advisory_unlock(${lockKey})`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** A later release has been here: its functions still answer the calls of this one, ours might not know its tables. */
async function isAhead(sql: Sql): Promise<boolean> {
  const known = readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis);
  const [newest] = await sql<{ at: string }[]>`select max(created_at)::text as at from drizzle.__drizzle_migrations`;
  return Number(newest?.at) > Math.max(...known);
}

/** Between two statements a pooler may change the session, and with it the lock. It shows: the session is not who it said. */
async function refusePooler(sql: Sql): Promise<void> {
  const answer = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`.catch((cause: unknown) => {
    if (refusesSettings(cause)) throw new Error(throughPooler, { cause });
    throw cause;
  });
  if (answer[0]?.pid !== answer.state.pid) throw new Error(throughPooler);
}

const throughPooler =
  'a migration needs a session of its own, and DATABASE_URL leads to a pooler or to a server that refuses its settings; name Postgres itself, version 14 or newer';
