import { type Fault, faultsOf } from './faults.ts';
import { type EventEntry, eventCatalog as entries, schemas } from './generated/catalog.ts';
import type { CallbackBody, Envelope, EventMetadata, Payloads } from './generated/types.ts';
import * as validators from './generated/validators.js';
import { storageFault } from './storable.ts';

export type { Fault } from './faults.ts';
export type * from './generated/types.ts';
export { sizeFault } from './storable.ts';

export type EventType = keyof Payloads;
export type PayloadOf<T extends EventType> = Payloads[T];

/** An event as a consumer accepts it: what a producer may leave out is optional. */
export type EventOf<T extends EventType> = {
  readonly [K in T]: Omit<Envelope, 'eventType' | 'payload'> & {
    readonly eventType: K;
    readonly payload: PayloadOf<K>;
  };
}[T];

/** An event as the order service stores it before publishing; the relay adds publishedAt. */
export type ProducedEvent<T extends EventType> = {
  readonly [K in T]: Omit<Required<Envelope>, 'eventType' | 'payload' | 'metadata' | 'publishedAt' | 'producer'> & {
    readonly eventType: K;
    readonly producer: 'order-service';
    readonly metadata: Required<EventMetadata>;
    readonly payload: PayloadOf<K>;
  };
}[T];

export type AnyEvent = EventOf<EventType>;

export type ParsedEvent =
  | { readonly kind: 'event'; readonly event: AnyEvent }
  | { readonly kind: 'unknown-type'; readonly eventType: string }
  | { readonly kind: 'unknown-version'; readonly eventType: string; readonly eventVersion: number }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/** Topic, version, key and aggregate of every event with a schema. */
export const eventCatalog = entries;

/**
 * Checks a decoded record value by the envelope and then by its payload's schema; never throws.
 * `topic` is the topic the record was first published on, also when it is read from a retry topic.
 */
export function parseEvent(topic: string, value: unknown): ParsedEvent {
  const unsafe = storageFault(value);
  if (unsafe) return { kind: 'invalid', faults: [unsafe] };
  if (!isEnvelope(value)) return { kind: 'invalid', faults: faultsOf(validators.Envelope, value) };
  const { eventType, eventVersion } = value;
  if (!isEventType(eventType)) return { kind: 'unknown-type', eventType };
  const entry = entries[eventType];
  if (entry.topic !== topic) return { kind: 'unknown-type', eventType };
  if (entry.version !== eventVersion) return { kind: 'unknown-version', eventType, eventVersion };
  const faults = payloadFaults(eventType, value);
  if (faults.length > 0 || !isEvent(value, faults)) return { kind: 'invalid', faults };
  return { kind: 'event', event: value };
}

/** What forbids storing a fact of the order service; [] when nothing does. */
export function checkProduced(event: unknown): readonly Fault[] {
  const unsafe = storageFault(event);
  if (unsafe) return [unsafe];
  const faults = [...faultsOf(validators.Envelope, event), ...faultsOf(validators.ProducedEnvelope, event)];
  if (faults.length > 0 || !isEnvelope(event)) return faults;
  if (!isEventType(event.eventType)) return [{ path: '/eventType', message: 'must be in the catalog' }];
  const entry = entries[event.eventType];
  return [...producedFaults(entry, event), ...payloadFaults(event.eventType, event)];
}

/** The schema published under a reference such as `schema://oms.order.events/OrderCaptured/1`. */
export function schemaByRef(schemaRef: string): object | undefined {
  return Object.hasOwn(schemas, schemaRef) ? schemas[schemaRef] : undefined;
}

/** Checks the parsed body of a fulfilment callback and lists every fault; never throws. */
export function validateCallbackBody(
  value: unknown,
): { readonly ok: true; readonly body: CallbackBody } | { readonly ok: false; readonly faults: readonly Fault[] } {
  // Its details become part of a fact's payload, one level further down.
  const unsafe = storageFault(value, 1);
  if (unsafe) return { ok: false, faults: [unsafe] };
  if (isCallbackBody(value)) return { ok: true, body: value };
  return { ok: false, faults: faultsOf(validators.CallbackBody, value) };
}

function payloadFaults(eventType: EventType, event: Envelope): readonly Fault[] {
  const faults = faultsOf(validators.payloadValidators[eventType], event.payload, '/payload');
  return [...identityFaults(entries[eventType], event), ...faults];
}

// A version is counted per aggregate, so an event filed under another aggregate would corrupt the count of both.
function identityFaults({ aggregateType, aggregateId }: EventEntry, event: Envelope): readonly Fault[] {
  const faults: Fault[] = [];
  if (event.aggregateType !== aggregateType)
    faults.push({ path: '/aggregateType', message: `must be ${aggregateType}` });
  if (aggregateId !== null && event.aggregateId !== field(event.payload, aggregateId)) {
    faults.push({ path: '/aggregateId', message: `must equal /payload/${aggregateId}` });
  }
  return faults;
}

function producedFaults(entry: EventEntry, event: Envelope): readonly Fault[] {
  const faults: Fault[] = [];
  if (entry.ownerService !== 'order-service')
    faults.push({ path: '/eventType', message: 'must be an event of this service' });
  if (event.eventVersion !== entry.version) faults.push({ path: '/eventVersion', message: `must be ${entry.version}` });
  if (event.schemaRef !== entry.schemaRef) faults.push({ path: '/schemaRef', message: `must be ${entry.schemaRef}` });
  return faults;
}

function field(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function isEnvelope(value: unknown): value is Envelope {
  return validators.Envelope(value);
}

function isEventType(name: string): name is EventType {
  return Object.hasOwn(entries, name);
}

function isEvent(value: Envelope, faults: readonly Fault[]): value is AnyEvent {
  return faults.length === 0 && isEventType(value.eventType);
}

function isCallbackBody(value: unknown): value is CallbackBody {
  return validators.CallbackBody(value);
}
