import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { OrderPicture } from '../contracts/temporal.ts';

/** One durable timer, armed again only when it has fired or an earlier moment appears; a moment too early does no harm. */
export function createTimer(ring: () => void) {
  let armed: { at: string; scope: CancellationScope; fired: boolean } | undefined;
  return {
    fired: () => armed?.fired ?? false,
    arm({ nextWake: at, asOf }: OrderPicture): void {
      if (armed?.fired) armed = undefined;
      if (at === undefined || (armed !== undefined && armed.at <= at)) return;
      armed?.scope.cancel();
      const next = { at, scope: new CancellationScope(), fired: false };
      // Both moments are by the clock that decides, so a worker with another clock cannot make this spin.
      const milliseconds = Math.max(1, Date.parse(at) - Date.parse(asOf));
      armed = next;
      void next.scope
        .run(() => sleep(milliseconds, { summary: `next deadline or delay, ${at}` }))
        .then(() => {
          next.fired = true;
          ring();
        })
        .catch((failure: unknown) => {
          if (!isCancellation(failure)) throw failure;
          // Whoever ended it, the next look arms another.
          if (armed === next) armed = undefined;
        });
    },
  };
}
