import { Client, Connection } from '@temporalio/client';
import type { Sql } from 'postgres';
import type { LedgerEntry } from '../../simulator/ledger.ts';
import { orderWorkflowId } from '../../src/contracts/temporal.ts';
import type { Servers } from './world.ts';

const most = 3;

/** What is known of orders that should have ended: their rows, messages and reports, their providers, and their workflows. */
export async function describeUnfinished(
  sql: Sql,
  { temporalAddress, temporalNamespace }: Servers,
  ledger: readonly LedgerEntry[],
): Promise<string> {
  const orders = await sql`
    select o.tenant_id, o.order_id, o.state, o.version, o.updated_at, o.due_at, o.stuck_since,
      (select jsonb_agg(to_jsonb(l) - 'doc') from order_lines l where l.order_id = o.order_id) as lines,
      (select jsonb_agg(to_jsonb(c) - 'report') from callbacks c where c.order_id = o.order_id) as reports,
      (select jsonb_agg(jsonb_build_array(x.id, x.topic, x.version, x.result, x.settled_at) order by x.id)
        from outbox x where x.aggregate = o.order_id and (x.destination = 'temporal' or x.topic like '%integration%')) as messages
    from orders o where o.state not in ('completed', 'rejected', 'failed') limit ${most}`;
  const connection = await Connection.connect({ address: temporalAddress });
  const { workflow } = new Client({ connection, namespace: temporalNamespace });
  const told = await Promise.all(
    orders.map(async (order) => {
      const handle = workflow.getHandle(orderWorkflowId(order.tenant_id, order.order_id));
      const { raw } = await handle.describe();
      const { events } = await handle.fetchHistory();
      const asked = ledger.filter(({ orderId }) => orderId === order.order_id);
      const told = { ...order, asked, pendingActivities: raw.pendingActivities, pendingTask: raw.pendingWorkflowTask };
      return { ...told, history: events?.map((event) => eventOf(event)) };
    }),
  );
  await connection.close();
  return JSON.stringify(told, null, 1);
}

function eventOf(event: object): string {
  const { eventTime: time, ...rest } = JSON.parse(JSON.stringify(event));
  return `${new Date(Number(time?.seconds) * 1000).toISOString()} ${JSON.stringify(rest).slice(0, 300)}`;
}
