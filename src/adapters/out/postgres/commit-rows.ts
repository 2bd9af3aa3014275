import type { Commit, OrderCommit } from '../../../usecases/commits.ts';
import { lineToRow, orderToRow } from './order-rows.ts';

/** A decision as commit_one_by_one takes it. */
export interface DecisionRow {
  readonly i: number;
  readonly tenant_id: string;
  readonly order_id?: string;
  /** What other decisions of its call may stand upon. */
  readonly touches: readonly string[];
  readonly rows: CommitRows;
}

/** The parts of write_decisions: rows that carry their own keys. */
export interface CommitRows {
  readonly inbox?: readonly object[];
  readonly callbacks?: readonly object[];
  readonly quotes?: readonly object[];
  readonly created?: readonly object[];
  readonly moved?: readonly object[];
  readonly lines?: readonly object[];
  readonly steps?: readonly object[];
  readonly messages?: readonly object[];
  readonly unparked?: readonly object[];
  readonly audit?: readonly object[];
}

export function decisionRow(commit: Commit, i: number): DecisionRow {
  const { tenantId: tenant_id = noTenant, orderId: order_id, quoteId } = commit;
  const touches = [
    ...(order_id === undefined ? [] : [`order ${tenant_id} ${order_id}`]),
    ...(quoteId === undefined ? [] : [`quote ${tenant_id} ${quoteId}`]),
  ];
  return { i, tenant_id, order_id, touches, rows: commitRows(commit) };
}

/** In keys that are not null, and only there, a word stands for what is not there. */
const noTenant = '-';

/** Of a part, the rows of all decisions as JSON; null when there are none. */
export const rowsTogether =
  (decisions: readonly DecisionRow[]) =>
  (part: keyof CommitRows): string | null => {
    const all = decisions.flatMap(({ rows }) => rows[part] ?? []);
    return all.length === 0 ? null : JSON.stringify(all);
  };

function commitRows(commit: Commit): CommitRows {
  const { tenantId: tenant_id = noTenant, orderId: order_id, at, inbox, callback } = commit;
  const ids = { tenant_id, order_id };
  const { order, quote, steps, unparked } = changesOf(commit);
  return {
    inbox: inbox && [
      {
        ...ids,
        consumer: inbox.consumer,
        event_id: inbox.eventId,
        event_hash: inbox.eventHash,
        source: inbox.source,
        event_type: inbox.eventType,
        fate: inbox.fate,
        // One column for both: what a quote fact did, or the verdict on a report.
        action: inbox.action ?? inbox.verdict,
        reason: inbox.reason,
      },
    ],
    callbacks: callback && [
      {
        tenant_id,
        provider: callback.provider,
        callback_id: callback.reportId,
        order_id: callback.orderId,
        line_id: callback.orderLineId,
        attempt: callback.attempt,
        outcome: callback.outcome,
        channel: callback.channel,
        body_hash: callback.bodyHash,
        verdict: callback.verdict,
        reason: callback.reason,
        report: callback.report,
      },
    ],
    quotes: quote && [
      {
        tenant_id,
        quote_id: quote.quoteId,
        expected: quote.expected,
        quote_version: quote.record.quoteVersion,
        order_id: quote.record.orderId,
        approved_version: quote.record.approvedVersion,
        cancelled: quote.record.cancelled,
        parked: quote.parked,
      },
    ],
    created: order?.expected === 0 ? [{ ...ids, at, ...orderToRow(0, order.after, at) }] : undefined,
    moved:
      order && order.expected > 0
        ? [{ ...ids, at, parked: order.parked, ...orderToRow(order.expected, order.after, at) }]
        : undefined,
    lines: order?.lines.map((line) => ({ ...ids, ...lineToRow(line, order.expected === 0) })),
    steps: steps?.map((step) => ({
      ...ids,
      at,
      version: step.version,
      fact: step.fact,
      event_id: step.eventId,
      line_id: step.lineId,
      from_state: step.from,
      to_state: step.to,
      actor: step.actor,
      causation_id: step.causationId,
      correlation_id: step.correlationId,
      detail: step.detail,
    })),
    messages: commit.messages?.map(({ eventType, ...message }) => ({ tenant_id, ...message, event_type: eventType })),
    unparked: unparked?.map(({ provider, reportId, verdict, reason }) => ({
      provider,
      callback_id: reportId,
      verdict,
      reason,
    })),
    audit: commit.audit?.map((entry) => ({ tenant_id, ...entry })),
  };
}

const changesOf = (commit: Commit): Pick<OrderCommit, 'order' | 'quote' | 'steps' | 'unparked'> =>
  commit.orderId !== undefined || commit.quoteId !== undefined ? commit : {};
