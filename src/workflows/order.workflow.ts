import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  defineSignal,
  defineUpdate,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { OrderActivities } from '../activities/order-activities.ts';
import {
  type Nudge,
  type NudgeSignal,
  nudgeSignals,
  nudgeUpdate,
  type OrderPicture,
  type OrderWorkflowInput,
  type OrderWorkflowResult,
} from '../contracts/temporal.ts';
import { createDisplay } from './order-display.ts';

const database = proxyLocalActivities<Pick<OrderActivities, 'advanceOrder' | 'abandonDispatch'>>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '5 seconds' },
});

const providers = proxyActivities<Pick<OrderActivities, 'dispatchLines'>>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '10 seconds',
  scheduleToCloseTimeout: '1 hour',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/**
 * Coordinates one order: asks Postgres to request what is ready, brings it to HTTP providers, then waits for the next
 * nudge or deadline. It decides when, never whether; every wake reads the order again, but one that tells its end (SH3,
 * TE2, TE3).
 */
export async function orderWorkflow(input: OrderWorkflowInput): Promise<OrderWorkflowResult> {
  const { tenantId, orderId } = input;
  const show = createDisplay(input);
  const bell = createBell();
  const timer = createTimer(bell.ring);
  const dispatches = createDispatches(input, bell.ring);
  let seen = input.seenVersion ?? 0;
  let newest = seen;
  let settled: OrderPicture | undefined;
  let why: string = input.seenVersion === undefined ? 'the order starts' : 'the run before went on here';

  // A nudge that the order as read already contains is a repetition.
  const wake = (name: NudgeSignal, nudge: Nudge) => {
    const { version } = nudge;
    if (version > newest) why = name;
    newest = Math.max(newest, version);
    settled ??= nudge.settled;
    bell.ring();
  };
  for (const name of Object.values(nudgeSignals)) setHandler(defineSignal<[Nudge]>(name), (nudge) => wake(name, nudge));
  setHandler(defineUpdate<void, [NudgeSignal, Nudge]>(nudgeUpdate), wake);

  for (;;) {
    const woken = { summary: why };
    const picture: OrderPicture =
      settled ?? (await database.advanceOrder.executeWithOptions(woken, [{ tenantId, orderId }]));
    seen = picture.version;
    show(picture);
    if (picture.final) {
      await handlersFinished();
      return { state: picture.state, version: picture.version };
    }
    dispatches.begin(picture.dispatch);
    timer.arm(picture);
    while (newest <= seen && !timer.fired() && !(mustContinue(input) && dispatches.idle())) await bell.rung();
    if (timer.fired() && newest <= seen) why = 'a deadline or delay is over';
    if (newest <= seen && !timer.fired() && mustContinue(input)) {
      await handlersFinished();
      // What is shown by now goes on with the run; the input knows only what its start showed.
      const { nextDeadline: _, ...same } = input;
      await continueAsNew<typeof orderWorkflow>({ ...same, seenVersion: seen });
    }
  }
}

/** Wakes who waits. Cheaper than `condition`, which is asked again, in calls of their own, after each activation. */
function createBell() {
  let heard = () => {};
  return {
    ring: () => heard(),
    rung: () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      }),
  };
}

async function handlersFinished(): Promise<void> {
  if (!allHandlersFinished()) await condition(allHandlersFinished);
}

function mustContinue({ maxHistoryLength }: OrderWorkflowInput): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || (maxHistoryLength !== undefined && historyLength > maxHistoryLength);
}

/** One durable timer, armed again only when it has fired or an earlier moment appears; a moment too early does no harm. */
function createTimer(ring: () => void) {
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
        .catch(ignoreCancellation);
    },
  };
}

/** One activity for the HTTP lines of a wave; it runs beside the waiting, so a slow provider holds up nothing else. */
function createDispatches({ tenantId, orderId }: OrderWorkflowInput, ring: () => void) {
  const open = new Set<string>();
  const keyOf = (line: { lineId: string; attempt: number }) => `${line.lineId}#${line.attempt}`;
  return {
    idle: () => open.size === 0,
    begin(wanted: OrderPicture['dispatch']): void {
      const lines = wanted.filter((line) => !open.has(keyOf(line)));
      if (lines.length === 0) return;
      for (const line of lines) open.add(keyOf(line));
      const summary = `ask providers for ${lines.map(keyOf).join(' ')}`;
      void providers.dispatchLines
        .executeWithOptions({ summary }, [{ tenantId, orderId, lines }])
        .catch(async (failure: unknown) => {
          if (isCancellation(failure)) return;
          await database.abandonDispatch({ tenantId, orderId, lines });
        })
        .finally(() => {
          for (const line of lines) open.delete(keyOf(line));
          ring();
        })
        .catch(ignoreCancellation);
    },
  };
}

function ignoreCancellation(failure: unknown): void {
  if (!isCancellation(failure)) throw failure;
}
