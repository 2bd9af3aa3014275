import type { ConsumedRecord, OutgoingRecord } from '../../../../src/adapters/kafka/port.ts';
import { example } from '../../../contracts/examples.ts';

export const text = (value: string) => Buffer.from(value);

/** A record of a quote event as it comes, unless it is told otherwise. */
export const consumed = (change: Partial<ConsumedRecord> = {}): ConsumedRecord => ({
  topic: 'cpq.quote.events.v1',
  partition: 3,
  offset: '42',
  timestamp: '1',
  key: text('Q-1'),
  value: text('{}'),
  headers: {},
  ...change,
});

/** A record that was sent, as it comes. */
export const received = (
  { topic, key, value, headers }: OutgoingRecord,
  change: Partial<ConsumedRecord> = {},
): ConsumedRecord =>
  consumed({
    topic,
    key: text(key),
    value: value === null ? null : Buffer.from(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, told]) => [name, text(told)])),
    ...change,
  });

interface Envelope {
  readonly payload: object;
  readonly eventId: string;
  readonly eventType: string;
}

interface Said {
  readonly eventType?: 'FulfillmentCompleted' | 'FulfillmentFailed' | 'FulfillmentAccepted' | 'FulfillmentProgressed';
  readonly orderId?: string;
  readonly provider?: string;
  readonly tenantId?: string;
  readonly eventId?: string;
  readonly attempt?: number;
}

/** A report on line L1 as its provider sends it. */
export function reported({ eventType = 'FulfillmentCompleted', tenantId = 'demo', ...said }: Said = {}) {
  const { payload, ...envelope } = example(eventType, 'full') as unknown as Envelope;
  const { orderId = 'ord_01J9Z3K7Q0000000000000000A', provider = 'nordic-mobile', attempt = 1, eventId } = said;
  const event = {
    ...envelope,
    tenantId,
    eventId: eventId ?? envelope.eventId,
    payload: { ...payload, orderId, provider, attempt },
  };
  const value = text(JSON.stringify(event));
  return { event, record: consumed({ topic: 'oms.fulfillment.events.v1', key: text(orderId), value }) };
}
