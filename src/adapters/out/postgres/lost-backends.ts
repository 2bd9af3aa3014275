import type { Sql } from './connection.ts';
import type { Pool } from './connection-pool.ts';

type Call = <T>(name: string, run: (sql: Sql) => Promise<T>, deadlineMs: number) => Promise<T>;

const everyMs = 1_000;

/**
 * A backend that a lost connection leaves behind – the link swallowed everything, or the process was stopped – counts
 * among those of this process until the server says that it is gone. It is asked to go.
 */
export function watchLost({ lost, refill }: Pool, call: Call): NodeJS.Timeout {
  let asking = false;
  const ask = async (): Promise<void> => {
    const wanted = [...lost.values()].map(({ pid, openedAt }) => ({ pid, seconds: (Date.now() - openedAt) / 1_000 }));
    const alive = await call(
      'end_lost_backends',
      // By its age too: the pid may be another's by now.
      (sql) => sql<{ pid: number }[]>`
        select a.pid, pg_terminate_backend(a.pid)
          from json_to_recordset(${JSON.stringify(wanted)}::text::json) as l(pid int, seconds float8)
          join pg_stat_activity a on a.pid = l.pid
         where a.datname = current_database() and a.usename = current_user
           and a.backend_start < clock_timestamp() - (l.seconds - 2) * interval '1 second'`,
      everyMs * 2,
    );
    const still = new Set(alive.map(({ pid }) => pid));
    for (const { pid } of wanted) if (!still.has(pid)) lost.delete(pid);
    refill();
  };
  const timer = setInterval(() => {
    if (asking || lost.size === 0) return;
    asking = true;
    ask()
      .catch(() => undefined)
      .finally(() => {
        asking = false;
      });
  }, everyMs);
  return timer.unref();
}
