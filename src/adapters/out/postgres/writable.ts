import type { Database } from './database.ts';

const withinMs = 1_800;

/**
 * Resolves when a session of this process may write, which `select 1` does not show: a standby, and a server whose
 * transactions are read only, refuse this statement although it changes no row and waits for no lock of an order's table.
 */
export async function checkWritable(database: Database): Promise<void> {
  await database.call('ready', (sql) => sql`update public.outbox_relays set until = until where false`, withinMs);
}
