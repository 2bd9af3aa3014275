import { createHash } from 'node:crypto';
import { type AnyEvent, parseEvent } from '../../../contracts/events.ts';
import { eventCatalog } from '../../../contracts/generated/catalog.ts';
import type { ConsumedRecord } from '../../kafka/port.ts';
import { type Dead, type DeadClass, dead } from './error-classes.ts';

export type DecodedEvent =
  | {
      readonly kind: 'event';
      readonly event: AnyEvent;
      readonly eventHash: string;
      /** How the record around the event says otherwise; such an event has no effect. */
      readonly mismatch: string | undefined;
    }
  | { readonly kind: 'skip'; readonly eventType: string }
  /** With its parsed value, where there is one. */
  | (Dead & { readonly value?: unknown });

/** A byte order mark is no part of the text, here as over HTTP. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a record by the contract of its topic: an event, a type that nobody here knows, or why it is dead (SC2, RT1). */
export function decodeRecord(record: ConsumedRecord): DecodedEvent {
  const value = parseValue(record.value);
  if (value.kind === 'dead') return value;
  const parsed = parseEvent(record.topic, value.json);
  switch (parsed.kind) {
    case 'event': {
      const { tenantId } = parsed.event;
      if (headerTexts(record, 'tenantId').some((claimed) => claimed !== tenantId))
        return deadValue('TENANT_VIOLATION', 'a tenantId header is not the tenantId of the value', value.json);
      return {
        kind: 'event',
        event: parsed.event,
        eventHash: hashOf(parsed.event),
        mismatch: mismatchOf(record, parsed.event),
      };
    }
    case 'unknown-type':
      return { kind: 'skip', eventType: parsed.eventType };
    case 'unknown-version':
      return deadValue(
        'UNKNOWN_EVENT_VERSION',
        `version ${parsed.eventVersion} of ${parsed.eventType} is not known here`,
        value.json,
      );
    case 'invalid': {
      const faults = parsed.faults.map(({ path, message }) => `${path === '' ? '/' : path} ${message}`);
      return deadValue('SCHEMA_VALIDATION_FAILED', faults.join('; ').slice(0, 2000), value.json);
    }
    default:
      return parsed satisfies never;
  }
}

/**
 * How the record around an event says otherwise than the event (EV2, TP2): readers that go by the header would take it for
 * another, and a wrong key breaks the order of its events. What is not there says nothing.
 */
function mismatchOf(record: ConsumedRecord, event: AnyEvent): string | undefined {
  for (const name of ['eventId', 'eventType'] as const)
    if (headerTexts(record, name).some((stated) => stated !== event[name]))
      return `the header ${name} is not the ${name} of the value`;
  const { key } = eventCatalog[event.eventType];
  if (record.key !== null && record.key.toString('utf8') !== Reflect.get(event.payload, key))
    return `the key is not the ${key}, so the order of its events is not kept`;
  return undefined;
}

/** The text of a header that occurs once; undefined otherwise. */
export function headerText(record: ConsumedRecord, name: string): string | undefined {
  const [text, ...others] = headerTexts(record, name);
  return others.length === 0 ? text : undefined;
}

/** The text of each occurrence of a header; an absent value is empty. */
function headerTexts(record: ConsumedRecord, name: string): readonly string[] {
  const found = Object.hasOwn(record.headers, name) ? [record.headers[name]].flat() : [];
  return found.map((value) => Buffer.from(value ?? []).toString('utf8'));
}

/**
 * What a dead record is known by: its place and its bytes, timestamp included. Its event id may be missing, wrong or
 * another's, and a topic that is made anew uses its places again.
 */
export function deadIdOf(record: ConsumedRecord): string {
  const { key, value, timestamp, headers } = record;
  const parts = [key, value, timestamp, ...Object.entries(headers).flat(2)];
  const hash = createHash('sha256');
  // Each part after its length, so that no two records give the same bytes.
  for (const part of parts) hash.update(part === null ? '-' : `${Buffer.byteLength(part)}:`).update(part ?? '');
  return `${sourceOf(record)}#${hash.digest('hex').slice(0, 32)}`;
}

export const sourceOf = ({ topic, partition, offset }: ConsumedRecord): string => `${topic}/${partition}/${offset}`;

const deadValue = (errorClass: DeadClass, reason: string, value: unknown) => ({ ...dead(errorClass, reason), value });

/** The JSON of a record's value, or why it is malformed. */
export function parseValue(value: Buffer | null) {
  if (value === null) return dead('MALFORMED_RECORD', 'the value is null; facts are never tombstones');
  try {
    return { kind: 'json', json: JSON.parse(utf8.decode(value)) } as const;
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'the value is not JSON' : 'the value is not UTF-8';
    return dead('MALFORMED_RECORD', reason);
  }
}

/** Over the event without publishedAt and traceId, which a republished copy may change; names in a fixed order. */
function hashOf({ publishedAt: _, traceId: __, ...event }: AnyEvent): string {
  return createHash('sha256').update(canonical(event)).digest('hex');
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, child]) => `${JSON.stringify(name)}:${canonical(child)}`).join(',')}}`;
}
