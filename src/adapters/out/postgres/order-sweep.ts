import { type NudgeSignal, orderWorkflowId } from '../../../contracts/temporal.ts';
import type { Database } from './database.ts';

const signal: NudgeSignal = 'linesReady';
/** The workflow's id, with the places that the statement fills. */
const workflowId = orderWorkflowId('{tenant}', '{order}');

/**
 * Nudges orders that nobody has moved for so long after they were due, at most 500 a call; how many. Their workflow looks
 * whatever version it has seen, for its means of waking may be gone, and its run too (docs/adr/0018).
 */
export const orderSweep =
  (database: Database) =>
  async (afterSeconds: number): Promise<number> => {
    // Moving due_at on keeps an order whose workers are away from being nudged at every sweep. One whose messages still
    // wait to leave is late, not lost.
    const nudged = await database.call(
      'renudge',
      (sql) => sql`
      with stale as (
        update public.orders o set due_at = now() from (
          select tenant_id, order_id from public.orders where due_at < now() - ${`${afterSeconds} seconds`}::text::interval
          order by due_at limit 500 for update skip locked) s
        where o.tenant_id = s.tenant_id and o.order_id = s.order_id
        returning o.tenant_id, o.order_id, o.version, coalesce(o.doc->>'traceparent', '') as traceparent)
      insert into public.outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
        select tenant_id, 'temporal', order_id, version, public.shard_of(order_id), ${signal},
          replace(replace(${workflowId}, '{tenant}', tenant_id), '{order}', order_id), 'WorkflowMessage',
          jsonb_build_object('tenantId', tenant_id, 'traceparent', traceparent),
          jsonb_build_object('version', version, 'traceparent', traceparent, 'look', true)::text
        from stale s
        where not exists (select 1 from public.outbox p where p.destination = 'temporal' and p.settled_at is null
          and p.shard = public.shard_of(s.order_id) and p.tenant_id = s.tenant_id and p.aggregate = s.order_id)`,
    );
    return nudged.count;
  };
