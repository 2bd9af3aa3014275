import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const ours = join(import.meta.dirname, '../../../../drizzle');

/** Brings a database to where 0.4.0 has it: its migrations are the first of ours, and made its functions too. */
export async function migrateAs040(url: string): Promise<void> {
  const migrationsFolder = mkdtempSync(join(tmpdir(), 'migrations-'));
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    cpSync(ours, migrationsFolder, { recursive: true });
    const journal = join(migrationsFolder, 'meta/_journal.json');
    const { entries, ...rest }: { entries: { tag: string }[] } = JSON.parse(readFileSync(journal, 'utf8'));
    const last = entries.findIndex(({ tag }) => tag === '0012_tracking_again');
    writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, last + 1) }));
    await migrate(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end();
    rmSync(migrationsFolder, { recursive: true });
  }
}
