import { type IgnoredBecause, sameEventKey, type TrackingEvent, track } from '../domain/tracking.ts';
import type { KeptEvent, TrackingChange, TrackingStore, TrackingView } from './tracking-ports.ts';

export interface ReceivedEvent {
  readonly event: TrackingEvent;
  /** topic/partition/offset */
  readonly source: string;
}

export type TrackingVerdict =
  | { readonly kind: 'applied' | 'duplicate' }
  | { readonly kind: 'ignored'; readonly reason: IgnoredBecause };

type Waiting = ReceivedEvent & { readonly index: number };

const mostRounds = 20;

/** Moves timelines, in the order given; each event gets its verdict once what it did is durable (TR4). */
export async function recordTracking(
  store: TrackingStore,
  received: readonly ReceivedEvent[],
): Promise<readonly TrackingVerdict[]> {
  const verdicts: TrackingVerdict[] = [];
  let waiting: readonly Waiting[] = received.map((one, index) => ({ ...one, index }));
  for (let round = 1; waiting.length > 0; round += 1) {
    if (round > mostRounds)
      throw new Error(`${waiting.length} tracking events still conflict after ${mostRounds} rounds; read them again`);
    const groups = byOrder(waiting);
    const views = await store.load(groups.map(eventsOf));
    const decided = groups.flatMap((group, i) => {
      const view = views[i];
      return view === undefined ? [] : [decide(group, view)];
    });
    const changes = decided.flatMap(({ change }) => (change === undefined ? [] : [change]));
    const stored = changes.length === 0 ? [] : await store.commit(changes);
    const done = new Set(changes.filter((_, i) => stored[i] === true));
    waiting = decided.flatMap((one, i) => {
      if (one.change !== undefined && !done.has(one.change)) return groups[i] ?? [];
      for (const [index, verdict] of one.verdicts) verdicts[index] = verdict;
      return [];
    });
  }
  return verdicts;
}

type Group = readonly [Waiting, ...Waiting[]];

function byOrder(waiting: readonly Waiting[]): readonly Group[] {
  const groups = new Map<string, [Waiting, ...Waiting[]]>();
  for (const one of waiting) {
    const key = `${one.event.tenantId} ${one.event.orderId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
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
  const known = new Set(seen);
  const kept: KeptEvent[] = [];
  let now = before;
  const verdicts = group.map(({ event, source, index }): [number, TrackingVerdict] => {
    const key = sameEventKey(event);
    if (known.has(key)) return [index, { kind: 'duplicate' }];
    known.add(key);
    const { after, ignored } = track(now, event);
    now = after;
    if (ignored === undefined) {
      kept.push({ event, version: after.version, source });
      return [index, { kind: 'applied' }];
    }
    kept.push({ event, version: after.version, source, ignored });
    return [index, { kind: 'ignored', reason: ignored }];
  });
  if (now.state === 'unknown' || kept.length === 0) return { verdicts };
  const { tenantId, orderId } = group[0].event;
  return { verdicts, change: { tenantId, orderId, expected: before.version, after: now, kept } };
}
