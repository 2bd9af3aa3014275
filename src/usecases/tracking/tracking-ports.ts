import type {
  IgnoredBecause,
  SeenEvent,
  Tracking,
  TrackingEvent,
  TrackingReport,
} from '../../domain/tracking/tracking.ts';

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
  /** Those of the asked events that are kept already, by sameEventKey. */
  readonly seen: ReadonlyMap<string, SeenEvent>;
}

export interface KeptEvent {
  readonly event: TrackingEvent;
  /** Of the order, once this event is kept. */
  readonly version: number;
  readonly ignored?: IgnoredBecause;
  /** The record that it came with, and its latest report: another one when an ignored event came again. */
  readonly source: string;
  readonly last: TrackingReport;
}

/** An ignored event that came again and is still ignored. */
export interface RefusedAgain {
  readonly event: TrackingEvent;
  readonly last: TrackingReport;
}

/** Everything that happens to one order in one batch: stored whole, or not at all. */
export interface TrackingChange {
  readonly tenantId: string;
  readonly orderId: string;
  /** The version that was read. */
  readonly expected: number;
  readonly after: Extract<Tracking, { state: 'tracked' }>;
  readonly kept: readonly KeptEvent[];
  readonly refusedAgain: readonly RefusedAgain[];
}

export interface TrackingStore {
  /** One view per group, each group being events of one order; in the order given. */
  load(groups: readonly (readonly [TrackingEvent, ...TrackingEvent[]])[]): Promise<readonly TrackingView[]>;
  /** In the order given: true where stored, false where the order has moved on and must be loaded again. */
  commit(changes: readonly TrackingChange[]): Promise<readonly boolean[]>;
}
