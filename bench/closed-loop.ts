import { setTimeout as delay } from 'node:timers/promises';
import { quoteTopic } from '../simulator/publish-quotes.ts';
import { type GeneratorOptions, generateQuotes } from '../simulator/quote-generator.ts';
import type { World } from '../test/support/world.ts';

/** Orders of the benchmark: three lines in two waves (two, then the one that waits for both) of a Kafka provider. */
export const threeLines = {
  lines: [3, 3],
  shapes: ['fan-in'],
  providers: ['nordic-mobile'],
  duplicateRate: 0,
  invalidRate: 0,
} as const satisfies Partial<GeneratorOptions>;

export interface Load {
  /** Quotes published so far, in order. */
  readonly quotes: string[];
  /** When each quote was sent, by performance.now(). */
  readonly sentAt: ReadonlyMap<string, number>;
  /** Publishes no more; resolves when the last request is answered. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  readonly seed: number;
  /** Most quotes of this load. */
  readonly most: number;
  /** How many more quotes are due now, given how many were sent. */
  readonly due: (sent: number) => number;
}

/** Publishes quotes as they become due: an open or a closed loop, as `due` says. */
export function startLoad(world: World, { seed, most, due }: LoadOptions): Load {
  const publisher = world.kafka.publisher();
  const source = generateQuotes({ run: `${world.id}-${seed}`, seed, count: most, ...threeLines });
  const quotes: string[] = [];
  const sentAt = new Map<string, number>();
  let running = true;
  const loop = async () => {
    while (running) {
      const batch = [...take(source, Math.min(500, due(quotes.length)))];
      if (batch.length === 0) await delay(5);
      else {
        for (const { expectation } of batch) sentAt.set(expectation.quoteId, performance.now());
        await publisher.publish(batch.map(({ key, headers, value }) => ({ topic: quoteTopic, key, headers, value })));
        quotes.push(...batch.map(({ expectation }) => expectation.quoteId));
        world.expectations.push(...batch.map(({ expectation }) => expectation));
      }
    }
    await publisher.close();
  };
  const ended = loop();
  ended.catch(() => undefined);
  return {
    quotes,
    sentAt,
    stop: async () => {
      running = false;
      await ended;
    },
  };
}

/** Keeps this many orders under way. */
export const keepUnderWay =
  (orders: number, completed: () => number) =>
  (sent: number): number =>
    Math.max(0, orders - (sent - completed()));

/** So many a second from now on. */
export function perSecond(rate: number): (sent: number) => number {
  const began = performance.now();
  return (sent) => Math.floor(((performance.now() - began) / 1000) * rate) - sent;
}

function* take<T>(source: Iterator<T>, count: number): Generator<T> {
  for (let taken = 0; taken < count; taken += 1) {
    const next = source.next();
    if (next.done) return;
    yield next.value;
  }
}
