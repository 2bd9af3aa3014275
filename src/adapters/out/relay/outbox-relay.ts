import { setTimeout as delay } from 'node:timers/promises';
import { failpoint } from '../../faults/failpoint.ts';
import type { Destination, OutboxRow, OutboxStore, Settled, Stopped } from '../postgres/outbox-store.ts';

/** What became of the rows of one claim. Rows in neither list stay pending and come with the next claim. */
export interface Delivery {
  readonly settled: readonly Settled[];
  readonly stopped: readonly Stopped[];
  /** The destination itself could not be reached: wait before the next claim. */
  readonly away?: string;
}

export interface RelayOptions {
  readonly destination: Destination;
  readonly owner: string;
  readonly store: OutboxStore;
  readonly deliver: (rows: readonly OutboxRow[]) => Promise<Delivery>;
  readonly batch?: number;
  readonly leaseMs?: number;
  readonly idleMs?: number;
  /** Milliseconds from one claim to the next while claims are far from full: rows that come meanwhile go together. */
  readonly spacingMs?: number;
  readonly onDelivery?: (delivery: Delivery) => void;
  readonly onError?: (error: unknown) => void;
}

export interface Relay {
  /** Ends after the batch at hand and gives its shards back. */
  stop(): Promise<void>;
  /** Milliseconds since the loop last came round. */
  ageMs(): number;
  /** Why the last round moved nothing: its failure, or the destination that is away. Undefined when all is well. */
  trouble(): unknown;
}

const longestPauseMs = 2_000;

/** Empties the outbox of one destination: lease shards, claim, deliver, settle, over and over (PR2, PR5). */
export function startRelay(options: RelayOptions): Relay {
  const { destination, owner, store, batch = 500, leaseMs = 6_000, idleMs = 25, spacingMs = 0 } = options;
  const stopping = new AbortController();
  let lastRound = Date.now();
  let leasedUntil = 0;
  let failures = 0;
  let trouble: unknown;

  const round = async (): Promise<number> => {
    if (Date.now() >= leasedUntil) {
      await store.lease(destination, owner, leaseMs);
      leasedUntil = Date.now() + leaseMs / 3;
    }
    const began = Date.now();
    const rows = await store.claim(destination, owner, batch);
    if (rows.length === 0) return wentWell(idleMs);
    await failpoint('relay.after-claim');
    const delivery = await options.deliver(rows);
    await failpoint(destination === 'kafka' ? 'relay.after-send-before-mark' : 'relay.temporal-sent-before-mark');
    await store.settle(delivery.settled);
    await store.stop(destination, delivery.stopped);
    await failpoint('relay.after-mark');
    options.onDelivery?.(delivery);
    if (delivery.away !== undefined) return wentWrong(new Error(delivery.away));
    return wentWell(rows.length * 2 < batch ? Math.max(0, began + spacingMs - Date.now()) : 0);
  };

  const wentWell = (pause: number): number => {
    failures = 0;
    trouble = undefined;
    return pause;
  };

  const wentWrong = (reason: unknown): number => {
    failures += 1;
    trouble = reason;
    return pauseAfter(failures);
  };

  const loop = async () => {
    while (!stopping.signal.aborted) {
      const pause = await round().catch((error: unknown) => {
        options.onError?.(error);
        return wentWrong(error);
      });
      lastRound = Date.now();
      if (pause > 0) await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = loop();
  return {
    ageMs: () => Date.now() - lastRound,
    trouble: () => trouble,
    async stop() {
      stopping.abort();
      await ended;
      await store.release(destination, owner).catch((error: unknown) => options.onError?.(error));
    },
  };
}

const pauseAfter = (failures: number) =>
  Math.min(longestPauseMs, 50 * 2 ** Math.min(failures, 10)) * (0.75 + Math.random() / 2);

/** Rows by lane, each lane's rows in order. */
export function lanes(rows: readonly OutboxRow[]): readonly (readonly OutboxRow[])[] {
  const byLane = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const lane = `${row.tenantId} ${row.aggregate}`;
    const others = byLane.get(lane);
    if (others === undefined) byLane.set(lane, [row]);
    else others.push(row);
  }
  return [...byLane.values()];
}
