import { withProgress } from '../../../src/domain/order/order.ts';
import { unknownQuote } from '../../../src/domain/quotes/quote-record.ts';
import type {
  InboxEntry,
  LedgerEntry,
  OrderCommit,
  OutboxMessage,
  QuoteCommit,
  TimelineStep,
} from '../../../src/usecases/commits.ts';
import { dependsOn, line, order, progressIn, t0 } from '../../domain/builders.ts';

export const stored = order([
  line('L1'),
  line('L2', undefined, { dependsOn: dependsOn('L1'), targetAssetId: 'asset-1' }),
]);
export const { tenantId, orderId } = stored;

export const inbox = (eventId: string, change: Partial<InboxEntry> = {}): InboxEntry => ({
  consumer: 'c',
  eventId,
  eventHash: 'h1',
  fate: 'applied',
  reason: 'r',
  source: 't/0/1',
  ...change,
});

export const callback = (reportId: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  provider: 'nordic-mobile',
  reportId,
  orderId,
  orderLineId: 'L1',
  attempt: 1,
  outcome: 'completed',
  bodyHash: 'b1',
  channel: 'webhook',
  verdict: 'parked',
  reason: 'early',
  report: { at: t0 },
  ...change,
});

export const step = (version: number): TimelineStep => ({
  version,
  fact: 'OrderAmendmentRequested',
  from: 'active',
  to: 'active',
  eventId: `e${version}`,
  actor: 'system:x',
  causationId: 'c',
  correlationId: 'c',
});

export const message = (version: number): OutboxMessage => ({
  destination: 'kafka',
  aggregate: orderId,
  version,
  topic: 't',
  key: orderId,
  eventType: 'E',
  headers: { tenantId },
  body: `{"v":${version}}`,
});

export const commit = (change: Partial<OrderCommit>): OrderCommit => ({ tenantId, orderId, at: t0, ...change });
export const created = commit({ order: { expected: 0, after: stored, lines: stored.lines }, steps: [step(3)] });

/** Moves the order on from `expected` by one version. */
export const moved = (expected: number, change: Partial<OrderCommit> = {}): OrderCommit => {
  const after = { ...withProgress(stored, 'L1', progressIn('requested')), version: expected + 1 };
  const lines = after.lines.slice(0, 1);
  return commit({
    order: { expected, after, lines },
    steps: [step(expected + 1)],
    messages: [message(expected + 1)],
    ...change,
  });
};

let facts = 0;

export const parkedQuote = { event: { any: 'thing' }, traceparent: 'tp' };
export const quoteOf = (expected: number, change: object = {}, parked?: object): QuoteCommit => {
  const { revision: _, ...record } = unknownQuote;
  const quote = { quoteId: 'Q-1', expected, record: { ...record, quoteVersion: expected + 1, ...change } };
  facts += 1;
  return { tenantId, quoteId: 'Q-1', at: t0, inbox: inbox(`quote-fact-${facts}`), quote: { ...quote, parked } };
};
