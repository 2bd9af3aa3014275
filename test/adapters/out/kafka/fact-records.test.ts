import { describe, expect, test } from 'vitest';
import { PublishError } from '../../../../src/adapters/kafka/kafka-errors.ts';
import type { OutgoingRecord, Published, Publisher, PublishOptions } from '../../../../src/adapters/kafka/port.ts';
import { deliverFacts, toRecord } from '../../../../src/adapters/out/kafka/deliver-facts.ts';
import type { OutboxRow } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { unpublished } from '../../../contracts/examples.ts';

const event = unpublished('OrderCaptured');
const row = (id: string, change: Partial<OutboxRow> = {}): OutboxRow => ({
  tenantId: 'demo',
  id,
  aggregate: id,
  version: 1,
  topic: 't',
  key: id,
  eventType: 'OrderCaptured',
  headers: {},
  body: JSON.stringify(event),
  createdAt: '',
  publishedAt: '2026-03-02T09:00:01.000Z',
  orderState: null,
  customerId: null,
  ...change,
});

type Answer = (records: readonly OutgoingRecord[]) => Promise<readonly Published[]>;
const written: Answer = async (records) => records.map((_, n) => ({ partition: 4, offset: `${n}` }));

async function deliver(rows: readonly OutboxRow[], ...answers: Answer[]) {
  const requests: string[][] = [];
  const options: (PublishOptions | undefined)[] = [];
  const publisher: Publisher = {
    publish: async (records, given) => {
      requests.push(records.map(({ key }) => key));
      options.push(given);
      return await (answers.shift() ?? written)(records);
    },
    close: async () => undefined,
  };
  const { settled, stopped, away } = await deliverFacts(publisher, rows);
  return {
    requests,
    options,
    away,
    stopped: stopped.map(({ row: of, ...rest }) => ({ id: of.id, ...rest })),
    settled: settled.map(({ row: of, ...rest }) => ({ id: of.id, ...rest })),
  };
}

describe('EV2 EV3 the record of a fact', () => {
  test('is its body with the time of the first claim, and repeats the envelope in its headers', () => {
    const { key, topic, value, headers } = toRecord(row('1', { headers: { traceparent: '00-a', eventType: 'own' } }));

    expect({ key, topic }).toEqual({ key: '1', topic: 't' });
    expect(JSON.parse(String(value))).toEqual({ ...event, publishedAt: '2026-03-02T09:00:01.000Z' });
    const { eventId, eventVersion, correlationId, causationId, tenantId, schemaRef, producer } = event;
    expect(headers).toEqual({
      eventId,
      correlationId,
      causationId,
      tenantId,
      schemaRef,
      producer,
      eventVersion: String(eventVersion),
      eventType: 'own',
      traceparent: '00-a',
    });
  });

  test('of a dead letter is its body as it is, with its own headers', () => {
    const headers = { errorClass: 'MALFORMED_RECORD' };

    expect(toRecord(row('1', { eventType: 'DeadLetter', body: '{}', headers }))).toEqual({
      topic: 't',
      key: '1',
      headers,
      value: '{}',
    });
  });
});

describe('PR2 a delivery of facts', () => {
  test('settles each row with its place', async () => {
    const { settled, stopped, away, options } = await deliver([row('1'), row('2')]);

    expect(settled).toEqual([
      { id: '1', result: 'sent', partition: 4, offset: '0' },
      { id: '2', result: 'sent', partition: 4, offset: '1' },
    ]);
    expect([stopped, away]).toEqual([[], undefined]);
    expect(options).toEqual([{ deadline: 10_000 }]);
  });

  test('of nothing sends nothing', async () => {
    expect(await deliver([])).toMatchObject({ requests: [], settled: [], stopped: [] });
  });

  test('sends requests of a quarter of a million characters, and a larger row in one of its own', async () => {
    const sized = (id: string, chars: number) => row(id, { eventType: 'DeadLetter', body: 'x'.repeat(chars) });
    const half = 128 * 1024;

    const { requests } = await deliver([
      sized('1', half),
      sized('2', half),
      sized('3', 1),
      sized('4', 3 * half),
      sized('5', 1),
    ]);

    expect(requests).toEqual([['1', '2'], ['3'], ['4'], ['5']]);
  });

  test('PR5 to a broker that is away settles what was written, stops no lane and says why', async () => {
    const away: Answer = () =>
      Promise.reject(
        new PublishError('no broker', { kind: 'away', code: 'X', published: [{ partition: 1, offset: '9' }] }),
      );

    expect(await deliver([row('1'), row('2')], away)).toMatchObject({
      requests: [['1', '2']],
      settled: [{ id: '1', result: 'sent', partition: 1, offset: '9' }],
      stopped: [],
      away: 'no broker',
    });
  });

  test('PR4 stops the lane of a record that fails, with its reason; the same order of another tenant goes on', async () => {
    const refused: Answer = () =>
      Promise.reject(new PublishError('too large', { kind: 'refused', code: 'MESSAGE_TOO_LARGE', index: 0 }));
    const rows = [
      row('1', { aggregate: 'a' }),
      row('2', { aggregate: 'a', tenantId: 'globex' }),
      row('3', { aggregate: 'b' }),
      row('4', { aggregate: 'a' }),
    ];

    expect(await deliver(rows, refused)).toMatchObject({
      requests: [
        ['1', '2', '3', '4'],
        ['2', '3'],
      ],
      settled: [{ id: '2' }, { id: '3' }],
      away: undefined,
      stopped: [{ id: '1', error: 'too large', parked: true }],
    });
  });

  test('that fails in another way than a publish can is thrown', async () => {
    const bug: Answer = () => Promise.reject(new TypeError('a bug'));

    await expect(deliver([row('1')], bug)).rejects.toThrow(new TypeError('a bug'));
  });
});
