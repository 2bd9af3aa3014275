/** What timelines must come to, told from the requirement alone: it knows nothing of the service's code. */
export interface ModelEvent {
  readonly orderId: string;
  readonly status: string;
  readonly eventTs: string;
}

export interface ModelTimeline {
  now: { status: string; eventTs: string };
  /** Every event once, in the order sent, twice when it was ignored and then taken: status, instant, why it was ignored. */
  readonly entries: (readonly [status: string, eventTs: string, ignored: string | null])[];
}

const successors = new Map(
  Object.entries({
    PLACED: 'PICKED_UP_AT_WAREHOUSE SHIPPED',
    PICKED_UP_AT_WAREHOUSE: 'SHIPPED OUT_FOR_DELIVERY DELIVERY_ISSUE',
    SHIPPED: 'OUT_FOR_DELIVERY DELIVERY_ISSUE DELIVERED',
    OUT_FOR_DELIVERY: 'DELIVERY_ISSUE DELIVERED',
    DELIVERY_ISSUE: 'OUT_FOR_DELIVERY DELIVERED',
    DELIVERED: '',
  }).map(([from, to]) => [from, to.split(' ')]),
);

export function modelTimelines(sent: Iterable<ModelEvent>): Map<string, ModelTimeline> {
  const timelines = new Map<string, ModelTimeline>();
  for (const { orderId, status, eventTs } of sent) {
    const instant = new Date(eventTs).toISOString();
    const timeline = timelines.get(orderId);
    if (timeline === undefined) {
      timelines.set(orderId, { now: { status, eventTs: instant }, entries: [[status, instant, null]] });
      continue;
    }
    const earlier = timeline.entries.filter(([one, when]) => one === status && when === instant);
    if (earlier.some(([, , ignored]) => ignored !== 'illegal-move')) continue;
    const { now } = timeline;
    const late = new Date(instant).getTime() < new Date(now.eventTs).getTime();
    const known = successors.get(now.status)?.includes(status);
    // Reported again it is taken when its move has become legal, and said once more only then.
    if (earlier.length > 0 && (late || !known)) continue;
    if (!late && known) timeline.now = { status, eventTs: instant };
    timeline.entries.push([status, instant, late ? 'out-of-order' : known ? null : 'illegal-move']);
  }
  return timelines;
}
