import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import type { OutgoingRecord } from '../../src/adapters/kafka/port.ts';

export interface Acceptance {
  readonly quoteId: string;
  readonly version?: number;
  readonly tenantId?: string;
  readonly provider?: string;
  /** Each line's predecessors, by place; default one line. */
  readonly lines?: readonly (readonly number[])[];
  /** false: the acceptance says nothing of an approval. */
  readonly approved?: boolean;
  readonly supersedes?: string;
  /** Of a quote of one line: its currency and both amounts; default 1.00 and 2.00 EUR a line. */
  readonly price?: { readonly currency: string; readonly amount: string };
}

const at = '2026-03-02T09:00:00.000Z';

/** The record of a QuoteAccepted; every call makes a new event. */
export function accepted({ quoteId, version = 1, tenantId, lines = [[]], ...more }: Acceptance): OutgoingRecord {
  const { provider = 'acme-fiber', approved = true, supersedes, price } = more;
  const totals = { oneTimeTotal: `${lines.length}.00`, recurringTotal: `${lines.length * 2}.00` };
  const payload = {
    quoteId,
    quoteVersion: version,
    customerId: 'cust-7',
    acceptedBy: 'buyer-7',
    acceptedAt: at,
    currency: price?.currency ?? 'EUR',
    totals: price === undefined ? totals : { oneTimeTotal: price.amount, recurringTotal: price.amount },
    approval: approved ? { autoApprovalPolicy: 'standard-discounts' } : undefined,
    supersedes: supersedes === undefined ? undefined : { orderId: supersedes },
    commercialSnapshotHash: `sha256:${createHash('sha256').update(`${quoteId} ${version}`).digest('hex')}`,
    lines: lines.map((dependsOn, place) => ({
      quoteLineId: `QL${place + 1}`,
      offerId: 'fiber-1000',
      action: 'ADD',
      quantity: 1,
      provider,
      oneTimeAmount: price?.amount ?? '1.00',
      recurringAmount: price?.amount ?? '2.00',
      dependsOn: dependsOn.map((other) => ({ quoteLineId: `QL${other + 1}` })),
    })),
  };
  return record('QuoteAccepted', quoteId, tenantId, payload);
}

export const approved = (quoteId: string, version = 1): OutgoingRecord =>
  record('QuoteApproved', quoteId, undefined, {
    quoteId,
    quoteVersion: version,
    customerId: 'cust-7',
    approvedAt: at,
    approval: { approvedBy: 'sales-1' },
  });

export const cancelled = (quoteId: string, version = 1): OutgoingRecord =>
  record('QuoteCancelled', quoteId, undefined, {
    quoteId,
    quoteVersion: version,
    customerId: 'cust-7',
    cancelledAt: at,
    reason: 'the customer moved away',
  });

export const expired = (quoteId: string): OutgoingRecord =>
  record('QuoteExpired', quoteId, undefined, { quoteId, quoteVersion: 1, expiredAt: at });

export const rejected = (quoteId: string): OutgoingRecord =>
  record('QuoteRejected', quoteId, undefined, { quoteId, quoteVersion: 1, rejectedAt: at, reason: 'too dear' });

function record(eventType: string, quoteId: string, tenantId = 'demo', payload: object): OutgoingRecord {
  const eventId = ulid();
  const event = {
    eventId,
    eventType,
    eventVersion: 1,
    occurredAt: at,
    publishedAt: at,
    producer: 'cpq-service',
    tenantId,
    aggregateType: 'Quote',
    aggregateId: quoteId,
    correlationId: `corr-${quoteId}`,
    causationId: 'by-test',
    payload,
  };
  return {
    topic: 'cpq.quote.events.v1',
    key: quoteId,
    value: JSON.stringify(event),
    headers: { eventId, eventType, eventVersion: '1', tenantId, producer: 'cpq-service' },
  };
}

/** The id of the event in a record made here. */
export const eventIdOf = ({ headers }: OutgoingRecord): string => headers.eventId ?? '';
