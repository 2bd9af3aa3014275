import { createHash, randomBytes } from 'node:crypto';
import { ulid } from 'ulid';
import { z } from 'zod';
import type { Wire } from './quote-wire.ts';

const own = z.looseObject({
  eventId: z.string().optional(),
  eventType: z.string().optional(),
  tenantId: z.string().optional(),
  payload: z.looseObject({ quoteId: z.string(), acceptedAt: z.string().optional() }),
});

/** A QuoteAccepted by hand: a whole event, or only its payload; what the envelope lacks is filled in. */
export function ownQuote(text: string, now = Date.now()): Wire {
  const told: unknown = JSON.parse(text);
  const whole = typeof told === 'object' && told !== null && 'payload' in told;
  const { payload, ...envelope } = own.parse(whole ? told : { payload: told });
  const traceId = randomBytes(16).toString('hex');
  const event = {
    ...{ eventId: ulid(now), eventType: 'QuoteAccepted', eventVersion: 1, occurredAt: new Date(now).toISOString() },
    ...{ producer: 'cpq-service', tenantId: 'demo', aggregateType: 'Quote', aggregateId: payload.quoteId },
    ...{ correlationId: `corr-${payload.quoteId}`, causationId: 'by-hand', traceId },
    ...envelope,
    payload,
  };
  const { eventId, eventType, eventVersion, correlationId, causationId, tenantId, producer } = event;
  return {
    key: payload.quoteId,
    headers: {
      ...{ eventId, eventType, eventVersion: String(eventVersion), correlationId, causationId, tenantId, producer },
      traceparent: `00-${event.traceId}-${randomBytes(8).toString('hex')}-01`,
    },
    value: Buffer.from(JSON.stringify(event)),
  };
}

/** A quote of three lines in two waves, to edit and publish with `--file`. */
export function exampleQuote(now = Date.now()): string {
  const quoteId = `Q-mine-${now.toString(36)}`;
  const line = (quoteLineId: string, offerId: string, oneTimeAmount: string, recurringAmount: string) => ({
    ...{ quoteLineId, offerId, action: 'ADD', quantity: 1, oneTimeAmount, recurringAmount },
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
    ...{ quoteId, quoteVersion: 1, customerId: 'cust-1', acceptedBy: 'buyer-1' },
    ...{ acceptedAt: new Date(now).toISOString(), currency: 'EUR' },
    totals: { oneTimeTotal: '58.90', recurringTotal: '74.75' },
    approval: { autoApprovalPolicy: 'standard-discounts' },
    commercialSnapshotHash: `sha256:${createHash('sha256').update(JSON.stringify(lines)).digest('hex')}`,
    lines,
  };
  return JSON.stringify({ tenantId: 'demo', payload }, null, 2);
}
