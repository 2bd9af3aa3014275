import { type Report, recordOutcome } from '../../domain/fulfilment/record-outcome.ts';
import { markOverdue, requestReadyLines } from '../../domain/fulfilment/request-lines.ts';
import type { Decision } from '../../domain/order/facts.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Cause } from '../cause.ts';
import type { OrderContext } from '../change-order.ts';
import type { LedgerEntry, OrderCommit } from '../commits.ts';
import { givenIdOf } from '../fulfilment/ledger-id.ts';
import { policyOf } from '../fulfilment/providers.ts';
import { type CausedDecision, orderChange } from '../order-change.ts';
import { storable, UnstorableFact } from '../unstorable-fact.ts';

/** One look at an order: when, why, and what waits for it. */
export interface Look {
  readonly at: string;
  /** What woke the workflow. */
  readonly wakeId: string;
  readonly context: OrderContext;
  /** Reports that came before their request, oldest first. */
  readonly parked: readonly LedgerEntry[];
}

export type Unparked = NonNullable<OrderCommit['unparked']>[number];

export interface Due {
  readonly caused?: CausedDecision;
  /** A parked report that got its verdict. */
  readonly unparked?: Unparked;
}

/** The next thing that is due of an order now; undefined when there is none. `done`: the reports judged in this look. */
export type Duty = (order: Order, look: Look, done: readonly Unparked[]) => Due | undefined;

/** What is done when an order is looked at, in this order. A room of the lifecycle adds its own. */
export const duties: readonly Duty[] = [markLinesOverdue, requestLines, judgeEarlyReport];

function markLinesOverdue(order: Order, { at, wakeId }: Look): Due | undefined {
  return due(markOverdue(order, at), wakeCause(order, wakeId));
}

function requestLines(order: Order, { at, wakeId, context: { providers } }: Look): Due | undefined {
  const requested = requestReadyLines(order, at, (provider) => policyOf(providers, provider));
  return due(requested, wakeCause(order, wakeId));
}

const due = (decision: Decision, cause: Cause): Due | undefined =>
  decision.facts.length > 0 ? { caused: { decision, cause } } : undefined;

/** The oldest report that came early and has its request by now. */
function judgeEarlyReport(order: Order, { at, context, parked }: Look, done: readonly Unparked[]): Due | undefined {
  for (const early of parked) {
    const { provider, reportId } = early;
    if (done.some((one) => one.provider === provider && one.reportId === reportId)) continue;
    const verdict = recordOutcome(order, reportIn(early), at);
    if (verdict.kind === 'parked') continue;
    const because = (reason: string) => `it came early; ${reason}`;
    const { kind, reason } = verdict;
    if (kind !== 'applied') return { unparked: { provider, reportId, verdict: kind, reason: because(reason) } };
    const caused = { decision: verdict.decision, cause: reportCause(order, early) };
    const unstorable = unstorableReason(context, order, caused);
    return unstorable === undefined
      ? { caused, unparked: { provider, reportId, verdict: kind, reason: because(reason) } }
      : { unparked: { provider, reportId, verdict: 'contradiction', reason: because(unstorable) } };
  }
  return undefined;
}

/** Such a report is taken out, for it would stop its order for good. */
function unstorableReason({ ids }: OrderContext, order: Order, caused: CausedDecision): string | undefined {
  const change = storable(() => orderChange(order, [caused], ids));
  return change instanceof UnstorableFact ? change.message : undefined;
}

/** A report that came early says what it said then, its details too. */
function reportIn({ orderLineId, attempt, outcome, report }: LedgerEntry): Report {
  const details = 'details' in report && isFields(report.details) ? report.details : undefined;
  return { orderLineId, attempt, outcome, details };
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const wakeCause = ({ correlationId, traceparent, version }: Order, wakeId: string): Cause => ({
  causationId: wakeId,
  correlationId,
  traceparent,
  actorType: 'system',
  actorId: 'order-workflow',
  idempotencyKey: `${wakeId}/${version}`,
});

function reportCause({ correlationId, traceparent }: Order, early: LedgerEntry): Cause {
  const causationId = givenIdOf(early);
  const idempotencyKey = `${early.provider}/${causationId}`;
  return { causationId, correlationId, traceparent, actorType: 'provider', actorId: early.provider, idempotencyKey };
}
