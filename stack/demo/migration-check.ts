import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import postgres from 'postgres';
import type { Config } from '../../src/main/config/config.ts';
import { purgeCommand } from './endpoints-file.ts';

const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url));

/**
 * Refuses a database whose migrations have another text by now: they are not run a second time, so it would have
 * other tables than this checkout expects, and every write could fail. Functions may differ: they are applied when they do.
 */
export async function refuseOtherMigrations({ database: { url, ssl } }: Config, dir: string): Promise<void> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined, ssl });
  try {
    const applied = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`;
    const known = new Set(readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash));
    if (applied.every(({ hash }) => known.has(hash))) return;
    throw new Error(
      `this database was made by other migrations than those of this checkout; ${purgeCommand(dir)} removes it`,
    );
  } finally {
    await sql.end({ timeout: 1 });
  }
}
