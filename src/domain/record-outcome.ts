import { andThen, type Decision, type Fact, undecided } from './facts.ts';
import { attemptOf, type OpenLine, type Order, type OrderLine, withProgress } from './order.ts';
import { rollUp } from './roll-up.ts';

export type ReportedOutcome =
  | 'accepted'
  | 'progressed'
  | 'milestone'
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'compensated'
  | 'too_late';

/** What a provider says of one attempt at a line. */
export interface Report {
  readonly orderLineId: string;
  readonly attempt: number;
  readonly outcome: ReportedOutcome;
  readonly details?: Record<string, unknown>;
}

/**
 * applied: it moved the line. noted: progress that changes no state. parked: its request is not committed yet.
 * repeated: it says what is known, or speaks of an earlier attempt. contradiction: it denies what is settled.
 */
export type OutcomeVerdict =
  | { readonly kind: 'applied'; readonly reason: string; readonly decision: Decision }
  | { readonly kind: 'noted' | 'parked' | 'repeated' | 'contradiction' | 'unknown'; readonly reason: string };

/** One row of the callback table for an order that exists. */
export function recordOutcome(order: Order, report: Report, now: string): OutcomeVerdict {
  const line = order.lines.find((candidate) => candidate.lineId === report.orderLineId);
  if (line === undefined) return { kind: 'unknown', reason: 'the order has no such line' };
  if (order.state === 'rejected') return contradiction('the order was rejected; nothing was asked');
  const attempt = attemptOf(line);
  if (report.attempt < attempt) return repeated(`attempt ${attempt} has replaced attempt ${report.attempt}`);
  if (report.attempt === attempt + 1) return parkedOrDenied(line);
  if (report.attempt > attempt) return contradiction(`attempt ${report.attempt} was never asked`);
  switch (line.state) {
    case 'pending':
      return parkedOrDenied(line);
    case 'requested':
    case 'in_progress':
      return openLine(order, line, report, now);
    case 'failed':
      if (report.outcome === 'completed') return completed(order, line, report, now);
      return report.outcome === 'failed' ? repeated('the line has failed already') : settled(line.state, report);
    case 'completed':
      return report.outcome === 'completed' ? repeated('the line is completed already') : settled(line.state, report);
    default:
      return line satisfies never;
  }
}

function parkedOrDenied(line: OrderLine): OutcomeVerdict {
  if (line.state === 'completed') return contradiction('the line is completed; no further attempt was asked');
  return { kind: 'parked', reason: 'the request is not committed yet; kept until it is' };
}

function openLine(order: Order, line: OpenLine, report: Report, now: string): OutcomeVerdict {
  switch (report.outcome) {
    case 'accepted':
      return line.state === 'requested' ? started(order, line, now) : repeated('the line has started already');
    case 'progressed':
    case 'milestone':
      if (line.state === 'requested') return started(order, line, now);
      return { kind: 'noted', reason: 'progress recorded; the line stays in progress' };
    case 'completed':
      return completed(order, line, report, now);
    case 'failed':
      return failed(order, line, report, now);
    case 'cancelled':
    case 'compensated':
    case 'too_late':
      return contradiction(`nobody asked to undo the line, which is ${line.state}`);
    default:
      return report.outcome satisfies never;
  }
}

function settled(state: 'failed' | 'completed', { outcome }: Report): OutcomeVerdict {
  const late = outcome === 'accepted' || outcome === 'progressed' || outcome === 'milestone';
  return late
    ? repeated(`${outcome} came after the line was ${state}`)
    : contradiction(`${outcome} denies that the line is ${state}`);
}

function started(order: Order, line: OpenLine, now: string): OutcomeVerdict {
  const fact: Fact = {
    type: 'OrderLineStarted',
    ...{ at: now, lineId: line.lineId, from: line.state, to: 'in_progress' },
    payload: { ...attemptAt(order, line), startedAt: now },
  };
  const { attempt, requestedAt, expectedCompletionAt, overdueAt } = line;
  const times = { requestedAt, startedAt: now, expectedCompletionAt, overdueAt };
  const after = withProgress(order, line.lineId, { state: 'in_progress', attempt, ...times });
  return applied('the line has started', andThen(undecided(order), after, fact));
}

type Attempted = Extract<OrderLine, { attempt: number }>;

function completed(order: Order, line: Attempted, report: Report, now: string): OutcomeVerdict {
  const fact: Fact = {
    type: 'OrderLineFulfillmentCompleted',
    ...{ at: now, lineId: line.lineId, from: line.state, to: 'completed' },
    payload: { ...attemptAt(order, line), completedAt: now, ...detailsOf(report) },
  };
  const progress = { state: 'completed', ...attemptOnly(line), completedAt: now } as const;
  const decision = andThen(undecided(order), withProgress(order, line.lineId, progress), fact);
  return applied('the line is completed', rollUp(decision, now));
}

function failed(order: Order, line: OpenLine, report: Report, now: string): OutcomeVerdict {
  const said = report.details?.reason;
  const reason =
    typeof said === 'string' && said.length > 0 ? said.slice(0, 500).toWellFormed() : 'the provider gave no reason';
  const fact: Fact = {
    type: 'OrderLineFailed',
    ...{ at: now, lineId: line.lineId, from: line.state, to: 'failed' },
    payload: { ...attemptAt(order, line), failedAt: now, reason, ...detailsOf(report) },
  };
  const progress = { state: 'failed', ...attemptOnly(line), failedAt: now, reason } as const;
  return applied('the line has failed', andThen(undecided(order), withProgress(order, line.lineId, progress), fact));
}

const attemptAt = (order: Order, line: Attempted) => ({
  ...{ orderId: order.orderId, orderLineId: line.lineId, attempt: line.attempt, provider: line.provider },
});

const attemptOnly = ({ attempt, requestedAt, startedAt }: Attempted) => ({
  ...{ attempt, requestedAt },
  ...(startedAt === undefined ? {} : { startedAt }),
});

const detailsOf = ({ details }: Report) => (details === undefined ? {} : { details });
const applied = (reason: string, decision: Decision): OutcomeVerdict => ({ kind: 'applied', reason, decision });
const repeated = (reason: string): OutcomeVerdict => ({ kind: 'repeated', reason });
const contradiction = (reason: string): OutcomeVerdict => ({ kind: 'contradiction', reason });
