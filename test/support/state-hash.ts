import { createHash } from 'node:crypto';
import type postgres from 'postgres';

/** Everything that a report or a request without effect must leave alone: orders, lines, and what is to be told of them. */
export async function stateHash(sql: postgres.Sql): Promise<string> {
  const hash = createHash('sha256');
  for (const rows of [
    await sql`select (to_jsonb(o) - 'updated_at')::text as row from orders o order by tenant_id, order_id`,
    await sql`select to_jsonb(l)::text as row from order_lines l order by tenant_id, order_id, line_id`,
    await sql`select to_jsonb(t)::text as row from timeline t order by tenant_id, order_id, version`,
    await sql`
      select concat_ws(' ', tenant_id, id, destination, aggregate, version, topic, key, event_type, body) as row
        from outbox where event_type <> 'DeadLetter' order by tenant_id, id`,
  ])
    hash.update(rows.map(({ row }) => row).join('\n')).update('\f');
  return hash.digest('hex');
}
