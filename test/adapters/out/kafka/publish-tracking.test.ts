import { describe, expect, test } from 'vitest';
import { PublishError } from '../../../../src/adapters/kafka/kafka-errors.ts';
import type { OutgoingRecord, Publisher } from '../../../../src/adapters/kafka/port.ts';
import { createTrackingPublisher, toRecord } from '../../../../src/adapters/out/kafka/publish-tracking.ts';
import type { TrackingEvent } from '../../../../src/domain/tracking/tracking.ts';
import { BrokerUnavailable } from '../../../../src/usecases/tracking/tracking-ports.ts';

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const event = (orderId: string, status: TrackingEvent['status'] = 'PLACED'): TrackingEvent => ({
  tenantId: 'demo',
  orderId,
  status,
  eventTs: '2026-03-02T09:30:00+01:00',
});

/** A publisher whose sends end when the test says so. */
function scripted() {
  const sends: { keys: string[]; deadline: number; end: (error?: Error) => void }[] = [];
  const publisher: Publisher = {
    publish: (records: readonly OutgoingRecord[], options = {}) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => (error === undefined ? resolve([]) : reject(error));
        sends.push({ keys: records.map(({ key }) => key), deadline: options.deadline ?? 0, end });
      }),
    close: async () => undefined,
  };
  return { sends, tracking: createTrackingPublisher(publisher) };
}

const outcome = (call: Promise<void>) => call.then(() => 'published').catch((error: Error) => error);
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('publishing tracking events (TR2)', () => {
  test('TR2 the wire message is mapped from the event: key, tenant in the header, the time as it was written', () => {
    const { value, ...record } = toRecord(event('A-1', 'SHIPPED'), traceparent);

    expect(record).toEqual({ topic: 'order-tracking.events', key: 'A-1', headers: { tenantId: 'demo', traceparent } });
    expect(JSON.parse(String(value))).toEqual({
      orderId: 'A-1',
      status: 'SHIPPED',
      eventTs: '2026-03-02T09:30:00+01:00',
      schemaVersion: 'v1',
    });
  });

  test('batches that come while one is sent leave together, in the order of their calls', async () => {
    const { sends, tracking } = scripted();
    const calls = ['A', 'B', 'C'].map((id) => outcome(tracking.publish([event(`${id}-1`), event(`${id}-2`)], '')));

    sends[0]?.end();
    await settle();
    sends[1]?.end();

    expect(await Promise.all(calls)).toEqual(['published', 'published', 'published']);
    expect(sends.map(({ keys }) => keys)).toEqual([
      ['A-1', 'A-2'],
      ['B-1', 'B-2', 'C-1', 'C-2'],
    ]);
  });

  test('one send holds at most 4,000 events, but never splits a batch', async () => {
    const { sends, tracking } = scripted();
    const batch = Array.from({ length: 1_500 }, () => event('A-1'));
    void tracking.publish([event('first')], '');
    for (let n = 0; n < 4; n += 1) void tracking.publish(batch, '');

    for (let n = 0; n < 3; n += 1) {
      sends[n]?.end();
      await settle();
    }

    expect(sends.map(({ keys }) => keys.length)).toEqual([1, 3_000, 3_000]);
  });

  test('TR2 without an acknowledgement every batch of the send hears it, within 4.5 s of its call, and the next is sent', async () => {
    const { sends, tracking } = scripted();
    const first = outcome(tracking.publish([event('A-1')], ''));
    const later = ['B-1', 'C-1'].map((id) => outcome(tracking.publish([event(id)], '')));
    sends[0]?.end(new PublishError('away', { kind: 'away', code: 'ECONNREFUSED' }));
    expect(await first).toBeInstanceOf(BrokerUnavailable);
    sends[1]?.end(new PublishError('late', { kind: 'away', code: 'DEADLINE' }));

    for (const error of await Promise.all(later)) expect(error).toBeInstanceOf(BrokerUnavailable);
    for (const { deadline } of sends) expect(deadline).toBeLessThanOrEqual(4_500);
    const next = outcome(tracking.publish([event('D-1')], ''));
    sends[2]?.end();
    expect(await next).toBe('published');
  });

  test('what the broker will never take is no outage', async () => {
    const { sends, tracking } = scripted();
    const refused = new PublishError('policy', { kind: 'refused', code: 'POLICY_VIOLATION' });

    const call = outcome(tracking.publish([event('A-1')], ''));
    sends[0]?.end(refused);

    expect(await call).toBe(refused);
  });

  test('beyond 50,000 waiting events a batch is refused at once', async () => {
    const { tracking } = scripted();
    const batch = Array.from({ length: 2_000 }, () => event('A-1'));
    for (let n = 0; n < 27; n += 1) void tracking.publish(batch, '');

    expect(await outcome(tracking.publish(batch, ''))).toBeInstanceOf(BrokerUnavailable);
  });
});
