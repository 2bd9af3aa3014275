import { asObject, canonical, groupBy, objectIn, own, place, textOf } from '../event.ts';
import { type Evidence, isOurs } from '../evidence.ts';
import { partitionFor } from '../murmur2.ts';
import { type OutboxRow, ownTopics, type TopicRecord, type Violation } from '../snapshot.ts';

/** I4: every committed Kafka row, unless parked or discarded, is on its topic; every record of ours has its row. */
export function* outboxIsTopic(evidence: Evidence): Generator<Violation> {
  const violation = (detail: string): Violation => ({ invariant: 'I4', detail });
  const recordsById = groupBy(ownRecords(evidence), recordId);
  const rowIds = new Set<string>();
  for (const row of evidence.tables.outbox.filter(({ destination }) => destination === 'kafka')) {
    rowIds.add(rowId(row));
    const [record] = recordsById.get(rowId(row)) ?? [];
    if (!record) {
      if (!excused(evidence, row))
        yield violation(`outbox ${row.id} (${row.eventType} ${row.key}) is not on ${row.topic}`);
      continue;
    }
    if (!tells(record, row)) yield violation(`${place(record)} says other than outbox ${row.id}`);
    if (row.settledAt !== null && row.result !== 'discarded') {
      const at = evidence.recordAt.get(`${row.topic}/${row.partition}/${row.offset}`);
      if (!at || recordId(at) !== rowId(row))
        yield violation(`outbox ${row.id} was settled at ${row.partition}/${row.offset}, where it is not`);
    }
  }
  for (const [id, [record]] of recordsById) {
    if (record && !rowIds.has(id)) yield violation(`${place(record)} has no outbox row`);
  }
}

function* ownRecords({ records }: Evidence): Generator<TopicRecord> {
  for (const topic of ownTopics) yield* records(topic);
}

/** Facts are known by their id; a dead letter has none and is known by its bytes. */
function recordId(record: TopicRecord): string {
  const eventId = headerOf(record, 'eventId');
  const fact = eventId !== undefined && own(objectIn(record.value), 'originalRecord') === undefined;
  return `${record.topic} ${fact ? eventId : record.value?.toString('utf8')}`;
}

const rowId = ({ topic, eventType, body }: OutboxRow): string =>
  `${topic} ${eventType === 'DeadLetter' ? body : textOf(asObject(JSON.parse(body)), 'eventId')}`;

function excused({ tables }: Evidence, row: OutboxRow): boolean {
  if (row.settledAt !== null) return row.result === 'discarded';
  return tables.stoppedLanes.some(
    ({ parked, ...lane }) =>
      parked && lane.destination === 'kafka' && lane.tenantId === row.tenantId && lane.aggregate === row.aggregate,
  );
}

/** What a header of a fact repeats of its envelope, where it is there (EV2). */
const repeated = 'eventId eventType eventVersion correlationId causationId tenantId schemaRef producer'.split(' ');

/** The value is the body with the time of publication; key and headers are the row's, or repeat the value. */
function tells(record: TopicRecord, row: OutboxRow): boolean {
  if (record.key?.toString('utf8') !== row.key) return false;
  for (const [name, value] of Object.entries(row.headers)) if (headerOf(record, name) !== value) return false;
  if (row.eventType === 'DeadLetter') return record.value?.toString('utf8') === row.body;
  const { publishedAt, ...value } = objectIn(record.value) ?? {};
  const body = asObject(JSON.parse(row.body));
  const named = repeated.every((name) => (headerOf(record, name) ?? String(value[name])) === String(value[name]));
  return named && typeof publishedAt === 'string' && canonical(value) === canonical(body);
}

function headerOf(record: TopicRecord, name: string): string | undefined {
  return record.headers.find(([each]) => each === name)?.[1].toString('utf8');
}

/** I5: all copies of one event on a topic have the same key, partition, headers and bytes. */
export function* copiesAreEqual(evidence: Evidence): Generator<Violation> {
  const first = new Map<string, TopicRecord>();
  for (const record of ownRecords(evidence)) {
    const id = recordId(record);
    const other = first.get(id);
    if (!other) first.set(id, record);
    else if (bytesOf(other) !== bytesOf(record))
      yield { invariant: 'I5', detail: `${place(record)} is another copy of ${place(other)}` };
  }
}

const bytesOf = ({ partition, key, headers, value }: TopicRecord): string =>
  JSON.stringify([partition, base64(key), headers.map(([name, told]) => [name, base64(told)]), base64(value)]);

const base64 = (bytes: Buffer | null): string | null => bytes?.toString('base64') ?? null;

/** I7: a record lies in the partition of its key's murmur2. */
export function* keyedPartitions(evidence: Evidence): Generator<Violation> {
  for (const [topic, count] of Object.entries(evidence.partitions)) {
    for (const record of evidence.records(topic)) {
      const due = record.key === null ? record.partition : partitionFor(record.key, count);
      if (due !== record.partition) yield { invariant: 'I7', detail: `${place(record)} belongs in partition ${due}` };
      if (record.key === null && isOurs(topic)) yield { invariant: 'I7', detail: `${place(record)} has no key` };
    }
  }
}
