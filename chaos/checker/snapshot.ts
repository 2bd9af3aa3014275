/** Everything the verifier judges, read once from the servers after a run; plain data, so that a test can spoil it. */
export interface Snapshot {
  readonly expectations: readonly Expectation[];
  /** Records by topic, without the topic's prefix; per partition in offset order. */
  readonly topics: Readonly<Record<string, readonly TopicRecord[]>>;
  /** Number of partitions by topic. */
  readonly partitions: Readonly<Record<string, number>>;
  readonly tables: Tables;
  /** What the providers were asked, when the simulator's ledger is at hand. */
  readonly ledger?: readonly LedgerEntry[];
}

/** One line of the file that the quote publisher writes. */
export interface Expectation {
  readonly kind: 'order' | 'rejected' | 'duplicate' | 'invalid';
  readonly how: string;
  readonly tenantId: string;
  readonly quoteId: string;
  readonly eventId: string;
  readonly lines: number;
  readonly digest: string;
}

export interface TopicRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: Buffer | null;
  /** Sorted by name. */
  readonly headers: readonly (readonly [string, Buffer])[];
  readonly value: Buffer | null;
}

/** Rows as Postgres has them; times are ISO strings, 64-bit numbers are text. */
export interface Tables {
  readonly orders: readonly OrderRow[];
  readonly lines: readonly LineRow[];
  readonly timeline: readonly TimelineRow[];
  readonly inbox: readonly InboxRow[];
  readonly outbox: readonly OutboxRow[];
  readonly callbacks: readonly CallbackRow[];
  readonly stoppedLanes: readonly StoppedLaneRow[];
}

export interface OrderRow {
  readonly tenantId: string;
  readonly orderId: string;
  readonly version: number;
  readonly state: string;
  readonly quoteId: string;
  readonly quoteVersion: number;
  readonly customerId: string;
  readonly currency: string;
  readonly capturedAt: string;
  readonly doc: Readonly<Record<string, unknown>>;
}

export interface LineRow {
  readonly tenantId: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly state: string;
  readonly attempt: number;
  readonly provider: string;
  readonly requestedAt: string | null;
  readonly expectedCompletionAt: string | null;
  readonly overdueAt: string | null;
  readonly startedAt: string | null;
  readonly settledAt: string | null;
  readonly failureReason: string | null;
  readonly doc: Readonly<Record<string, unknown>>;
}

export interface TimelineRow {
  readonly tenantId: string;
  readonly orderId: string;
  readonly version: number;
  readonly fact: string;
  readonly eventId: string;
  readonly lineId: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly causationId: string;
}

export interface InboxRow {
  readonly consumer: string;
  readonly tenantId: string;
  readonly eventId: string;
  readonly eventType: string | null;
  readonly fate: string;
  readonly action: string | null;
  readonly orderId: string | null;
  /** topic/partition/offset */
  readonly source: string;
}

export interface OutboxRow {
  readonly tenantId: string;
  readonly id: string;
  readonly destination: string;
  readonly aggregate: string;
  readonly version: number;
  readonly topic: string;
  readonly key: string;
  readonly eventType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly settledAt: string | null;
  readonly result: string | null;
  readonly partition: number | null;
  readonly offset: string | null;
}

export interface CallbackRow {
  readonly provider: string;
  readonly callbackId: string;
  readonly tenantId: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly attempt: number;
  readonly outcome: string;
  readonly verdict: string;
}

export interface StoppedLaneRow {
  readonly destination: string;
  readonly tenantId: string;
  readonly aggregate: string;
  readonly outboxId: string;
  readonly parked: boolean;
}

export interface LedgerEntry {
  readonly provider: string;
  readonly idempotencyKey: string;
  readonly tenantId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly attempt: number;
  readonly bodyHash: string;
  readonly timesAsked: number;
  readonly conflicts: number;
  readonly effects: number;
}

export interface Violation {
  /** As numbered in the evidence: I1, I3 … */
  readonly invariant: string;
  readonly detail: string;
}

export const quoteTopic = 'cpq.quote.events.v1';
export const deadQuoteTopic = 'cpq.quote.events.dlt.v1';
export const orderTopic = 'oms.order.events.v1';
export const requestTopic = 'oms.fulfillment.integration.v1';
export const reportTopic = 'oms.fulfillment.events.v1';
export const deadReportTopic = 'oms.fulfillment.events.dlt.v1';

/** Topics whose records all come from our outbox. */
export const ownTopics = [orderTopic, requestTopic, deadQuoteTopic, deadReportTopic] as const;

export const quoteConsumer = 'order-service.quote-events.consumer';
export const reportConsumer = 'order-service.fulfillment-events.consumer';
