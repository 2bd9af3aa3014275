import { createHash } from 'node:crypto';
import type { QuoteEvent } from './quote-draft.ts';
import type { Wire } from './quote-wire.ts';

/** What must become of a record; one line of the NDJSON file that a verifier reads. */
export interface Expectation {
  /** order: exactly one order. rejected: one, rejected. duplicate: no effect. invalid: one dead letter. */
  readonly kind: 'order' | 'rejected' | 'duplicate' | 'invalid';
  /** Which duplicate, broken rule or fault it is. */
  readonly how: string;
  readonly tenantId: string;
  readonly quoteId: string;
  readonly eventId: string;
  readonly lines: number;
  /** sha256 over key, headers and value as sent; identical records have the same. */
  readonly digest: string;
}

export function expectationOf(kind: Expectation['kind'], how: string, record: Wire, event: QuoteEvent): Expectation {
  const { tenantId, payload } = event;
  return {
    kind,
    how,
    tenantId,
    quoteId: payload.quoteId,
    eventId: record.headers.eventId ?? '',
    lines: payload.lines.length,
    digest: digestOf(record),
  };
}

/** Length-prefixed, null told from empty, headers by name. */
export function digestOf({ key, headers, value }: Wire): string {
  const hash = createHash('sha256');
  const add = (bytes: Buffer | null) => {
    hash.update(bytes === null ? '-1:' : `${bytes.length}:`);
    if (bytes) hash.update(bytes);
  };
  add(Buffer.from(key));
  for (const name of Object.keys(headers).sort()) {
    add(Buffer.from(name));
    add(Buffer.from(headers[name] ?? ''));
  }
  add(value);
  return hash.digest('hex');
}
