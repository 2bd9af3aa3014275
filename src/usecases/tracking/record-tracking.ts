import {
  type IgnoredBecause,
  type SeenEvent,
  sameEventKey,
  seenAs,
  type TrackingEvent,
  type TrackingReport,
  track,
  trackAgain,
} from '../../domain/tracking/tracking.ts';
import { type Settled, settleTogether } from '../change-order.ts';
import type { KeptEvent, RefusedAgain, TrackingChange, TrackingStore, TrackingView } from './tracking-ports.ts';

export interface ReceivedEvent extends TrackingReport {
  readonly event: TrackingEvent;
}

export type TrackingVerdict =
  | { readonly kind: 'applied' | 'duplicate' }
  | { readonly kind: 'ignored'; readonly reason: IgnoredBecause };

/** Moves timelines, in the order given; each event gets its verdict once what it did is durable (TR4). */
export const recordTracking = (
  store: TrackingStore,
  received: readonly ReceivedEvent[],
): Promise<readonly TrackingVerdict[]> =>
  settleTogether(received, { what: 'tracking events', round: (waiting) => trackRound(store, waiting) });

async function trackRound(
  store: TrackingStore,
  received: readonly ReceivedEvent[],
): Promise<readonly Settled<ReceivedEvent, TrackingVerdict>[]> {
  const groups = byOrder(received);
  const views = await store.load(groups.map(eventsOf));
  const decided = groups.flatMap((group, i) => {
    const view = views[i];
    return view === undefined ? [] : [decide(group, view)];
  });
  const changes = decided.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const stored = changes.length === 0 ? [] : await store.commit(changes);
  const lost = new Set(changes.filter((_, i) => stored[i] !== true));
  const verdicts = new Map(
    decided.flatMap(({ verdicts, change }) => (change !== undefined && lost.has(change) ? [] : verdicts)),
  );
  return received.map((item, index) => {
    const result = verdicts.get(index);
    return result === undefined ? { kind: 'again', item } : { kind: 'settled', result };
  });
}

/** An event and its place in the round. */
type Placed = ReceivedEvent & { readonly index: number };

type Group = readonly [Placed, ...Placed[]];

function byOrder(received: readonly ReceivedEvent[]): readonly Group[] {
  const groups = new Map<string, [Placed, ...Placed[]]>();
  for (const [index, one] of received.entries()) {
    const key = `${one.event.tenantId} ${one.event.orderId}`;
    const group = groups.get(key);
    const placed = { ...one, index };
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return [...groups.values()];
}

const eventsOf = ([first, ...rest]: Group): readonly [TrackingEvent, ...TrackingEvent[]] => [
  first.event,
  ...rest.map(({ event }) => event),
];

interface Decided {
  readonly verdicts: readonly (readonly [index: number, verdict: TrackingVerdict])[];
  /** Absent when every event was a duplicate. */
  readonly change?: TrackingChange;
}

/** The events of one order, each decided on what the ones before it made of the timeline. */
function decide(group: Group, { before, seen }: TrackingView): Decided {
  const known = new Map<string, SeenEvent>(seen);
  const kept: KeptEvent[] = [];
  const again: TrackingEvent[] = [];
  let now = before;
  const keep = (event: TrackingEvent, last: TrackingReport, moved: ReturnType<typeof track>) => {
    now = moved.after;
    const one = { event, version: moved.after.version, source: last.source, last };
    kept.push(moved.ignored === undefined ? one : { ...one, ignored: moved.ignored });
  };
  const verdicts = group.map(({ event, source, reportedAt, index }): [number, TrackingVerdict] => {
    const key = sameEventKey(event);
    const report = { source, reportedAt };
    const earlier = known.get(key);
    if (earlier !== undefined) {
      const judged = trackAgain(now, earlier, { event, report });
      known.set(key, judged.seen);
      if (judged.after !== undefined) keep(event, report, { after: judged.after });
      else if (judged.seen !== earlier) again.push(event);
      return [index, { kind: judged.after === undefined ? 'duplicate' : 'applied' }];
    }
    const moved = track(now, event);
    known.set(key, seenAs(moved.ignored, report));
    keep(event, report, moved);
    return [index, moved.ignored === undefined ? { kind: 'applied' } : { kind: 'ignored', reason: moved.ignored }];
  });
  const refusedAgain = again.flatMap((event) => lastOf(event, known));
  if (now.state === 'unknown' || (kept.length === 0 && refusedAgain.length === 0)) return { verdicts };
  const { tenantId, orderId } = group[0].event;
  const latest = kept.map((one) => (one.ignored === undefined ? one : { ...one, ...lastOf(one.event, known)[0] }));
  return { verdicts, change: { tenantId, orderId, expected: before.version, after: now, kept: latest, refusedAgain } };
}

/** The latest report of an event that is still refused when the batch ends. */
function lastOf(event: TrackingEvent, known: ReadonlyMap<string, SeenEvent>): RefusedAgain[] {
  const seen = known.get(sameEventKey(event));
  return seen?.state === 'refused' ? [{ event, last: seen.last }] : [];
}
