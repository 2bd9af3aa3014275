import type { Commit, OrderCommit } from '../../../usecases/ports.ts';
import { lineToRow, orderToRow } from './order-rows.ts';

export type CommitRow = ReturnType<typeof commitToRow>;

/** One decision as commit_decisions takes it: each row with its own keys. */
export function commitToRow(commit: Commit, i: number) {
  const { orderId, quoteId, at, inbox, callback } = commit;
  // The columns are not null; only here and in the keys of the tables does a word stand for what is not there.
  const { tenantId: tenant_id = '-' } = commit;
  const order_id = orderId ?? '';
  const ids = { tenant_id, order_id };
  const { order, quote, steps, unparked } = changesOf(commit);
  const touches = [
    ...(orderId === undefined ? [] : [`order ${tenant_id} ${orderId}`]),
    ...(quoteId === undefined ? [] : [`quote ${tenant_id} ${quoteId}`]),
  ];
  return {
    i,
    ...ids,
    touches,
    inbox: inbox && {
      ...ids,
      consumer: inbox.consumer,
      event_id: inbox.eventId,
      event_hash: inbox.eventHash,
      source: inbox.source,
      event_type: inbox.eventType,
      fate: inbox.fate,
      action: inbox.action,
      reason: inbox.reason,
    },
    callback: callback && {
      tenant_id,
      provider: callback.provider,
      callback_id: callback.callbackId,
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
    quote: quote && {
      tenant_id,
      quote_id: quote.quoteId,
      expected: quote.expected,
      quote_version: quote.record.quoteVersion,
      order_id: quote.record.orderId,
      approved_version: quote.record.approvedVersion,
      cancelled: quote.record.cancelled,
      parked: quote.parked,
    },
    created: order?.expected === 0 ? { ...ids, at, ...orderToRow(0, order.after, at) } : undefined,
    moved:
      order && order.expected > 0
        ? { ...ids, at, parked: order.parked, ...orderToRow(order.expected, order.after, at) }
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
    unparked: unparked?.map(({ provider, callbackId, verdict, reason }) => ({
      provider,
      callback_id: callbackId,
      verdict,
      reason,
    })),
    audit: commit.audit?.map((entry) => ({ tenant_id, ...entry })),
  };
}

const changesOf = (commit: Commit): Pick<OrderCommit, 'order' | 'quote' | 'steps' | 'unparked'> =>
  commit.orderId !== undefined || commit.quoteId !== undefined ? commit : {};
