import postgres from 'postgres';

export interface DatabaseCounts {
  /** Transactions, of which those that only read are some. */
  readonly commits: number;
  readonly walBytes: number;
  /** Pages that statements looked at, cached or not: what does not depend on the clock. */
  readonly pages: number;
  readonly rowsWritten: number;
}

/** Reads what Postgres has counted of one database so far; WAL is of the whole server. */
export async function readDatabaseCounts(serverUrl: string, database: string): Promise<DatabaseCounts> {
  const sql = postgres(serverUrl, { max: 1, fetch_types: false });
  try {
    const [row] = await sql`select xact_commit::float8 as commits, (blks_hit + blks_read)::float8 as pages,
        (tup_inserted + tup_updated + tup_deleted)::float8 as rows, pg_current_wal_insert_lsn() - '0/0'::pg_lsn as wal
      from pg_stat_database where datname = ${database}`;
    if (row === undefined) throw new Error(`there is no database ${database}`);
    return { commits: row.commits, pages: row.pages, rowsWritten: row.rows, walBytes: Number(row.wal) };
  } finally {
    await sql.end();
  }
}

export const countedSince = (before: DatabaseCounts, after: DatabaseCounts): DatabaseCounts => ({
  commits: after.commits - before.commits,
  walBytes: after.walBytes - before.walBytes,
  pages: after.pages - before.pages,
  rowsWritten: after.rowsWritten - before.rowsWritten,
});
