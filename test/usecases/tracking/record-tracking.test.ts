import { describe } from 'vitest';
import {
  type SeenEvent,
  sameEventKey,
  seenAs,
  type Tracking,
  untracked,
} from '../../../src/domain/tracking/tracking.ts';
import type { KeptEvent } from '../../../src/usecases/tracking/tracking-ports.ts';
import { trackingAgainSpec } from './tracking-again-spec.ts';
import { type TrackingProbe, trackingSpec } from './tracking-spec.ts';

function fakeTracking(): TrackingProbe {
  const timelines = new Map<string, { now: Tracking; kept: KeptEvent[] }>();
  const find = (tenantId: string, orderId: string) => timelines.get(`${tenantId} ${orderId}`);
  return {
    store: {
      load: async (groups) =>
        groups.map(([{ tenantId, orderId }]) => {
          const found = find(tenantId, orderId);
          const seen = new Map<string, SeenEvent>();
          for (const { event, ignored, last } of found?.kept ?? [])
            seen.set(sameEventKey(event), seenAs(ignored, last));
          return { before: found?.now ?? untracked, seen };
        }),
      commit: async (changes) =>
        changes.map(({ tenantId, orderId, expected, after, kept, refusedAgain }) => {
          const found = find(tenantId, orderId);
          if ((found?.now.version ?? 0) !== expected) return false;
          const earlier = (found?.kept ?? []).map((one) => ({
            ...one,
            ...refusedAgain.find(({ event }) => sameEventKey(event) === sameEventKey(one.event)),
          }));
          timelines.set(`${tenantId} ${orderId}`, { now: after, kept: [...earlier, ...kept] });
          return true;
        }),
    },
    async look(tenantId, orderId) {
      const found = find(tenantId, orderId);
      if (found?.now.state !== 'tracked') return undefined;
      const instant = (time: string) => new Date(time).toISOString();
      return {
        status: found.now.status,
        eventTs: instant(found.now.eventTs),
        version: found.now.version,
        entries: found.kept.map(({ event, ignored }) => [event.status, instant(event.eventTs), ignored ?? null]),
      };
    },
    clear: async () => timelines.clear(),
    close: async () => undefined,
  };
}

describe('on the fake store', () => {
  trackingSpec(async () => fakeTracking());
  trackingAgainSpec(async () => fakeTracking());
});
