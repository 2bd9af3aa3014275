import type { InboxEntry, LedgerEntry, OutboxMessage, TimelineStep } from '../../../src/usecases/commits.ts';
import type { OrderStore } from '../../../src/usecases/ports.ts';

/** An order store with a look behind it. Rows stand in the order they were written; columns without a value are left out. */
export interface StoreProbe {
  readonly store: OrderStore;
  inbox(): Promise<readonly InboxLook[]>;
  timeline(orderId: string): Promise<readonly TimelineLook[]>;
  outbox(): Promise<readonly OutboxLook[]>;
  callbacks(): Promise<readonly CallbackLook[]>;
  audit(): Promise<readonly AuditLook[]>;
  /** Order ids, sorted. */
  orders(): Promise<readonly string[]>;
  /** What lists and sweepers go by, which the order itself does not hold. */
  marks(orderId: string): Promise<OrderMarks | undefined>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface OrderMarks {
  readonly updatedAt: string;
  readonly stuckSince?: string;
  readonly dueAt?: string;
}

export interface InboxLook extends Omit<InboxEntry, 'action' | 'verdict'> {
  /** What a quote fact did, or the verdict on a report. */
  readonly action?: string;
  readonly tenantId: string;
  readonly orderId?: string;
}

export interface TimelineLook extends TimelineStep {
  readonly tenantId: string;
  readonly at: string;
}

export interface OutboxLook extends OutboxMessage {
  readonly tenantId: string;
}

export interface CallbackLook extends LedgerEntry {
  readonly tenantId: string;
}

export interface AuditLook {
  readonly tenantId: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: object;
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
