import { z } from 'zod';
import { dueAt, isStuck } from '../../../domain/order/dependencies.ts';
import {
  type AttemptedLine,
  itemOf,
  type LineProgress,
  type Order,
  type OrderLine,
} from '../../../domain/order/order.ts';
import { lineStates, orderStates } from '../../../domain/order/states.ts';

const time = z.string().transform((text) => new Date(text).toISOString());
const optionalTime = time.nullish().transform((text) => text ?? undefined);

const lineRow = z.object({
  line_id: z.string(),
  state: z.enum(lineStates),
  attempt: z.number(),
  provider: z.string(),
  requested_at: optionalTime,
  expected_completion_at: optionalTime,
  overdue_at: optionalTime,
  ask_by: optionalTime,
  started_at: optionalTime,
  settled_at: optionalTime,
  failure_reason: z.string().nullable(),
  doc: z.object({
    ordinal: z.number(),
    quoteLineId: z.string(),
    offerId: z.string(),
    action: z.enum(['ADD', 'MODIFY', 'REMOVE']),
    quantity: z.number(),
    oneTimeAmount: z.string(),
    recurringAmount: z.string(),
    required: z.boolean(),
    targetAssetId: z.string().optional(),
    parentLineId: z.string().optional(),
    dependsOn: z.array(z.object({ orderLineId: z.string(), delaySeconds: z.number(), optional: z.boolean() })),
  }),
});

const orderRow = z.object({
  tenant_id: z.string(),
  order_id: z.string(),
  version: z.number(),
  state: z.enum(orderStates),
  quote_id: z.string(),
  quote_version: z.number(),
  customer_id: z.string(),
  currency: z.string(),
  captured_at: time,
  doc: z.object({
    totals: z.object({ oneTimeTotal: z.string(), recurringTotal: z.string() }),
    commercialSnapshotHash: z.string(),
    acceptedEvidenceRef: z.string().optional(),
    correlationId: z.string(),
    traceparent: z.string(),
  }),
});

/** Reads an order from `to_jsonb(orders)` and the array of `to_jsonb(order_lines)`. */
export function readOrder(row: unknown, lines: unknown): Order {
  const { doc, ...order } = orderRow.parse(row);
  return {
    tenantId: order.tenant_id,
    orderId: order.order_id,
    version: order.version,
    state: order.state,
    quoteId: order.quote_id,
    quoteVersion: order.quote_version,
    customerId: order.customer_id,
    currency: order.currency,
    capturedAt: order.captured_at,
    ...doc,
    lines: z
      .array(lineRow)
      .parse(lines)
      .map(readLine)
      .sort((a, b) => a.ordinal - b.ordinal),
  };
}

type LineRow = z.infer<typeof lineRow>;

const readLine = (row: LineRow): OrderLine => ({
  lineId: row.line_id,
  provider: row.provider,
  ...row.doc,
  ...readProgress(row),
});

function readProgress(row: LineRow): LineProgress {
  const { state, attempt } = row;
  if (state === 'pending') return { state };
  const requestedAt = present(row.requested_at, row);
  const begun = row.started_at === undefined ? {} : { startedAt: row.started_at };
  const attempted = { attempt, requestedAt, ...begun };
  switch (state) {
    case 'completed':
      return { state, ...attempted, completedAt: present(row.settled_at, row) };
    case 'failed':
      return { state, ...attempted, failedAt: present(row.settled_at, row), reason: row.failure_reason ?? '' };
    case 'requested':
    case 'in_progress': {
      const expectedCompletionAt = present(row.expected_completion_at, row);
      const overdue = row.overdue_at === undefined ? {} : { overdueAt: row.overdue_at };
      const open = { ...attempted, expectedCompletionAt, ...overdue };
      if (state === 'in_progress') return { state, ...open, startedAt: present(row.started_at, row) };
      return row.ask_by === undefined ? { state, ...open } : { state, ...open, askBy: row.ask_by };
    }
    default:
      return state satisfies never;
  }
}

function present(value: string | undefined, row: LineRow): string {
  if (value === undefined) throw new Error(`line ${row.line_id} is ${row.state} but lacks one of its times`);
  return value;
}

export function orderToRow(expected: number, order: Order, now: string) {
  const due = dueAt(order);
  const { version, state } = order;
  const moved = { expected, version, state, due_at: due === undefined || due > now ? due : now };
  if (expected > 0) return { ...moved, stuck: isStuck(order) };
  const { quoteId: quote_id, quoteVersion: quote_version, customerId: customer_id, currency } = order;
  const { totals, commercialSnapshotHash, acceptedEvidenceRef, correlationId, traceparent } = order;
  const doc = { totals, commercialSnapshotHash, acceptedEvidenceRef, correlationId, traceparent };
  return { ...moved, quote_id, quote_version, customer_id, currency, doc };
}

/** `doc` is sent only when the line is created; afterwards it is never written again. */
export function lineToRow(line: OrderLine, created: boolean) {
  const { lineId: line_id, provider, ...item } = itemOf(line);
  const base = { line_id, provider, state: line.state, doc: created ? item : undefined };
  switch (line.state) {
    case 'pending':
      return { ...base, attempt: 0 };
    case 'requested':
    case 'in_progress':
      return {
        ...base,
        ...attempted(line),
        expected_completion_at: line.expectedCompletionAt,
        overdue_at: line.overdueAt,
        ask_by: line.state === 'requested' ? line.askBy : undefined,
      };
    case 'failed':
      return { ...base, ...attempted(line), settled_at: line.failedAt, failure_reason: line.reason };
    case 'completed':
      return { ...base, ...attempted(line), settled_at: line.completedAt };
    default:
      return line satisfies never;
  }
}

const attempted = (line: AttemptedLine) => ({
  attempt: line.attempt,
  requested_at: line.requestedAt,
  started_at: line.startedAt,
});
