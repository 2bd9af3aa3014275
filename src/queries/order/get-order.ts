import { sql } from 'drizzle-orm';
import { orderLines as l, orders as o, timeline as t } from '../../adapters/out/postgres/schema.ts';
import { isOpenState, isSatisfied, needsHelp } from '../../domain/order/states.ts';
import type { OrderBody, OrderLineBody, StuckBody } from '../bodies.ts';
import { iso, type ReadDatabase, statement } from '../read-database.ts';
import { readTogether } from '../read-together.ts';
import { orderHead } from './order-head.ts';

type StoredLine = Omit<OrderLineBody, 'dependsOn' | 'completionDate'> & {
  readonly dependsOn?: readonly { orderLineId: string; delaySeconds?: number; optional?: boolean }[];
};

interface OrderKey {
  readonly tenantId: string;
  readonly orderId: string;
}

interface Row {
  readonly order: Omit<OrderBody, 'orderLines' | 'stuck'>;
  readonly lines: readonly StoredLine[];
  readonly stuckSince: string | null;
}

const columns = sql`json_strip_nulls(json_build_object(${orderHead},
      'commercialSnapshotHash', ${o.doc} -> 'commercialSnapshotHash',
      'acceptedEvidenceRef', ${o.doc} -> 'acceptedEvidenceRef',
      'correlationId', ${o.doc} -> 'correlationId',
      'faults', case when ${o.state} = 'rejected' then (
        select ${t.detail} -> 'faults' from public.${t}
        where ${t.tenantId} = ${o.tenantId} and ${t.orderId} = ${o.orderId} and ${t.fact} = 'OrderRejected' limit 1
      ) end
    )) as "order",
    ${iso(o.stuckSince)} as "stuckSince",
    coalesce((
      select json_agg(json_strip_nulls(json_build_object(
        'id', ${l.lineId}, 'state', ${l.state}, 'action', ${l.doc} -> 'action', 'offerId', ${l.doc} -> 'offerId',
        'quoteLineId', ${l.doc} -> 'quoteLineId', 'quantity', ${l.doc} -> 'quantity',
        'oneTimeAmount', ${l.doc} -> 'oneTimeAmount', 'recurringAmount', ${l.doc} -> 'recurringAmount',
        'required', ${l.doc} -> 'required', 'targetAssetId', ${l.doc} -> 'targetAssetId',
        'parentOrderLineId', ${l.doc} -> 'parentLineId',
        'provider', ${l.provider}, 'attempt', ${l.attempt},
        'requestedDate', ${iso(l.requestedAt)}, 'startDate', ${iso(l.startedAt)},
        'expectedCompletionDate', ${iso(l.expectedCompletionAt)}, 'overdueSince', ${iso(l.overdueAt)},
        'takenByProvider', case when ${l.attempt} > 0
          then ${l.state} <> 'requested' and (${l.state} <> 'failed' or ${l.startedAt} is not null) end,
        'settledDate', ${iso(l.settledAt)}, 'failureReason', ${l.failureReason},
        'dependsOn', ${l.doc} -> 'dependsOn'
      )) order by (${l.doc} ->> 'ordinal')::int, ${l.lineId})
      from public.${l} where ${l.tenantId} = ${o.tenantId} and ${l.orderId} = ${o.orderId}
    ), '[]') as "lines"`;

const one = statement<Row>(
  'get_order',
  sql`select ${columns}
    from public.${o} where ${o.tenantId} = ${sql.placeholder('tenantId')} and ${o.orderId} = ${sql.placeholder('orderId')}`,
);

const several = statement<Row & { readonly at: number }>(
  'get_order',
  sql`select wanted.at::int as "at", ${columns}
    from unnest(${sql.placeholder('tenantIds')}::text[], ${sql.placeholder('orderIds')}::text[])
      with ordinality as wanted(tenant_id, order_id, at)
    join public.${o} on ${o.tenantId} = wanted.tenant_id and ${o.orderId} = wanted.order_id`,
);

/** The order with its lines and what they wait for (HT1); undefined when this tenant has no such order. */
export const getOrder = (db: ReadDatabase): ((key: OrderKey) => Promise<OrderBody | undefined>) =>
  readTogether(async (keys: readonly OrderKey[]) => {
    const [key, second] = keys;
    if (key === undefined) return [];
    if (second === undefined) return (await one(db, { ...key })).map(bodyOf);
    const tenantIds = arrayOf(keys.map(({ tenantId }) => tenantId));
    const orderIds = arrayOf(keys.map(({ orderId }) => orderId));
    const bodies: (OrderBody | undefined)[] = keys.map(() => undefined);
    for (const row of await several(db, { tenantIds, orderIds })) bodies[row.at - 1] = bodyOf(row);
    return bodies;
  });

/** An array of Postgres, as text. */
const arrayOf = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join()}}`;

function bodyOf({ order, lines, stuckSince }: Row): OrderBody {
  const stuck = stuckSince === null ? {} : { stuck: stuckOf(stuckSince, lines) };
  return { ...order, ...stuck, orderLines: lines.map(lineIn(lines)) };
}

function lineIn(lines: readonly StoredLine[]) {
  const done = lines.filter(({ state }) => isSatisfied(state));
  const satisfied = new Set(done.map(({ id }) => id));
  return ({ dependsOn = [], settledDate, ...line }: StoredLine): OrderLineBody => ({
    ...line,
    completionDate: line.state === 'completed' ? settledDate : undefined,
    settledDate: line.state === 'completed' ? undefined : settledDate,
    dependsOn: dependsOn.map(({ orderLineId, delaySeconds = 0, optional = false }) => ({
      orderLineId,
      type: 'finish-to-start',
      delaySeconds,
      optional,
      satisfied: satisfied.has(orderLineId),
    })),
  });
}

function stuckOf(since: string, lines: readonly StoredLine[]): StuckBody {
  const stuckLines = lines.flatMap(({ id, state, overdueSince }): StuckBody['lines'][number][] => {
    if (needsHelp(state)) return [{ id, reason: 'failed' }];
    return isOpenState(state) && overdueSince !== undefined ? [{ id, reason: 'overdue' }] : [];
  });
  return { since, lines: stuckLines };
}
