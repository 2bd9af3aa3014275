import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';

/**
 * Waits until nothing has moved for `quietMs` and the outbox is empty, for at most `timeoutMs`; false when something
 * still moves then. A parked lane never empties, so it is left out.
 */
export async function untilSettled(databaseUrl: string, timeoutMs: number, quietMs = 3_000): Promise<boolean> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const until = Date.now() + timeoutMs;
  let last = '';
  let since = Date.now();
  try {
    while (Date.now() < until) {
      const [row] = await sql<{ pending: string; moved: string }[]>`
        select (select count(*) from outbox o where settled_at is null and not exists (select 1 from stopped_lanes s
                  where s.parked and s.destination = o.destination and s.tenant_id = o.tenant_id
                    and s.aggregate = o.aggregate)) as pending,
          concat_ws('/', (select sum(version) from orders), (select count(*) from inbox),
            (select count(*) from callbacks)) as moved`;
      const now = `${row?.pending} ${row?.moved}`;
      if (now !== last) since = Date.now();
      last = now;
      if (row?.pending === '0' && Date.now() - since >= quietMs) return true;
      await wait(250);
    }
    return false;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
