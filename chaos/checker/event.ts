import { createHash } from 'node:crypto';
import type { TopicRecord } from './snapshot.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The value as an object, or nothing when it is not one; decoded strictly. */
export function objectIn(value: Buffer | null): Json | undefined {
  if (value === null) return undefined;
  try {
    return asObject(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const textOf = (object: Json | undefined, name: string): string => {
  const value = own(object, name);
  return typeof value === 'string' ? value : '';
};

export const numberOf = (object: Json | undefined, name: string): number => {
  const value = own(object, name);
  return typeof value === 'number' ? value : Number.NaN;
};

export const objectsOf = (object: Json | undefined, name: string): readonly Json[] => {
  const value = own(object, name);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

export const own = (object: Json | undefined, name: string): unknown =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;

/** A fact with what a verifier needs of its envelope. */
export interface Fact {
  readonly record: TopicRecord;
  readonly eventId: string;
  readonly type: string;
  readonly tenantId: string;
  readonly orderId: string;
  readonly version: number;
  readonly payload: Json;
}

export function factIn(record: TopicRecord): Fact | undefined {
  const value = objectIn(record.value);
  const payload = asObject(own(value, 'payload'));
  if (!value || !payload) return undefined;
  return {
    record,
    payload,
    eventId: textOf(value, 'eventId'),
    type: textOf(value, 'eventType'),
    tenantId: textOf(value, 'tenantId'),
    orderId: textOf(payload, 'orderId'),
    version: numberOf(value, 'aggregateVersion'),
  };
}

/** The same for equal JSON, whatever the order of its fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const object = asObject(value);
  if (!object) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.keys(object)
    .filter((name) => object[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(object[name])}`);
  return `{${fields.join(',')}}`;
}

export const place = ({ topic, partition, offset }: { topic: string; partition: number; offset: string }): string =>
  `${topic}/${partition}/${offset}`;

/** How the publisher of quotes names a record: length-prefixed key, headers and value, null told from empty. */
export function digestOf({ key, headers, value }: TopicRecord): string {
  const hash = createHash('sha256');
  for (const bytes of [key, ...headers.flatMap(([name, told]) => [Buffer.from(name), told]), value]) {
    hash.update(bytes === null ? '-1:' : `${bytes.length}:`);
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest('hex');
}

export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
