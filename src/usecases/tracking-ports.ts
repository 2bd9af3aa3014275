import type { IgnoredBecause, Tracking, TrackingEvent } from '../domain/tracking.ts';

/** The broker did not acknowledge in time. Some of the batch may be there: it may be sent again as it is. */
export class BrokerUnavailable extends Error {
  override readonly name = 'BrokerUnavailable';
}

export interface TrackingPublisher {
  /**
   * Resolves once every in-sync replica has every event; events of one order keep their order, also from one awaited
   * call to the next. Throws BrokerUnavailable within 5 s otherwise.
   */
  publish(events: readonly TrackingEvent[], traceparent: string): Promise<void>;
}

export interface TrackingView {
  readonly before: Tracking;
  /** Keys (sameEventKey) of those of the asked events that are kept already. */
  readonly seen: ReadonlySet<string>;
}

export interface KeptEvent {
  readonly event: TrackingEvent;
  /** Of the order, once this event is kept. */
  readonly version: number;
  readonly ignored?: IgnoredBecause;
  /** topic/partition/offset */
  readonly source: string;
}

/** Everything that happens to one order in one batch: stored whole, or not at all. */
export interface TrackingChange {
  readonly tenantId: string;
  readonly orderId: string;
  /** The version that was read. */
  readonly expected: number;
  readonly after: Extract<Tracking, { state: 'tracked' }>;
  readonly kept: readonly KeptEvent[];
}

export interface TrackingStore {
  /** One view per group, each group being events of one order; in the order given. */
  load(groups: readonly (readonly [TrackingEvent, ...TrackingEvent[]])[]): Promise<readonly TrackingView[]>;
  /** In the order given: true where stored, false where the order has moved on and must be loaded again. */
  commit(changes: readonly TrackingChange[]): Promise<readonly boolean[]>;
}
