import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const migrationsFolder = fileURLToPath(new URL('../../../../drizzle', import.meta.url));
const lockKey = 7_202_611;

/** Brings the schema up to date on a connection of its own; two at once wait for each other. drizzle takes no lock itself. */
export async function migrateDatabase(url: string, ssl?: object | boolean): Promise<void> {
  const sql = postgres(url, {
    max: 1,
    fetch_types: false,
    onnotice: () => undefined,
    ...(ssl === undefined ? {} : { ssl }),
  });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    await migrate(drizzle(sql), { migrationsFolder });
    await sql`select pg_advisory_unlock(${lockKey})`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
