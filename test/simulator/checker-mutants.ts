import type { TopicRecord } from '../../chaos/checker/snapshot.ts';
import { append, type Run } from './run-records.ts';

const facts = 'oms.order.events.v1';
const requests = 'oms.fulfillment.integration.v1';
const dead = 'cpq.quote.events.dlt.v1';
const quotes = 'cpq.quote.events.v1';

type Mutant = readonly [invariant: string, name: string, spoil: (run: Run) => void];

/** Ways to spoil a right run, with the invariant that must notice. */
export const mutants: readonly Mutant[] = [
  ['I1', 'an order is missing', (run) => void run.tables.orders.shift()],
  [
    'I1',
    'a quote became two orders',
    (run) => run.tables.orders.push({ ...first(run.tables.orders), orderId: 'again' }),
  ],
  ['I1', 'an order belongs to another tenant', (run) => set(first(run.tables.orders), { tenantId: 'other' })],
  [
    'I1',
    'an order has no quote',
    (run) => run.tables.orders.push({ ...first(run.tables.orders), quoteId: 'Q-forged' }),
  ],
  [
    'I1',
    'an order was accepted that had to be rejected',
    (run) =>
      set(
        found(run.tables.orders, ({ state }) => state === 'rejected'),
        { state: 'active' },
      ),
  ],
  ['I1', 'a line was lost', (run) => void run.tables.lines.pop()],
  ['I2', 'an order without inbox row', (run) => void run.tables.inbox.shift()],
  [
    'I2',
    'an inbox row without effect',
    (run) => run.tables.inbox.push({ ...first(run.tables.inbox), eventId: 'other', source: `${quotes}/9/9` }),
  ],
  ['I2', 'a duplicate that had an effect', (run) => set(first(run.tables.inbox), { fate: 'duplicate' })],
  [
    'I2',
    'a dead record without dead letter',
    (run) => without(run.tables.outbox, ({ eventType }) => eventType === 'DeadLetter'),
  ],
  ['I2', 'a report that was only noted moved a line', (run) => set(first(run.tables.callbacks), { verdict: 'noted' })],
  ['I2', 'an applied report without effect', (run) => set(first(run.tables.callbacks), { callbackId: 'other' })],
  ['I3', 'a version is missing in the timeline', (run) => void run.tables.timeline.splice(1, 1)],
  ['I3', 'a fact is missing in the outbox', (run) => without(run.tables.outbox, ({ topic }) => topic === facts)],
  ['I3', 'the order counts a version too many', (run) => set(first(run.tables.orders), { version: 99 })],
  [
    'I3',
    'a line differs from its facts',
    (run) => set(first(run.tables.lines), { settledAt: '2020-01-01T00:00:00.000Z' }),
  ],
  ['I3', 'timeline and outbox tell other facts', (run) => set(first(run.tables.timeline), { eventId: 'other' })],
  ['I4', 'an outbox row never came to its topic', (run) => void of(run, requests).pop()],
  [
    'I4',
    'a pending row',
    (run) => {
      const row = found(run.tables.outbox, ({ topic }) => topic === facts);
      set(row, { settledAt: null });
      without(of(run, facts), (record) => record.partition === row.partition && record.offset === row.offset);
    },
  ],
  ['I4', 'a record without row', (run) => void run.tables.outbox.pop()],
  ['I4', 'a record says other than its row', (run) => set(found(run.tables.outbox, isFact), { body: '{}' })],
  ['I4', 'settled at an offset where it is not', (run) => set(found(run.tables.outbox, isFact), { offset: '77777' })],
  [
    'I5',
    'two copies with other bytes',
    (run) => {
      const record = first(of(run, facts));
      const value = Buffer.from(String(record.value).replace(':59.000Z"}', ':58.000Z"}'));
      of(run, facts).push({ ...record, value, offset: '9999' });
    },
  ],
  [
    'I5',
    'two copies in two partitions',
    (run) => {
      const record = first(of(run, facts));
      of(run, facts).push({ ...record, partition: (record.partition + 1) % 3, offset: '9999' });
    },
  ],
  [
    'I6',
    'two facts of an order swapped',
    (run) => {
      const records = of(run, facts);
      [records[0], records[1]] = [records[1] as TopicRecord, records[0] as TopicRecord];
    },
  ],
  [
    'I7',
    'a record in a wrong partition',
    (run) => {
      const record = first(of(run, facts));
      set(record, { partition: (record.partition + 1) % 3 });
    },
  ],
  ['I9', 'a line was requested before its dependency completed', (run) => rewrite(run, early)],
  [
    'I9',
    'a line was requested twice',
    (run) => {
      const record = found(of(run, facts), (each) => String(each.value).includes('OrderLineFulfillmentRequested'));
      append(
        run,
        facts,
        String(record.key),
        {},
        changed(record, (event) => set(event, { eventId: 'x', aggregateVersion: 99 })),
      );
    },
  ],
  ['I9', 'a provider was asked for what nobody requested', (run) => set(first(run.ledger), { attempt: 2 })],
  ['I9', 'a provider had two effects', (run) => set(first(run.ledger), { effects: 2 })],
  ['I9', 'a repeated request had another body', (run) => set(first(run.ledger), { conflicts: 1 })],
  ['I9', 'a line completed without being asked for', (run) => void run.ledger.pop()],
  ['I9', 'a Kafka provider was never asked', (run) => void of(run, requests).pop()],
  [
    'I11',
    'a dead letter restores another value',
    (run) => deadLetter(run, (told) => set(told.originalRecord, { value: null })),
  ],
  ['I11', 'a dead letter lost a header', (run) => deadLetter(run, (told) => void told.originalRecord.headers.pop())],
  ['I11', 'a dead letter without its class', (run) => deadLetter(run, (told) => set(told, { errorClass: 'OOPS' }))],
  ['I11', 'an invalid record without dead letter', (run) => void of(run, dead).pop()],
  [
    'I11',
    'a valid record was dead-lettered',
    (run) =>
      deadLetter(run, (told) =>
        set(told, { sourceOffset: first(of(run, quotes)).offset, sourcePartition: first(of(run, quotes)).partition }),
      ),
  ],
  ['I13', 'a record without fate', (run) => without(run.tables.inbox, ({ fate }) => fate === 'dead')],
  ['I13', 'a record with two fates', (run) => run.tables.inbox.push({ ...first(run.tables.inbox), eventId: 'other' })],
  ['I13', 'a valid record was refused', (run) => set(first(run.tables.inbox), { fate: 'refused' })],
  ['I13', 'a report without fate', (run) => void run.tables.callbacks.splice(0)],
  [
    'I19',
    'a completed order was left again',
    (run) => {
      const record = found(of(run, facts), (each) => String(each.value).includes('OrderCompleted'));
      const value = changed(record, (event) =>
        set(event, { eventId: 'x', eventType: 'OrderActivated', aggregateVersion: event.aggregateVersion + 1 }),
      );
      append(run, facts, String(record.key), {}, value);
    },
  ],
  [
    'I19',
    'an order completed without a required line',
    (run) => without(of(run, facts), (each) => String(each.value).includes('OrderLineFulfillmentCompleted')),
  ],
  [
    'I19',
    'a step of the timeline starts elsewhere',
    (run) =>
      set(
        found(run.tables.timeline, ({ fact }) => fact === 'OrderCompleted'),
        { fromState: 'held' },
      ),
  ],
  [
    'I21',
    'a total was rewritten',
    (run) =>
      set(first(run.tables.orders), {
        doc: { ...first(run.tables.orders).doc, totals: { oneTimeTotal: '1.0', recurringTotal: '2.0' } },
      }),
  ],
  [
    'I21',
    'an amount lost a zero',
    (run) => {
      const line = first(run.tables.lines);
      set(line, { doc: { ...line.doc, oneTimeAmount: `${line.doc.oneTimeAmount}0` } });
    },
  ],
  [
    'I21',
    'another snapshot hash',
    (run) =>
      set(first(run.tables.orders), { doc: { ...first(run.tables.orders).doc, commercialSnapshotHash: 'sha256:00' } }),
  ],
  [
    'I23',
    'an order that never completes',
    (run) =>
      set(
        found(run.tables.orders, ({ state }) => state === 'completed'),
        { state: 'active' },
      ),
  ],
  ['I28', 'a published record that is not on the topic', (run) => void of(run, quotes).pop()],
  ['I28', 'a record that nobody counted', (run) => without(run.tables.inbox, ({ fate }) => fate === 'dead')],
];

