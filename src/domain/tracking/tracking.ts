/** Where a tracked order may go from each status (TR4). The first event of an order may have any. */
export const trackingMoves = {
  PLACED: ['PICKED_UP_AT_WAREHOUSE', 'SHIPPED'],
  PICKED_UP_AT_WAREHOUSE: ['SHIPPED', 'OUT_FOR_DELIVERY', 'DELIVERY_ISSUE'],
  SHIPPED: ['OUT_FOR_DELIVERY', 'DELIVERY_ISSUE', 'DELIVERED'],
  OUT_FOR_DELIVERY: ['DELIVERY_ISSUE', 'DELIVERED'],
  DELIVERY_ISSUE: ['OUT_FOR_DELIVERY', 'DELIVERED'],
  DELIVERED: [],
} as const satisfies Record<string, readonly string[]>;

export type TrackingStatus = keyof typeof trackingMoves;

/** Somebody saw an order reach a status. */
export interface TrackingEvent {
  readonly tenantId: string;
  readonly orderId: string;
  readonly status: TrackingStatus;
  /** When, by the sender's clock: ISO 8601 with an offset, as it was written. */
  readonly eventTs: string;
}

/** Where an order is. `version` counts the events kept for it, applied and ignored ones. */
export type Tracking =
  | { readonly state: 'unknown'; readonly version: 0 }
  | {
      readonly state: 'tracked';
      readonly version: number;
      readonly status: TrackingStatus;
      readonly eventTs: string;
    };

/** illegal-move: not in the table. out-of-order: it happened before what the order has come to already. */
export type IgnoredBecause = 'illegal-move' | 'out-of-order';

export interface Tracked {
  readonly after: Extract<Tracking, { state: 'tracked' }>;
  readonly ignored?: IgnoredBecause;
}

export const untracked: Tracking = { state: 'unknown', version: 0 };

/** What an event does to its order: it moves it, or it is kept as ignored and moves nothing. */
export function track(before: Tracking, { status, eventTs }: TrackingEvent): Tracked {
  const version = before.version + 1;
  if (before.state === 'unknown') return { after: { state: 'tracked', version, status, eventTs } };
  const ignored = reasonAgainst(before, status, eventTs);
  if (ignored !== undefined) return { after: { ...before, version }, ignored };
  return { after: { ...before, version, status, eventTs } };
}

/** One record of an event. */
export interface TrackingReport {
  /** topic/partition/offset */
  readonly source: string;
  /** When the broker had it: ISO 8601. */
  readonly reportedAt: string;
}

/** What is known of an event that came before. A `refused` one was an illegal move; `last` is its latest report. */
export type SeenEvent = { readonly state: 'settled' } | { readonly state: 'refused'; readonly last: TrackingReport };

/** Only an illegal move can become legal: what an order has come to never turns back, so out of order stays so. */
export const seenAs = (ignored: IgnoredBecause | undefined, last: TrackingReport): SeenEvent =>
  ignored === 'illegal-move' ? { state: 'refused', last } : { state: 'settled' };

/**
 * What a record of an event does that was seen before: a refused event that is reported again is judged again, by where
 * the order is now. The same record read again is no report, or a rebalance would move orders.
 */
export function trackAgain(
  before: Tracking,
  seen: SeenEvent,
  again: { readonly event: TrackingEvent; readonly report: TrackingReport },
): { readonly after?: Tracked['after']; readonly seen: SeenEvent } {
  if (seen.state === 'settled' || !isLater(again.report, seen.last)) return { seen };
  const { after, ignored } = track(before, again.event);
  if (ignored !== undefined) return { seen: { state: 'refused', last: latest(seen.last, again.report) } };
  return { after, seen: { state: 'settled' } };
}

/** Later in its partition, or taken later by the broker: offsets begin anew when a topic is made again. */
const isLater = (report: TrackingReport, last: TrackingReport): boolean =>
  isAfter(report, last) || (partitionOf(report) === partitionOf(last) && offsetOf(report) > offsetOf(last));

/** Both are written by toISOString, so that texts are ordered as times are. */
const isAfter = (one: TrackingReport, other: TrackingReport) => one.reportedAt > other.reportedAt;

const latest = (last: TrackingReport, report: TrackingReport): TrackingReport => ({
  source: report.source,
  reportedAt: isAfter(report, last) ? report.reportedAt : last.reportedAt,
});

const partitionOf = ({ source }: TrackingReport) => source.slice(0, source.lastIndexOf('/'));
const offsetOf = ({ source }: TrackingReport) => Number(source.slice(source.lastIndexOf('/') + 1));

/** Two events are one when their order, status and instant are the same, however the instant was written. */
export const sameEventKey = ({ status, eventTs }: Pick<TrackingEvent, 'status' | 'eventTs'>): string =>
  `${status} ${Date.parse(eventTs)}`;

function reasonAgainst(
  before: Extract<Tracking, { state: 'tracked' }>,
  status: TrackingStatus,
  eventTs: string,
): IgnoredBecause | undefined {
  if (Date.parse(eventTs) < Date.parse(before.eventTs)) return 'out-of-order';
  const allowed: readonly string[] = trackingMoves[before.status];
  return allowed.includes(status) ? undefined : 'illegal-move';
}
