import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Publisher } from '../src/adapters/kafka/port.ts';
import type { GeneratedRecord } from './quote-generator.ts';

export const quoteTopic = 'cpq.quote.events.v1';

export interface PublishingOptions {
  /** Records a second; without it as fast as the broker takes them. */
  readonly rate?: number;
  /** NDJSON file that the expectations of acknowledged records are appended to. */
  readonly expect?: string;
  readonly progress?: (published: number) => void;
  readonly signal?: AbortSignal;
}

const maxPerBatch = 500;
const tickMs = 100;

/** Publishes in order, in batches of a tick; gives the number published. */
export async function publishQuotes(
  publisher: Publisher,
  quotes: Iterable<GeneratedRecord>,
  { rate, expect, progress, signal }: PublishingOptions,
): Promise<number> {
  const started = Date.now();
  const source = quotes[Symbol.iterator]();
  let published = 0;
  while (!signal?.aborted) {
    const due = rate === undefined ? maxPerBatch : Math.floor(((Date.now() - started) / 1000) * rate) + 1 - published;
    const batch = take(source, Math.min(due, maxPerBatch));
    if (batch === undefined) break;
    if (batch.length > 0) {
      const records = batch.map(({ key, headers, value }) => ({ topic: quoteTopic, key, headers, value }));
      await publisher.publish(records);
      published += batch.length;
      if (expect) appendFileSync(expect, batch.map(({ expectation }) => `${JSON.stringify(expectation)}\n`).join(''));
      progress?.(published);
    }
    if (rate !== undefined) await wait(Math.min(tickMs, 1000 / rate), undefined, { signal }).catch(() => undefined);
  }
  return published;
}

/** Up to `count` more; nothing when there are no more. */
function take<T>(source: Iterator<T>, count: number): readonly T[] | undefined {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = source.next();
    if (next.done) return taken.length > 0 ? taken : undefined;
    taken.push(next.value);
  }
  return taken;
}