const isFact = ({ topic }: { topic: string }) => topic === facts;

export const of = (run: Run, topic: string) => run.topics[topic] ?? [];

const set = <T extends object>(target: T, change: Partial<T>) => void Object.assign(target, change);

function first<T>(items: readonly T[]): T {
  return found(items, () => true);
}

function found<T>(items: readonly T[], wanted: (item: T) => boolean): T {
  const item = items.find(wanted);
  if (item === undefined) throw new Error('the run has none of these');
  return item;
}

function without<T>(items: T[], unwanted: (item: T) => boolean): void {
  items.splice(items.indexOf(found(items, unwanted)), 1);
}

/** Free JSON. */
type Free = ReturnType<typeof JSON.parse>;

function changed(record: TopicRecord, change: (event: Free) => void): Buffer {
  const event: Free = JSON.parse(String(record.value));
  change(event);
  return Buffer.from(JSON.stringify(event));
}

function deadLetter(run: Run, change: (told: Free) => void): void {
  const record = first(of(run, dead));
  record.value = changed(record, change);
}

/** Lets every fact on the topic be changed in place. */
function rewrite(run: Run, change: (event: Free) => void): void {
  for (const record of of(run, facts)) record.value = changed(record, change);
}

/** Makes the first line wait for the last one. */
function early(event: Free): void {
  const lines = event.payload.lineSummaries;
  if (lines?.length > 1) lines[0].dependsOn = [{ orderLineId: lines.at(-1).orderLineId }];
}
