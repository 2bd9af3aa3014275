import type { Connection, ConnectionOptions } from './connection.ts';
import { pooledSettings, sessionSettings } from './session-settings.ts';

/** What a connection can count on from one statement to the next. */
export type Session = Pick<ConnectionOptions, 'settings' | 'pooled' | 'prepare'>;

/** Begins as if it spoke to Postgres itself: a pooler refuses the first settings that it does not know. */
export const directSession = (attemptMs: number): Session => ({
  settings: sessionSettings({ attemptMs }),
  pooled: false,
  prepare: true,
});

export const pooledSession: Session = { settings: pooledSettings, pooled: true, prepare: false };

const withinMs = 2_000;

/**
 * Does the pooler carry prepared statements to whichever session it gives (PgBouncer since 1.21, max_prepared_statements)?
 * Then it has given this one a name of its own. Without that each statement costs a second round trip.
 */
export async function carriesPrepared(open: (prepare: boolean) => Connection): Promise<boolean> {
  const connection = open(true);
  try {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, withinMs, undefined).unref());
    const names = connection.sql<{ name: string }[]>`
      select name from pg_prepared_statements where statement like '%pg_prepared_statements%'`;
    names.catch(() => undefined);
    const answer = await Promise.race([names, late]);
    if (answer === undefined || answer.length === 0) return false;
    return answer.every(({ name }) => name !== answer.statement.name);
  } catch {
    return false;
  } finally {
    await connection.end(withinMs);
  }
}
