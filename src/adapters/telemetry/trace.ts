import { randomBytes } from 'node:crypto';

/** W3C trace context: who caused this work, carried by hand from record to outbox to provider and back. */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

const pattern = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** Undefined for whatever the W3C recommendation calls invalid: version ff, zero ids, upper case, a tail in version 00. */
export function parseTraceparent(text: string): Trace | undefined {
  if (text.length > 512) return undefined;
  const [, version, traceId = '', spanId = '', flags = '', tail] = pattern.exec(text) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && tail !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export function formatTraceparent({ traceId, spanId, sampled }: Trace): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

export const newTrace = (): string => childOf(undefined);

export const childOf = (traceparent: string | undefined): string => formatTraceparent(childTrace(traceparent));

/** The same trace with a span id of its own; an absent or invalid parent starts a new trace. */
export function childTrace(traceparent: string | undefined): Trace {
  const parent = traceparent === undefined ? undefined : parseTraceparent(traceparent);
  return { ...(parent ?? { traceId: newId(16), sampled: true }), spanId: newId(8) };
}

/** The 32 hex digits that name the trace, for logs and envelopes. */
export function traceIdOf(traceparent: string): string {
  return parseTraceparent(traceparent)?.traceId ?? '';
}

let pool = randomBytes(0);

/** From a pool: a call of the system's generator for each consumed record costs more than the rest of its trace. */
function newId(bytes: number): string {
  if (pool.length < bytes) pool = randomBytes(4096);
  const id = pool.toString('hex', 0, bytes);
  pool = pool.subarray(bytes);
  return id;
}
