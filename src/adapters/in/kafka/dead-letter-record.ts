import type { DeadLetter } from '../../../contracts/dead-letter.ts';
import type { DeadRecord } from '../../../usecases/dead-letters/record-dead.ts';
import type { ConsumedRecord } from '../../kafka/port.ts';
import { deadIdOf, sourceOf } from './decode-record.ts';
import type { DeadClass } from './error-classes.ts';

export interface Failure {
  readonly record: ConsumedRecord;
  /** The consumer group. */
  readonly consumer: string;
  readonly errorClass: DeadClass;
  readonly reason: string;
  /** The parsed value, when there is one: the dead letter names its event id and type where they are usable. */
  readonly value?: unknown;
  readonly tenantId?: string;
  readonly failedAt: string;
}

/** A dead record with its letter: byte for byte restorable, a row of the outbox in a lane of its own (RT3). */
export function deadRecord({ record, consumer, errorClass, reason, value, tenantId, failedAt }: Failure): DeadRecord {
  const source = sourceOf(record);
  const eventType = textField(value, 'eventType');
  const letter: DeadLetter = {
    failedAt,
    sourceTopic: record.topic,
    sourcePartition: record.partition,
    sourceOffset: record.offset,
    consumerGroup: consumer,
    eventId: matching(textField(value, 'eventId'), ulid),
    eventType: matching(eventType, typeName),
    errorClass,
    errorMessage: readable(reason),
    attemptCount: 1,
    originalRecord: { key: encode(record.key), headers: headersOf(record), value: encode(record.value) },
  };
  const key = record.key === null ? null : encode(record.key);
  return {
    id: deadIdOf(record),
    tenantId,
    consumer,
    source,
    errorClass,
    reason,
    eventType,
    failedAt,
    letter: {
      destination: 'kafka',
      aggregate: source,
      version: 1,
      topic: deadLetterTopic(record.topic),
      eventType: 'DeadLetter',
      key: key?.encoding === 'utf8' ? key.data : source,
      headers: { errorClass, consumerGroup: consumer, sourceTopic: record.topic },
      body: JSON.stringify(letter),
    },
  };
}

/** `cpq.quote.events.v1` → `cpq.quote.events.dlt.v1` (TP3); a topic without a version gets that of the dead letter. */
export const deadLetterTopic = (topic: string): string =>
  /\.v\d+$/.test(topic) ? topic.replace(/\.v(\d+)$/, '.dlt.v$1') : `${topic}.dlt.v1`;

const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const typeName = /^[A-Z][A-Za-z0-9]{0,127}$/;

const matching = (text: string | undefined, pattern: RegExp): string | null =>
  text !== undefined && pattern.test(text) ? text : null;

/** Text for people as the letter's schema wants it, whatever of the record stands in it. */
const readable = (reason: string): string =>
  reason
    .replaceAll(/\p{Cc}/gu, ' ')
    .slice(0, 1000)
    .toWellFormed();

/** A short word of the value, safe to show and to store; else undefined. */
export function textField(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' && /^[!-~]{1,128}$/.test(found) ? found : undefined;
}

/** The tenant that a value claims, if it claims one that could be. */
export const claimedTenant = (value: unknown): string | undefined => textField(value, 'tenantId');

function headersOf(record: ConsumedRecord): DeadLetter['originalRecord']['headers'] {
  return Object.entries(record.headers).flatMap(([name, values]) =>
    (Array.isArray(values) ? values : [values]).map((value) => ({ name, value: encode(value) })),
  );
}

type Encoded = NonNullable<DeadLetter['originalRecord']['value']>;

const small = 64 * 1024;

/** As text where that is exact; a large one only where JSON makes it no longer than base64, so that the dead letter fits its topic. */
function encode(bytes: Buffer | null): Encoded | null {
  if (bytes === null) return null;
  const data = bytes.toString('base64');
  const text = bytes.toString('utf8');
  // Postgres stores no U+0000 in text; such a value, like one that is not UTF-8, travels as base64.
  const exact = !text.includes('\0') && Buffer.from(text, 'utf8').equals(bytes);
  const fits = bytes.length <= small || Buffer.byteLength(JSON.stringify(text)) <= data.length;
  return exact && fits ? { encoding: 'utf8', data: text } : { encoding: 'base64', data };
}
