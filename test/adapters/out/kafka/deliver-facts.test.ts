import { expect, test } from 'vitest';
import { PublishError } from '../../../../src/adapters/kafka/kafka-errors.ts';
import { deliverFacts } from '../../../../src/adapters/out/kafka/deliver-facts.ts';
import type { OutboxRow } from '../../../../src/adapters/out/postgres/outbox-store.ts';

const row = (id: string, aggregate: string): OutboxRow => ({
  tenantId: 'demo',
  id,
  aggregate,
  version: 1,
  topic: 't',
  key: aggregate,
  eventType: 'DeadLetter',
  headers: {},
  body: id,
  createdAt: '',
  publishedAt: '',
  orderState: null,
  customerId: null,
});

test('PR4 a refused record parks its lane; what was written before it is not sent again', async () => {
  const requests: (string | Buffer | null)[][] = [];
  const publisher = {
    async publish(records: readonly { value: string | Buffer | null }[]) {
      requests.push(records.map(({ value }) => value));
      const at = records.map((_, offset) => ({ partition: 0, offset: `${offset}` }));
      if (requests.length > 1) return at;
      const detail = { kind: 'refused', code: 'MESSAGE_TOO_LARGE', index: 1, published: at.slice(0, 1) } as const;
      throw new PublishError('too large', detail);
    },
    async close() {},
  };

  const { settled, stopped, away } = await deliverFacts(publisher, [
    row('1', 'a'),
    row('2', 'b'),
    row('3', 'b'),
    row('4', 'c'),
  ]);

  expect(requests).toEqual([['1', '2', '3', '4'], ['4']]);
  expect(settled.map((each) => [each.row.id, each.offset])).toEqual([
    ['1', '0'],
    ['4', '0'],
  ]);
  expect(stopped.map((each) => [each.row.id, each.parked])).toEqual([['2', true]]);
  expect(away).toBeUndefined();
});

test('PR2 a topic that is not there stops the lanes that write to it, for a while, and no other', async () => {
  const publisher = {
    async publish(records: readonly { value: string | Buffer | null }[]) {
      const index = records.findIndex(({ value }) => value === '1');
      if (index === -1) return records.map((_, offset) => ({ partition: 0, offset: `${offset}` }));
      throw new PublishError('no such topic', { kind: 'away', code: 'UNKNOWN_TOPIC_OR_PARTITION', index });
    },
    async close() {},
  };

  const { settled, stopped, away } = await deliverFacts(publisher, [row('1', 'a'), row('2', 'a'), row('3', 'b')]);

  expect(settled.map((each) => each.row.id)).toEqual(['3']);
  expect(stopped.map((each) => [each.row.id, each.parked])).toEqual([['1', false]]);
  expect(away).toBeUndefined();
});
