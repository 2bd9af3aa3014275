import { createHash, randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import type { Wire } from './quote-wire.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface OwnEvent {
  /** What the envelope lacked is filled in; nothing of it is judged. */
  readonly event: Fields;
  /** The payload in an envelope that is right. */
  readonly plain: Fields;
}

/** The event of a quote by hand: a whole event, or only its payload. Throws at what is no JSON object. */
export function eventOfOwn(json: string, now = Date.now()): OwnEvent {
  const given = objectOf(JSON.parse(json.replace(/^\uFEFF/, '')), 'a quote');
  const { payload, ...envelope } = 'payload' in given ? given : { payload: given };
  const quoteId = isObject(payload) ? payload.quoteId : undefined;
  const filled = {
    eventId: ulid(now),
    eventType: 'QuoteAccepted',
    eventVersion: 1,
    occurredAt: new Date(now).toISOString(),
    producer: 'cpq-service',
    tenantId: 'demo',
    aggregateType: 'Quote',
    aggregateId: quoteId ?? 'quote',
    correlationId: `corr-${quoteId}`,
    causationId: 'by-hand',
    traceId: randomBytes(16).toString('hex'),
  };
  return { event: { ...filled, ...envelope, payload }, plain: { ...filled, payload } };
}

/** The record of such an event, its headers as EV2 wants them. */
export function wireOfOwn(event: Fields): Wire {
  const names = ['eventId', 'eventType', 'eventVersion', 'correlationId', 'causationId', 'tenantId', 'producer'];
  const headers = Object.fromEntries(names.map((name) => [name, String(event[name])]));
  headers.traceparent = `00-${event.traceId}-${randomBytes(8).toString('hex')}-01`;
  return { key: String(event.aggregateId), headers, value: Buffer.from(JSON.stringify(event)) };
}

export const ownQuote = (json: string, now = Date.now()): Wire => wireOfOwn(eventOfOwn(json, now).event);

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectOf(value: unknown, what: string): Fields {
  if (isObject(value)) return value;
  throw new Error(`${what} must be a JSON object`);
}

/** A quote of three lines in two waves, to edit and publish with `--file`. */
export function exampleQuote(now = Date.now()): string {
  const quoteId = `Q-mine-${now.toString(36)}`;
  const line = (quoteLineId: string, offerId: string, oneTimeAmount: string, recurringAmount: string) => ({
    quoteLineId,
    offerId,
    action: 'ADD',
    quantity: 1,
    oneTimeAmount,
    recurringAmount,
  });
  const lines = [
    { ...line('access', 'fiber-1000', '49.00', '39.90'), provider: 'acme-fiber' },
    { ...line('mobile', 'mobile-unlimited', '0.00', '29.90'), provider: 'nordic-mobile' },
    {
      ...line('voice', 'voice', '9.90', '4.95'),
      provider: 'nordic-mobile',
      dependsOn: [{ quoteLineId: 'access' }, { quoteLineId: 'mobile' }],
    },
  ];
  const payload = {
    quoteId,
    quoteVersion: 1,
    customerId: 'cust-1',
    acceptedBy: 'buyer-1',
    acceptedAt: new Date(now).toISOString(),
    currency: 'EUR',
    totals: { oneTimeTotal: '58.90', recurringTotal: '74.75' },
    approval: { autoApprovalPolicy: 'standard-discounts' },
    commercialSnapshotHash: `sha256:${createHash('sha256').update(JSON.stringify(lines)).digest('hex')}`,
    lines,
  };
  return JSON.stringify({ tenantId: 'demo', payload }, null, 2);
}
