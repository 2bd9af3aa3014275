import { record } from '../order/evolve.ts';
import { type Decision, undecided } from '../order/facts.ts';
import {
  type AttemptedLine,
  attemptOf,
  type LineState,
  lineOf,
  type OpenLine,
  type Order,
  type OrderLine,
} from '../order/order.ts';
import { rollUp } from '../order/roll-up.ts';

export const reportedOutcomes = [
  'accepted',
  'progressed',
  'milestone',
  'completed',
  'failed',
  'cancelled',
  'compensated',
  'too_late',
] as const;

export type ReportedOutcome = (typeof reportedOutcomes)[number];

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

interface Received {
  readonly report: Report;
  readonly now: string;
}

/** One row of the callback table for an order that exists. */
export function recordOutcome(order: Order, report: Report, now: string): OutcomeVerdict {
  const line = lineOf(order, report.orderLineId);
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
      return openLine(order, line, { report, now });
    case 'failed':
      if (report.outcome === 'completed') return completed(order, line, { report, now });
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

function openLine(order: Order, line: OpenLine, received: Received): OutcomeVerdict {
  const { report, now } = received;
  switch (report.outcome) {
    case 'accepted':
      return line.state === 'requested' ? started(order, line, now) : repeated('the line has started already');
    case 'progressed':
    case 'milestone':
      if (line.state === 'requested') return started(order, line, now);
      return { kind: 'noted', reason: 'progress recorded; the line stays in progress' };
    case 'completed':
      return completed(order, line, received);
    case 'failed':
      return failed(order, line, received);
    case 'cancelled':
    case 'compensated':
    case 'too_late':
      return contradiction(`nobody asked to undo the line, which is ${line.state}`);
    default:
      return report.outcome satisfies never;
  }
}

function settled(state: Exclude<LineState, OpenLine['state'] | 'pending'>, { outcome }: Report): OutcomeVerdict {
  const late = outcome === 'accepted' || outcome === 'progressed' || outcome === 'milestone';
  return late
    ? repeated(`${outcome} came after the line was ${state}`)
    : contradiction(`${outcome} denies that the line is ${state}`);
}

function started(order: Order, line: OpenLine, now: string): OutcomeVerdict {
  const payload = { ...attemptAt(order, line), startedAt: now };
  return applied('the line has started', record(undecided(order), { type: 'OrderLineStarted', at: now, payload }));
}

function completed(order: Order, line: AttemptedLine, { report, now }: Received): OutcomeVerdict {
  const payload = { ...attemptAt(order, line), completedAt: now, details: report.details };
  const decision = record(undecided(order), { type: 'OrderLineFulfillmentCompleted', at: now, payload });
  return applied('the line is completed', rollUp(decision, now));
}

function failed(order: Order, line: OpenLine, { report, now }: Received): OutcomeVerdict {
  const { details } = report;
  const payload = { ...attemptAt(order, line), failedAt: now, reason: reasonIn(details), details };
  return applied('the line has failed', record(undecided(order), { type: 'OrderLineFailed', at: now, payload }));
}

function reasonIn(details: Report['details']): string {
  const given = details?.reason;
  if (typeof given !== 'string' || given.length === 0) return 'the provider gave no reason';
  return given.slice(0, 500).toWellFormed();
}

const attemptAt = ({ orderId }: Order, { lineId: orderLineId, attempt, provider }: AttemptedLine) => ({
  orderId,
  orderLineId,
  attempt,
  provider,
});

const applied = (reason: string, decision: Decision): OutcomeVerdict => ({ kind: 'applied', reason, decision });
const repeated = (reason: string): OutcomeVerdict => ({ kind: 'repeated', reason });
const contradiction = (reason: string): OutcomeVerdict => ({ kind: 'contradiction', reason });
