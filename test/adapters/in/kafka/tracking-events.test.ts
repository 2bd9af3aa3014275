import { beforeEach, describe, expect, test } from 'vitest';
import { decodeTracking, trackingEventsHandler } from '../../../../src/adapters/in/kafka/tracking-events.consumer.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import { untracked } from '../../../../src/domain/tracking/tracking.ts';
import type { TrackingStore } from '../../../../src/usecases/tracking/tracking-ports.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';
import { consumed, text } from './consumed.ts';

const message = { orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z', schemaVersion: 'v1' };
const tracked = (change: Partial<ConsumedRecord> = {}, said: object = {}): ConsumedRecord =>
  consumed({
    topic: 'order-tracking.events',
    key: text('A-1'),
    value: text(JSON.stringify({ ...message, ...said })),
    headers: { tenantId: text('demo') },
    timestamp: '1772443800000',
    ...change,
  });

describe('TR3 a tracking record', () => {
  test('is the event of its value, of the tenant of its header, reported when the broker took it', () => {
    expect(decodeTracking(tracked())).toEqual({
      kind: 'message',
      tenantId: 'demo',
      content: {
        event: { tenantId: 'demo', orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z' },
        source: 'order-tracking.events/3/42',
        reportedAt: '2026-03-02T09:30:00.000Z',
      },
    });
  });

  test.each<[string, ConsumedRecord, string, string, string | undefined]>([
    ['no value', tracked({ value: null }), 'MALFORMED_RECORD', 'the value is null; facts are never tombstones', 'demo'],
    ['no JSON', tracked({ value: text('{') }), 'MALFORMED_RECORD', 'the value is not JSON', 'demo'],
    [
      ...(['another version', tracked({}, { schemaVersion: 'v2' }), 'UNKNOWN_EVENT_VERSION'] as const),
      ...(['a schemaVersion other than v1 is not known here', 'demo'] as const),
    ],
    [
      ...(['no version', tracked({}, { schemaVersion: undefined }), 'SCHEMA_VALIDATION_FAILED'] as const),
      ...(['/schemaVersion is missing', 'demo'] as const),
    ],
    [
      ...(['no object', tracked({ value: text('null') }), 'SCHEMA_VALIDATION_FAILED'] as const),
      ...([' must hold orderId, status and eventTs; /schemaVersion is missing', 'demo'] as const),
    ],
    [
      ...(['faults', tracked({}, { eventTs: undefined, orderId: undefined }), 'SCHEMA_VALIDATION_FAILED'] as const),
      ...(['/orderId is missing; /eventTs is missing', 'demo'] as const),
    ],
    [
      ...(['no tenant', tracked({ headers: {} }), 'TENANT_VIOLATION'] as const),
      ...(['the tenantId header is missing or no tenant', undefined] as const),
    ],
    [
      ...([
        'no tenant that could be one',
        tracked({ headers: { tenantId: text('a b') } }),
        'TENANT_VIOLATION',
      ] as const),
      ...(['the tenantId header is missing or no tenant', undefined] as const),
    ],
    [
      ...(['another key', tracked({ key: text('A-2') }), 'SCHEMA_VALIDATION_FAILED'] as const),
      ...(['the key is not the orderId, so the order of its events is not kept', 'demo'] as const),
    ],
    [
      ...(['no key', tracked({ key: null }), 'SCHEMA_VALIDATION_FAILED'] as const),
      ...(['the key is not the orderId, so the order of its events is not kept', 'demo'] as const),
    ],
  ])('with %s is dead, under the tenant that it claims', (_, record, errorClass, reason, tenantId) => {
    expect(decodeTracking(record)).toEqual({ kind: 'dead', errorClass, reason, tenantId });
  });
});

describe('TR3 a batch of tracking records', () => {
  let told: string[] = [];
  let probe = createFakeStore();
  beforeEach(() => {
    told = [];
    probe = createFakeStore();
  });

  const load: TrackingStore['load'] = async (groups) => groups.map(() => ({ before: untracked, seen: new Map() }));
  const handle = (tracking: TrackingStore, ...records: ConsumedRecord[]) =>
    trackingEventsHandler(
      {
        store: probe.store,
        tracking,
        clock: { now: () => '2026-03-02T10:00:00.000Z' },
        onVerdict: ({ kind }) => void told.push(`verdict ${kind}`),
      },
      {
        fate: (fate, topic) => void told.push(`${topic} ${fate}`),
        dead: (errorClass, topic) => void told.push(`${topic} ${errorClass}`),
      },
    )(records);

  test('each record has its fate once its effect is durable; the dead are kept before', async () => {
    const seen = new Map<string, number>();
    const tracking: TrackingStore = {
      load,
      commit: async (changes) => {
        seen.set('letters', (await probe.outbox()).length);
        return changes.map(() => true);
      },
    };

    const early = tracked({ offset: '44' }, { eventTs: '2026-03-02T08:00:00Z' });
    await handle(tracking, tracked(), tracked({ offset: '43', value: null }), tracked({ offset: '45' }), early);

    expect(seen.get('letters')).toBe(1);
    expect(told).toEqual([
      'order-tracking.events MALFORMED_RECORD',
      ...['verdict applied', 'verdict duplicate', 'verdict ignored'],
      'order-tracking.events dead',
      ...['order-tracking.events applied', 'order-tracking.events duplicate', 'order-tracking.events refused'],
    ]);
  });

  test('no fate is told while the timelines cannot be stored', async () => {
    const tracking: TrackingStore = {
      load,
      commit: async () => Promise.reject(new Error('no database')),
    };

    await expect(handle(tracking, tracked(), tracked({ offset: '43', value: null }))).rejects.toThrow('no database');

    expect(told).toEqual(['order-tracking.events MALFORMED_RECORD']);
  });
});
