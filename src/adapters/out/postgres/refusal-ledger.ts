import type { RefusalCount, RefusalLedger } from '../../../usecases/fulfilment/refusal-ports.ts';
import type { Database } from './database.ts';

/** A stranger waits no longer for its refusal than this. */
const deadlineMs = 2_000;
const counted = 'refusals_counted';

/** Refusals as audit rows, which belong to no tenant. */
export function refusalLedger(database: Database): RefusalLedger {
  return {
    async write({ kind, provider, detail }, rowsPerHour) {
      // The database counts, so the limit holds for all processes together; those that write at one moment may pass it
      // by one each.
      const written = await database.call(
        'write_refusal',
        (sql) => sql`
        insert into public.audit (kind, subject, detail)
        select ${kind}::text, ${provider}::text, ${JSON.stringify(detail)}::text::jsonb
         where ${rowsPerHour}::int > (select count(*) from (
           select from public.audit where kind = ${kind} and at > now() - interval '1 hour'
             and (kind = 'unknown_provider' or subject = ${provider}) limit ${rowsPerHour}) as rows)`,
        deadlineMs,
      );
      return written.count > 0;
    },

    async count(counts) {
      const rows = JSON.stringify(counts.map(countToRow));
      await database.call(
        'count_refusals',
        (sql) => sql`
        with counts as (
          select subject, detail from jsonb_to_recordset(${rows}::text::jsonb) as x(subject text, detail jsonb)),
        changed as (
          update public.audit a set detail = c.detail from counts c
           where a.kind = ${counted} and a.at > now() - interval '2 hours' and a.subject = c.subject
             and a.detail @> c.detail - 'notWritten'
          returning c.subject, c.detail)
        insert into public.audit (kind, subject, detail)
        select ${counted}::text, subject, detail from counts c
         where not exists (select from changed where changed.subject = c.subject and changed.detail = c.detail)`,
      );
    },
  };
}

const countToRow = ({ provider, ...detail }: RefusalCount) => ({ subject: provider ?? '(unknown providers)', detail });

/** Deletes refusals of strangers that are so many days old, a page a call; how many went. */
export function refusalSweep(database: Database, page = 10_000): (retentionDays: number) => Promise<number> {
  return async (retentionDays) => {
    const age = `${retentionDays} days`;
    const gone = await database.call(
      'sweep_refusals',
      (sql) => sql`
      delete from public.audit where id in (
        -- Word for word as in the index.
        select id from public.audit where kind in ('unknown_provider', 'bad_signature', 'invalid_callback', 'refusals_counted')
           and at < now() - ${age}::text::interval
         limit ${page})`,
    );
    return gone.count;
  };
}
