import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type Nudge,
  type NudgeSignal,
  nudgeSignals,
  nudgeUpdate,
  type OrderPicture,
  type OrderWorkflowInput,
  type OrderWorkflowResult,
} from '../contracts/temporal.ts';
import { database } from './activity-proxies.ts';
import { createCancelRequests, sheltered } from './cancel-requests.ts';
import { createDispatches } from './order-dispatches.ts';
import { createDisplay } from './order-display.ts';
import { createTimer } from './order-timer.ts';

/**
 * Coordinates one order: asks Postgres to request what is ready, brings it to HTTP providers, then waits for the next
 * nudge or deadline. It decides when, never whether; every wake reads the order again, but one that carries its end (SH3,
 * TE2, TE3). A request to cancel it changes nothing of that (TE8).
 */
export async function orderWorkflow(input: OrderWorkflowInput): Promise<OrderWorkflowResult> {
  const { tenantId, orderId } = input;
  const display = createDisplay(input);
  const bell = createBell();
  const cancelRequests = createCancelRequests(input, display.cancelRequested, bell.ring);
  let seen = input.seenVersion ?? 0;
  let newest = seen;
  let mustLook = false;
  let settled: OrderPicture | undefined;
  let why: string = input.seenVersion === undefined ? 'the order starts' : 'the run before went on here';

  // A nudge that the order as read already contains is a repetition, unless it is the sweeper's.
  const wake = (name: NudgeSignal, nudge: Nudge) => {
    const { version, look = false } = nudge;
    if (version > newest) why = name;
    else if (look) why = 'nobody moved the order in time';
    newest = Math.max(newest, version);
    mustLook ||= look;
    settled ??= nudge.settled;
    bell.ring();
  };
  for (const name of Object.values(nudgeSignals)) setHandler(defineSignal<[Nudge]>(name), (nudge) => wake(name, nudge));
  setHandler(defineUpdate<void, [NudgeSignal, Nudge]>(nudgeUpdate), wake);

  return await sheltered(cancelRequests.refuse, async (heed) => {
    const timer = createTimer(bell.ring);
    const dispatches = createDispatches(input, bell.ring);
    const nothingNew = () => newest <= seen && !mustLook && !timer.fired();
    const idle = () => dispatches.idle() && cancelRequests.kept();
    for (;;) {
      heed();
      mustLook = false;
      const woken = { summary: why };
      const picture: OrderPicture =
        settled ?? (await database.advanceOrder.executeWithOptions(woken, [{ tenantId, orderId }]));
      heed();
      seen = picture.version;
      display.show(picture);
      if (picture.final) {
        await cancelRequests.whenKept();
        await handlersFinished();
        return { state: picture.state, version: picture.version };
      }
      dispatches.begin(picture.dispatch);
      timer.arm(picture);
      while (nothingNew() && !(mustContinue(input) && idle())) await bell.rung();
      if (timer.fired() && newest <= seen) why = 'a deadline or delay is over';
      if (nothingNew() && mustContinue(input)) {
        await handlersFinished();
        // What is shown by now goes on with the run; the input knows only what its start showed.
        const { nextDeadline: _, ...same } = input;
        const cancelRequestedAt = cancelRequests.at();
        await continueAsNew<typeof orderWorkflow>({ ...same, seenVersion: seen, cancelRequestedAt });
      }
    }
  });
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
