import type { QuoteEvent } from './quote-draft.ts';
import { type Wire, wire } from './quote-wire.ts';
import { pick, type Random, wholeNumber } from './random.ts';

export const faults = [
  'missing envelope field',
  'missing payload field',
  'wrong type',
  'number for money',
  'broken JSON',
  'bad UTF-8',
  'null value',
  'empty value',
  'unknown version',
  'tenant header differs',
  'hidden in __proto__',
  'deep nesting',
  'NUL character',
] as const;
export type Fault = (typeof faults)[number];

const envelopeFields = ['eventId', 'eventVersion', 'occurredAt', 'producer', 'tenantId', 'aggregateId'] as const;
const payloadFields = ['quoteId', 'customerId', 'acceptedAt', 'currency', 'totals', 'lines'] as const;
const depth = 10_000;

/** A record that must go to the dead letters, whatever else is right about it. */
export function spoil(random: Random, fault: Fault, event: QuoteEvent): Wire {
  const right = wire(event);
  const { traceparent: _header, ...value } = event;
  const told = (wrong: unknown): Wire => ({ ...right, value: Buffer.from(JSON.stringify(wrong)) });
  const paid = (payload: object): Wire => told({ ...value, payload: { ...event.payload, ...payload } });
  switch (fault) {
    case 'missing envelope field':
      return told({ ...value, [pick(random, envelopeFields)]: undefined });
    case 'missing payload field':
      return paid({ [pick(random, payloadFields)]: undefined });
    case 'wrong type':
      return paid(pick<object>(random, [{ lines: 'QL1' }, { quoteVersion: '1' }, { totals: [] }]));
    case 'number for money':
      return paid({ totals: { ...event.payload.totals, oneTimeTotal: 12.5 } });
    case 'broken JSON':
      return { ...right, value: Buffer.from(JSON.stringify(value).slice(0, wholeNumber(random, 1, 200))) };
    case 'bad UTF-8':
      return { ...right, value: badUtf8(JSON.stringify(value), event.payload.customerId) };
    case 'null value':
      return { ...right, value: null };
    case 'empty value':
      return { ...right, value: Buffer.alloc(0) };
    case 'unknown version':
      return { ...told({ ...value, eventVersion: 99 }), headers: { ...right.headers, eventVersion: '99' } };
    case 'tenant header differs':
      return { ...right, headers: { ...right.headers, tenantId: `${event.tenantId}-other` } };
    case 'hidden in __proto__':
      return { ...right, value: Buffer.from(`{"__proto__":${JSON.stringify(value)}}`) };
    case 'deep nesting': {
      const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`;
      const text = JSON.stringify({ ...value, payload: { ...event.payload, lines: 'HERE' } });
      return { ...right, value: Buffer.from(text.replace('"HERE"', nested)) };
    }
    case 'NUL character':
      return paid({ customerId: 'cust-\u0000-1' });
    default:
      return fault satisfies never;
  }
}

/** A byte that no UTF-8 text holds, inside a string, so that a lenient decoder would take the record. */
function badUtf8(text: string, inside: string): Buffer {
  const bytes = Buffer.from(text);
  bytes[bytes.indexOf(inside) + 1] = 0xff;
  return bytes;
}
