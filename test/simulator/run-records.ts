import type { Expectation, LedgerEntry, Tables, TopicRecord } from '../../chaos/checker/snapshot.ts';
import { partitionOf } from '../../src/adapters/kafka/partition.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A snapshot whose every part may be spoiled. */
export interface Run {
  expectations: Expectation[];
  topics: Record<string, Open<TopicRecord>[]>;
  partitions: Record<string, number>;
  tables: { [K in keyof Tables]: Open<Tables[K][number]>[] };
  ledger: Open<LedgerEntry>[];
}

/** Free JSON. */
export type Free = ReturnType<typeof JSON.parse>;

export const partitions = 3;
export const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 10, 0, second)).toISOString();
export const quotes = 'cpq.quote.events.v1';
export const dead = 'cpq.quote.events.dlt.v1';
export const facts = 'oms.order.events.v1';
export const requests = 'oms.fulfillment.integration.v1';
export const reports = 'oms.fulfillment.events.v1';
export const consumer = 'order-service.quote-events.consumer';

export function append(
  run: Run,
  topic: string,
  key: string,
  headers: Readonly<Record<string, string>>,
  value: Buffer | null,
): Open<TopicRecord> {
  const partition = partitionOf(key, partitions);
  const records = run.topics[topic] ?? [];
  const offset = String(records.filter((record) => record.partition === partition).length);
  const sorted = Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
  const told = sorted.map(([name, text]): [string, Buffer] => [name, Buffer.from(text)]);
  const record = { topic, partition, offset, key: Buffer.from(key), headers: told, value };
  records.push(record);
  return record;
}

export function publish(
  run: Run,
  topic: string,
  eventType: string,
  tenantId: string,
  key: string,
  version: number,
  event: Free,
) {
  const body = JSON.stringify(event);
  const headers: Record<string, string> = event.eventId
    ? { eventId: event.eventId, eventType, tenantId }
    : { tenantId };
  const value = event.eventId ? JSON.stringify({ ...event, publishedAt: at(59) }) : body;
  const { partition, offset } = append(run, topic, key, headers, Buffer.from(value));
  const id = String(run.tables.outbox.length + 1);
  run.tables.outbox.push({
    tenantId,
    id,
    destination: 'kafka',
    aggregate: key,
    version,
    topic,
    key,
    eventType,
    headers,
    body,
    settledAt: at(59),
    result: 'sent',
    partition,
    offset,
  });
}

export function deadLetter(run: Run, record: TopicRecord, tenantId: string, remember: () => void) {
  const bytes = (told: Buffer | null) => told && { encoding: 'base64', data: told.toString('base64') };
  publish(run, dead, 'DeadLetter', tenantId, record.key?.toString() ?? '', 1, {
    failedAt: at(1),
    sourceTopic: quotes,
    sourcePartition: record.partition,
    sourceOffset: record.offset,
    consumerGroup: consumer,
    eventId: null,
    eventType: null,
    errorClass: 'MALFORMED_RECORD',
    errorMessage: 'no',
    attemptCount: 1,
    originalRecord: {
      key: bytes(record.key),
      headers: record.headers.map(([name, value]) => ({ name, value: bytes(value) })),
      value: bytes(record.value),
    },
  });
  remember();
}
