import type postgres from 'postgres';
import { leastOrderIdAt } from '../../src/queries/order/order-id.ts';

export interface StoredOrder {
  readonly tenantId: string;
  readonly orderId: string;
  readonly state?: string;
  readonly version?: number;
  readonly customerId?: string;
  readonly quoteId?: string;
  readonly capturedAt: string;
  readonly stuckSince?: string;
}

/** A row of `orders` and of `quotes`, as capture leaves them. */
export async function storeOrder(sql: postgres.Sql, order: StoredOrder): Promise<void> {
  const { tenantId, orderId, state = 'active', version = 3, customerId = 'cus_1', capturedAt } = order;
  const { quoteId = `Q-${orderId}`, stuckSince = null } = order;
  const doc = {
    totals: { oneTimeTotal: '10.10', recurringTotal: '0.30' },
    commercialSnapshotHash: 'sha256:00',
    acceptedEvidenceRef: 'ev-1',
    correlationId: 'c-1',
    traceparent: 't-1',
  };
  const row = {
    tenant_id: tenantId,
    order_id: orderId,
    version,
    state,
    quote_id: quoteId,
    quote_version: 1,
    customer_id: customerId,
    currency: 'EUR',
    captured_at: capturedAt,
    updated_at: capturedAt,
    stuck_since: stuckSince,
    due_at: null,
    doc: sql.json(doc),
  };
  await sql`insert into orders ${sql(row)}`;
  const quote = { tenant_id: tenantId, quote_id: quoteId, revision: 1, quote_version: 1, order_id: orderId };
  await sql`insert into quotes ${sql({ ...quote, approved_version: 1, cancelled: false })}`;
}

export interface StoredLine {
  readonly lineId: string;
  readonly state?: string;
  readonly attempt?: number;
  readonly times?: Readonly<Record<string, string>>;
  readonly failureReason?: string;
  readonly doc?: object;
}

export async function storeLine(sql: postgres.Sql, tenantId: string, orderId: string, line: StoredLine) {
  const { lineId, state = 'pending', attempt = 0, times = {}, failureReason = null, doc = {} } = line;
  const item = {
    ordinal: 1,
    quoteLineId: `q${lineId}`,
    offerId: 'fibre',
    action: 'ADD',
    quantity: 2,
    oneTimeAmount: '10.10',
    recurringAmount: '0.30',
    required: true,
    dependsOn: [],
    ...doc,
  };
  const key = { tenant_id: tenantId, order_id: orderId, line_id: lineId };
  const row = {
    ...key,
    state,
    attempt,
    provider: 'acme',
    failure_reason: failureReason,
    ...times,
    doc: sql.json(item),
  };
  await sql`insert into order_lines ${sql(row)}`;
}

/** The id an order captured then would have; `nth` tells orders of one millisecond apart. */
export const orderIdAt = (time: string, nth = 0) =>
  `${leastOrderIdAt(Date.parse(time))}${String(nth).padStart(16, '0')}`;

/** The order's timeline, from its first version on. */
export async function storeSteps(
  sql: postgres.Sql,
  { tenantId, orderId, capturedAt }: Pick<StoredOrder, 'tenantId' | 'orderId' | 'capturedAt'>,
  steps: readonly { fact: string; detail?: object }[],
): Promise<void> {
  await sql`alter table timeline disable trigger legal_facts`; // readers show what is there, legal or not
  for (const [index, { fact, detail }] of steps.entries()) {
    const key = { tenant_id: tenantId, order_id: orderId, version: index + 1, at: capturedAt, fact };
    const cause = { actor: 'order-service', causation_id: 'cause', correlation_id: 'c-1' };
    const row = { ...key, ...cause, event_id: `e${index + 1}`, line_id: 'L1', to_state: 'captured' };
    await sql`insert into timeline ${sql({ ...row, detail: sql.json((detail ?? null) as never) })}`;
  }
}
