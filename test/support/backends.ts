import { setTimeout as delay } from 'node:timers/promises';
import type postgres from 'postgres';

/** Counts the backends of an application over and over; `most` is the peak so far. */
export function countBackends(sql: postgres.Sql, application: string) {
  let most = 0;
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      const [row] = await sql<{ n: number }[]>`
        select count(*)::int as n from pg_stat_activity
         where datname = current_database() and application_name like ${application}`;
      most = Math.max(most, row?.n ?? 0);
      await delay(20);
    }
  })();
  return {
    most: () => most,
    async stop(): Promise<number> {
      stopped = true;
      await loop;
      return most;
    },
  };
}
