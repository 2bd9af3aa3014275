import { type OutcomeVerdict, recordOutcome } from '../../domain/fulfilment/record-outcome.ts';
import { lineOf, type Order } from '../../domain/order/order.ts';
import { isFinal } from '../../domain/order/states.ts';
import type { Cause } from '../cause.ts';
import type {
  Commit,
  InboxEntry,
  LedgerEntry,
  LedgerVerdict,
  OrderChange,
  OrderCommit,
  RecordCommit,
} from '../commits.ts';
import { pictureOf } from '../order/order-picture.ts';
import { orderChange, owedNudge } from '../order-change.ts';
import type { Ids } from '../ports.ts';
import { storable, UnstorableFact } from '../unstorable-fact.ts';
import { ledgerIdOf } from './ledger-id.ts';
import type { ReceivedReport, ReportVerdict } from './received-report.ts';

export interface DecidedReport {
  readonly verdict: ReportVerdict;
  readonly commit?: Commit;
  /** What it makes of its order, when it moves it. */
  readonly change?: OrderChange;
}

/** What all reports of a round share. */
interface Round {
  readonly ids: Ids;
  readonly at: string;
  readonly showEnd: boolean;
}

/** What the ledger's key says in place of a tenant that is not known. */
const unknownTenant = '-';

/** What one report does to its order, by the callback table, and what is kept of it. */
export function decideReport(received: ReceivedReport, order: Order | undefined, round: Round): DecidedReport {
  const { report } = received;
  const { at } = round;
  if (order === undefined)
    return refused(received, { tenantId: tenantOf(received), at }, 'no such order for this provider');
  const { tenantId, orderId } = order;
  const head = { tenantId, orderId, at };
  const line = lineOf(order, report.orderLineId);
  if (line !== undefined && line.provider !== received.provider)
    return refused(received, head, `line ${line.lineId} is not this provider's`);
  const outcome = recordOutcome(order, report, at);
  if (outcome.kind === 'applied') return applied({ received, order, outcome, round });
  const { kind, reason } = outcome;
  const commit = { ...head, ...kept(received, kind, reason) };
  // Stored only while the order still lacks the request: once it is there, nobody would look for an early report.
  const unchanged = { expected: order.version, after: order, lines: [] };
  return { verdict: { kind, reason }, commit: kind === 'parked' ? { ...commit, order: unchanged } : commit };
}

function refused(
  received: ReceivedReport,
  head: Pick<OrderCommit, 'tenantId' | 'orderId' | 'at'> | Pick<RecordCommit, 'tenantId' | 'at'>,
  reason: string,
): DecidedReport {
  return { verdict: { kind: 'unknown', reason }, commit: { ...head, ...kept(received, 'unknown', reason) } };
}

/** A report whose id came before: the same again, or another one under a used id. */
export function seenBefore(received: ReceivedReport, earlier: LedgerEntry, at: string): DecidedReport {
  const { verdict: kind, reason } = earlier;
  if (earlier.bodyHash === received.bodyHash) return { verdict: { kind: 'duplicate', first: { kind, reason } } };
  const detail = { callbackId: received.reportId, firstHash: earlier.bodyHash, thisHash: received.bodyHash };
  const audit = [{ kind: 'callback-id-reused', subject: received.provider, detail }];
  return {
    verdict: {
      kind: 'reused',
      reason: 'this callback id came before with another body; use a new id for a new report',
    },
    commit: { tenantId: tenantOf(received), at, audit },
  };
}

interface AppliedReport {
  readonly received: ReceivedReport;
  readonly order: Order;
  readonly outcome: Extract<OutcomeVerdict, { kind: 'applied' }>;
  readonly round: Round;
}

function applied({ received, order, outcome, round }: AppliedReport): DecidedReport {
  const { kind, reason, decision } = outcome;
  const { ids, at, showEnd } = round;
  const cause = causeOf(received, order);
  const changed = storable(() => orderChange(order, [{ decision, cause }], ids));
  if (changed instanceof UnstorableFact) return { verdict: { kind: 'unstorable', reason: changed.message } };
  // A report that is still parked gets its verdict by the workflow's look, so the end is shown only when there is none.
  const ends = showEnd && isFinal(decision.order.state);
  const settled = ends ? pictureOf(decision.order, at) : undefined;
  const nudge = owedNudge(order, decision.order, { traceparent: received.traceparent, settled });
  return {
    verdict: { kind, reason },
    change: changed.order,
    commit: {
      tenantId: order.tenantId,
      orderId: order.orderId,
      at,
      ...kept(received, kind, reason),
      order: ends ? { ...changed.order, parked: 0 } : changed.order,
      steps: changed.steps,
      messages: [...changed.messages, ...nudge],
    },
  };
}

function causeOf({ provider, reportId, traceparent }: ReceivedReport, { correlationId }: Order): Cause {
  const idempotencyKey = `${provider}/${reportId}`;
  return {
    causationId: reportId,
    correlationId,
    traceparent,
    actorType: 'provider',
    actorId: provider,
    idempotencyKey,
  };
}

/** The ledger's row of a report, and the inbox's row of a record. */
function kept(received: ReceivedReport, verdict: LedgerVerdict, reason: string): Pick<Commit, 'callback' | 'inbox'> {
  const { provider, channel, bodyHash, report, inbox } = received;
  const { orderId, orderLineId, attempt, outcome } = report;
  return {
    callback: {
      provider,
      reportId: ledgerId(received),
      channel,
      bodyHash,
      verdict,
      reason,
      orderId,
      orderLineId,
      attempt,
      outcome,
      report,
    },
    inbox: inbox && { ...inbox, reason, fate: fateOf[verdict], verdict },
  };
}

/** An event names its tenant; a webhook belongs to that of its order, once that is known. */
const tenantOf = ({ channel, tenants: [tenant] }: ReceivedReport): string | undefined =>
  channel === 'kafka' ? tenant : undefined;

export const ledgerId = (received: ReceivedReport): string =>
  ledgerIdOf(received.channel, tenantOf(received) ?? unknownTenant, received.reportId);

const fateOf: Record<LedgerVerdict, InboxEntry['fate']> = {
  applied: 'applied',
  noted: 'applied',
  parked: 'parked',
  repeated: 'duplicate',
  contradiction: 'refused',
  unknown: 'refused',
};
