import type { EventOf } from '../../src/contracts/events.ts';
import type { QuoteLine } from '../../src/domain/quotes/quote.ts';
import { type DeadRecord, recordDead } from '../../src/usecases/dead-letters/record-dead.ts';
import type { Provider } from '../../src/usecases/fulfilment/providers.ts';
import type { ReceivedReport } from '../../src/usecases/fulfilment/received-report.ts';
import type { OrderStore } from '../../src/usecases/ports.ts';
import { applyQuoteFacts } from '../../src/usecases/quotes/apply-quote-facts.ts';
import type { QuoteFactContext } from '../../src/usecases/quotes/decide-quote-fact.ts';
import type { QuoteFact, ReceivedQuoteFact } from '../../src/usecases/quotes/received-quote-fact.ts';
import type { Fate } from '../../src/usecases/record-verdict.ts';
import { at, quoteLine, t0 } from '../domain/builders.ts';

export const tenantId = 'demo';
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

let lastId = 0;
/** Ids that rise, like ULIDs; unique in this process. */
export const nextId = (): string => {
  lastId += 1;
  return `01J9Z3K7Q0${String(lastId).padStart(16, '0')}`;
};

const provider = (id: string, channel: 'KAFKA' | 'HTTP'): [string, Provider] => [
  id,
  { id, channel, tenants: [tenantId, 'zeta'], expectedSeconds: 600, secrets: [] },
];

export const providers = new Map([provider('nordic-mobile', 'KAFKA'), provider('acme-fiber', 'HTTP')]);

export interface World extends QuoteFactContext {
  /** Seconds since t0; the clock stands still until it is set. */
  seconds: number;
  readonly actions: string[];
}

export function world(store: OrderStore): World {
  const actions: string[] = [];
  const made: World = {
    store,
    providers,
    seconds: 0,
    actions,
    consumer: 'quotes',
    ids: { ulid: nextId },
    clock: { now: () => at(made.seconds) },
    onAction: (action) => actions.push(action),
  };
  return made;
}

type Payload = Partial<EventOf<'QuoteAccepted'>['payload']>;

const envelope = (quoteId: string) => ({
  eventId: nextId(),
  eventVersion: 1,
  occurredAt: t0,
  producer: 'cpq-service',
  tenantId,
  aggregateType: 'Quote',
  aggregateId: quoteId,
});

export function accepted(quoteId: string, change: Payload = {}): EventOf<'QuoteAccepted'> {
  const { lines = [line('fibre')], approval = { approvedBy: 'usr_1' } as never, ...rest } = change;
  return {
    ...envelope(quoteId),
    eventType: 'QuoteAccepted',
    payload: {
      quoteId,
      quoteVersion: 1,
      customerId: 'cus_1',
      acceptedBy: 'usr_1',
      acceptedAt: t0,
      currency: 'EUR',
      totals: { oneTimeTotal: '0.00', recurringTotal: '0.00' },
      approval,
      lines,
      commercialSnapshotHash: `sha256:${'0a'.repeat(32)}`,
      ...rest,
    },
  };
}

/** An acceptance that states no approval. */
export function unapproved(quoteId: string, change: Payload = {}): EventOf<'QuoteAccepted'> {
  const event = accepted(quoteId, change);
  const { approval: _, ...payload } = event.payload;
  return { ...event, payload };
}

export const line = (quoteLineId: string, change: Partial<QuoteLine> = {}): never =>
  quoteLine(quoteLineId, change) as never;

export const approved = (quoteId: string, quoteVersion = 1): EventOf<'QuoteApproved'> => ({
  ...envelope(quoteId),
  eventType: 'QuoteApproved',
  payload: { quoteId, quoteVersion, approvedAt: t0, approval: { autoApprovalPolicy: 'below-1000-eur' } },
});

export const cancelled = (quoteId: string): EventOf<'QuoteCancelled'> => ({
  ...envelope(quoteId),
  eventType: 'QuoteCancelled',
  payload: { quoteId, quoteVersion: 1, cancelledAt: t0, reason: 'moved away' },
});

export const expired = (quoteId: string, quoteVersion = 1): EventOf<'QuoteExpired'> => ({
  ...envelope(quoteId),
  eventType: 'QuoteExpired',
  payload: { quoteId, quoteVersion, expiredAt: t0 },
});

export const rejected = (quoteId: string, quoteVersion = 1): EventOf<'QuoteRejected'> => ({
  ...envelope(quoteId),
  eventType: 'QuoteRejected',
  payload: { quoteId, quoteVersion, rejectedAt: t0, reason: 'too dear' },
});

export const record = (event: QuoteFact, eventHash = `hash of ${event.eventId}`): ReceivedQuoteFact => ({
  event,
  eventHash,
  source: `cpq.quote.events.v1/0/${event.eventId}`,
  traceparent,
});

export const dead = (tenant: string | undefined, source: string, change: Partial<DeadRecord> = {}): DeadRecord => ({
  id: source,
  tenantId: tenant,
  consumer: 'quotes',
  source,
  errorClass: 'UNPARSABLE',
  reason: 'broken',
  failedAt: t0,
  letter: {
    destination: 'kafka',
    aggregate: source,
    version: 1,
    topic: 'cpq.quote.events.dlt.v1',
    key: source,
    eventType: 'DeadLetter',
    headers: {},
    body: '{}',
  },
  ...change,
});

/** Applies facts as their consumer does: what turns out to be dead is stored as such. */
export async function applyRecords(deps: QuoteFactContext, records: readonly ReceivedQuoteFact[]): Promise<Fate[]> {
  const verdicts = await applyQuoteFacts(deps, records);
  const died = verdicts.flatMap((verdict, i) => {
    const { event, source } = records[i] ?? {};
    return verdict.kind === 'dead' ? [dead(event?.tenantId, source ?? '', verdict)] : [];
  });
  const fates = [...(await recordDead(deps.store, died))];
  return verdicts.map(({ kind }) => (kind === 'dead' ? (fates.shift() ?? kind) : kind));
}

export const apply = (deps: QuoteFactContext, ...events: QuoteFact[]): Promise<readonly Fate[]> =>
  applyRecords(
    deps,
    events.map((event) => record(event)),
  );

type Said = Partial<ReceivedReport['report']> & { reportId?: string; provider?: string; bodyHash?: string };

/** A report on the first attempt of L1 by its Kafka provider, as a webhook would bring it. */
export function report(orderId: string, said: Said = {}): ReceivedReport {
  const { reportId = `cb-${nextId()}`, provider: from = 'nordic-mobile', bodyHash = reportId, ...body } = said;
  return {
    provider: from,
    tenants: [tenantId],
    reportId,
    channel: 'webhook',
    bodyHash,
    traceparent,
    report: { orderId, orderLineId: 'L1', attempt: 1, outcome: 'completed', at: t0, ...body },
  };
}

/** Details of so many levels. */
export const nested = (levels: number): Record<string, unknown> => (levels === 0 ? {} : { in: nested(levels - 1) });

/** The same, as a Kafka record brings it: the event id is the callback id. */
export function kafkaReport(orderId: string, said: Said = {}): ReceivedReport {
  const received = report(orderId, { reportId: nextId(), ...said });
  const { reportId: eventId, bodyHash: eventHash } = received;
  const inbox = {
    consumer: 'reports',
    eventId,
    eventHash,
    eventType: 'FulfillmentCompleted',
    source: `t/0/${eventId}`,
  };
  return { ...received, channel: 'kafka', inbox };
}
