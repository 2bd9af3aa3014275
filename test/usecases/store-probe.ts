import type { OrderStore } from '../../src/usecases/ports.ts';

/** An order store with a look behind it. Rows stand in the order they were written. */
export interface StoreProbe {
  readonly store: OrderStore;
  inbox(): Promise<readonly { eventId: string; fate: string; action: string | null }[]>;
  timeline(orderId: string): Promise<readonly { version: number; fact: string }[]>;
  outbox(): Promise<readonly OutboxLook[]>;
  callbacks(): Promise<readonly { callbackId: string; verdict: string }[]>;
  audit(): Promise<readonly { kind: string; subject: string; detail: unknown }[]>;
  /** Order ids, sorted. */
  orders(): Promise<readonly string[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface OutboxLook {
  readonly destination: string;
  readonly aggregate: string;
  readonly version: number;
  readonly topic: string;
  readonly eventType: string;
  readonly body: string;
}

export type OpenStore = () => Promise<StoreProbe>;

/** The same store, with something happening just before the nth commit reaches it. */
export function interrupted(store: OrderStore, before: (nth: number) => Promise<void>): OrderStore {
  let nth = 0;
  return {
    ...store,
    async commit(commits) {
      nth += 1;
      await before(nth);
      return store.commit(commits);
    },
  };
}
