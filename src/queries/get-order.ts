import { sql } from 'drizzle-orm';
import { orderLines as l, orders as o, timeline as t } from '../adapters/out/postgres/schema.ts';
import type { OrderBody, OrderLineBody, StuckBody } from './bodies.ts';
import { orderHead } from './order-head.ts';
import { iso, type ReadDatabase, statement } from './read-database.ts';

type StoredLine = Omit<OrderLineBody, 'dependsOn' | 'completionDate'> & {
  readonly dependsOn?: readonly { orderLineId: string; delaySeconds?: number; optional?: boolean }[];
};

interface Row {
  readonly order: Omit<OrderBody, 'orderLines' | 'stuck'>;
  readonly lines: readonly StoredLine[];
  readonly stuckSince: string | null;
}

// One statement, so that lines and version come from one snapshot.
const selectOrder = statement<Row>(
  'get_order',
  sql`select json_strip_nulls(json_build_object(${orderHead},
      'commercialSnapshotHash', ${o.doc} -> 'commercialSnapshotHash',
      'acceptedEvidenceRef', ${o.doc} -> 'acceptedEvidenceRef',
      'correlationId', ${o.doc} -> 'correlationId',
      'faults', case when ${o.state} = 'rejected' then (
        select ${t.detail} -> 'faults' from ${t}
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
        'settledDate', ${iso(l.settledAt)}, 'failureReason', ${l.failureReason},
        'dependsOn', ${l.doc} -> 'dependsOn'
      )) order by (${l.doc} ->> 'ordinal')::int, ${l.lineId})
      from ${l} where ${l.tenantId} = ${o.tenantId} and ${l.orderId} = ${o.orderId}
    ), '[]') as "lines"
    from ${o}
    where ${o.tenantId} = ${sql.placeholder('tenantId')} and ${o.orderId} = ${sql.placeholder('orderId')}`,
);

/** The order with its lines and what they wait for (HT1); undefined when this tenant has no such order. */
export const getOrder =
  (db: ReadDatabase) =>
  async (args: { readonly tenantId: string; readonly orderId: string }): Promise<OrderBody | undefined> => {
    const [row] = await selectOrder(db, { tenantId: args.tenantId, orderId: args.orderId });
    if (row === undefined) return undefined;
    const { order, lines, stuckSince } = row;
    const stuck = stuckSince === null ? {} : { stuck: stuckOf(stuckSince, lines) };
    return { ...order, ...stuck, orderLines: lines.map(lineIn(lines)) };
  };

function lineIn(lines: readonly StoredLine[]) {
  const done = lines.filter(({ state }) => state === 'completed' || state === 'waived');
  const satisfied = new Set(done.map(({ id }) => id));
  return ({ dependsOn = [], settledDate, ...line }: StoredLine): OrderLineBody => ({
    ...line,
    ...(settledDate === undefined
      ? {}
      : { [line.state === 'completed' ? 'completionDate' : 'settledDate']: settledDate }),
    dependsOn: dependsOn.map(({ orderLineId, delaySeconds = 0, optional = false }) => ({
      ...{ orderLineId, type: 'finish-to-start', delaySeconds, optional },
      satisfied: satisfied.has(orderLineId),
    })),
  });
}

function stuckOf(since: string, lines: readonly StoredLine[]): StuckBody {
  const stuckLines = lines.flatMap(({ id, state, overdueSince }): StuckBody['lines'][number][] => {
    if (state === 'failed') return [{ id, reason: 'failed' }];
    const open = state === 'requested' || state === 'in_progress';
    return open && overdueSince !== undefined ? [{ id, reason: 'overdue' }] : [];
  });
  return { since, lines: stuckLines };
}
