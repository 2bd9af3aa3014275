import { PublishError } from './kafka-errors.ts';
import type { OutgoingRecord } from './port.ts';

/** What the largest topics take, those of dead letters; a topic that takes less says so itself. */
export const maxRecordBytes = 2_000_000;

/** Kafka's default `max.message.bytes`, less what the frame of a batch may need. */
const maxRequestBytes = 1_000_000;

const topicName = /^[a-zA-Z0-9._-]{1,249}$/;

/** Throws `refused` for the first record that no broker would take, before any record of the call is sent. */
export function refuseUnsendable(records: readonly OutgoingRecord[], prefix: string): void {
  for (const [index, record] of records.entries()) {
    const reason = unsendable(record, prefix);
    if (reason !== undefined) {
      throw new PublishError(`record ${index} for ${record.topic} cannot be sent: ${reason.text}`, {
        kind: 'refused',
        code: reason.code,
        index,
      });
    }
  }
}

function unsendable(record: OutgoingRecord, prefix: string): { code: string; text: string } | undefined {
  if (!topicName.test(prefix + record.topic)) return { code: 'INVALID_TOPIC_EXCEPTION', text: 'invalid topic name' };
  if (typeof record.key !== 'string') return { code: 'UNSERIALIZABLE', text: 'the key is no string' };
  if (record.value !== null && typeof record.value !== 'string' && !Buffer.isBuffer(record.value)) {
    return { code: 'UNSERIALIZABLE', text: 'the value is neither text, bytes nor null' };
  }
  for (const [name, value] of Object.entries(record.headers)) {
    if (typeof value !== 'string') return { code: 'UNSERIALIZABLE', text: `header ${name} is no string` };
  }
  const bytes = sizeOf(record);
  if (bytes > maxRecordBytes) {
    return { code: 'MESSAGE_TOO_LARGE', text: `${bytes} bytes, more than ${maxRecordBytes}` };
  }
  return undefined;
}

/**
 * Splits into requests, order kept: the broker holds a whole batch against the limit of one record, so no request may
 * bring more than that, uncompressed.
 */
export function splitBySize(records: readonly OutgoingRecord[]): readonly (readonly OutgoingRecord[])[] {
  const requests: OutgoingRecord[][] = [];
  let current: OutgoingRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = sizeOf(record);
    if (current.length > 0 && bytes + size > maxRequestBytes) {
      requests.push(current);
      current = [];
      bytes = 0;
    }
    current.push(record);
    bytes += size;
  }
  if (current.length > 0) requests.push(current);
  return requests;
}

/** Upper bound of the record's bytes in a batch: at most 40 for its frame and 10 for each header's. */
function sizeOf(record: OutgoingRecord): number {
  let bytes = 40 + Buffer.byteLength(record.key);
  if (record.value !== null) bytes += Buffer.byteLength(record.value);
  for (const [name, value] of Object.entries(record.headers)) {
    bytes += 10 + Buffer.byteLength(name) + Buffer.byteLength(value);
  }
  return bytes;
}
