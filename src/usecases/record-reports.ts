import type { CallbackBody } from '../contracts/events.ts';
import type { Order, OrderLine } from '../domain/order.ts';
import { type OutcomeVerdict, recordOutcome } from '../domain/record-outcome.ts';
import { isFinal } from '../domain/states.ts';
import { ledgerIdOf } from './ledger-id.ts';
import { orderChange, owedNudge } from './order-change.ts';
import { pictureOf } from './order-picture.ts';
import {
  type Clock,
  type Commit,
  type CommitOutcome,
  type Ids,
  type InboxEntry,
  type LedgerEntry,
  type LedgerVerdict,
  OrderBusy,
  type OrderStore,
} from './ports.ts';
import { storable, UnstorableFact } from './stored-facts.ts';

/** A provider's report whose sender is known: a signed webhook, or a record on the fulfilment topic. */
export interface ReceivedReport {
  readonly provider: string;
  /** Tenants whose orders the sender may report on; of a Kafka record the one that it names. */
  readonly tenants: readonly string[];
  readonly callbackId: string;
  readonly channel: 'webhook' | 'kafka';
  readonly report: CallbackBody;
  /** SHA-256 of the bytes as they came, hex. */
  readonly bodyHash: string;
  readonly traceparent: string;
  /** Given for a Kafka record: its inbox row is stored in the same commit. */
  readonly inbox?: Pick<InboxEntry, 'consumer' | 'eventId' | 'eventHash' | 'eventType' | 'source'>;
}

export type ReportVerdict =
  | { readonly kind: LedgerVerdict; readonly reason: string }
  | { readonly kind: 'duplicate'; readonly first: { readonly kind: LedgerVerdict; readonly reason: string } }
  | { readonly kind: 'reused'; readonly reason: string }
  | { readonly kind: 'unstorable'; readonly reason: string };

export interface ReportDeps {
  readonly store: OrderStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told of each line that a stored report completed: seconds since its request, and its provider. */
  readonly onCompleted?: (seconds: number, provider: string) => void;
}

interface Decided {
  readonly verdict: ReportVerdict;
  readonly commit?: Commit;
}

/** Rounds in a row that settle nothing. */
const mostIdleRounds = 20;
const unknownTenant = '-';

/** Records reports by the callback table, in the order given; each gets its verdict once the verdict is durable (HT3, OL5). */
export async function recordReports(
  deps: ReportDeps,
  reports: readonly ReceivedReport[],
): Promise<readonly ReportVerdict[]> {
  const verdicts = new Map<number, ReportVerdict>();
  let waiting = reports.map((report, index) => ({ report, index }));
  for (let idleRounds = 0; waiting.length > 0; ) {
    if (idleRounds === mostIdleRounds)
      throw new OrderBusy(`${waiting.length} reports still conflict after ${idleRounds} rounds; send them again`);
    // A large batch always loses against small ones on its order; half of it is quicker.
    const part = waiting.slice(0, Math.ceil(waiting.length / 2 ** idleRounds));
    const decided = await decideAll(
      deps,
      part.map(({ report }) => report),
      idleRounds === 0,
    );
    const commits = decided.flatMap(({ commit }) => (commit === undefined ? [] : [commit]));
    const outcomes = commits.length === 0 ? [] : await deps.store.commit(commits);
    const outcomeOf = new Map(commits.map((commit, i) => [commit, outcomes[i]]));
    const left = part.filter(({ index, report }, i) => {
      const { commit, verdict } = decided[i] ?? {};
      const settled = commit === undefined ? verdict : verdictOf(report, outcomeOf.get(commit), verdict);
      if (settled !== undefined) verdicts.set(index, settled);
      if (settled?.kind === 'applied') for (const line of commit?.order?.lines ?? []) tellCompleted(deps, line);
      return settled === undefined;
    });
    idleRounds = left.length < part.length ? 0 : idleRounds + 1;
    waiting = [...left, ...waiting.slice(part.length)];
  }
  return reports.map((_, index) => verdicts.get(index) ?? { kind: 'unknown', reason: 'not decided' });
}

function tellCompleted({ onCompleted }: ReportDeps, line: OrderLine): void {
  if (line.state !== 'completed') return;
  onCompleted?.((Date.parse(line.completedAt) - Date.parse(line.requestedAt)) / 1000, line.provider);
}

/** Undefined: decide again; a webhook's duplicate or reuse is told by the next load, which sees what was stored first. */
function verdictOf(
  { inbox }: ReceivedReport,
  outcome: CommitOutcome | undefined,
  verdict: ReportVerdict | undefined,
): ReportVerdict | undefined {
  if (outcome === undefined) throw new Error('the store answered fewer outcomes than commits');
  if (outcome.kind === 'poison')
    return { kind: 'unstorable', reason: `the database refuses the content (${outcome.sqlstate})` };
  if (outcome.kind === 'mismatch' && inbox !== undefined)
    return { kind: 'reused', reason: 'the same eventId came before with another content' };
  if (outcome.kind === 'duplicate' && inbox !== undefined)
    return { kind: 'duplicate', first: { kind: 'repeated', reason: 'the same eventId came before' } };
  return outcome.kind === 'applied' ? verdict : undefined;
}

async function decideAll(deps: ReportDeps, reports: readonly ReceivedReport[], tellEnd: boolean): Promise<Decided[]> {
  const keys = reports.map((received) => ({
    ...{ provider: received.provider, callbackId: ledgerId(received) },
    ...{ tenants: received.tenants, orderId: received.report.orderId },
  }));
  const loaded = await deps.store.loadReported(keys);
  const orders = new Map<string, Order>();
  for (const { order } of loaded) if (order !== undefined) orders.set(order.orderId, order);
  const at = deps.clock.now();
  return reports.map((report, i) => {
    const earlier = loaded[i]?.earlier;
    if (earlier !== undefined) return seenBefore(report, earlier, at);
    const order = loaded[i]?.order === undefined ? undefined : orders.get(report.report.orderId);
    const decided = decide(deps, report, order, at, tellEnd);
    if (decided.commit?.order !== undefined) orders.set(report.report.orderId, decided.commit.order.after);
    return decided;
  });
}

function seenBefore(received: ReceivedReport, earlier: LedgerEntry, at: string): Decided {
  const { verdict: kind, reason } = earlier;
  if (earlier.bodyHash === received.bodyHash) return { verdict: { kind: 'duplicate', first: { kind, reason } } };
  const detail = { callbackId: received.callbackId, firstHash: earlier.bodyHash, thisHash: received.bodyHash };
  const audit = [{ kind: 'callback-id-reused', subject: received.provider, detail }];
  const verdict = {
    kind: 'reused',
    reason: 'this callback id came before with another body; use a new id for a new report',
  } as const;
  return { verdict, commit: { tenantId: tenantOf(received), orderId: '', at, audit } };
}

function decide(
  deps: ReportDeps,
  received: ReceivedReport,
  order: Order | undefined,
  at: string,
  tellEnd: boolean,
): Decided {
  const { report, channel } = received;
  const entry = (verdict: LedgerVerdict, reason: string): Pick<Commit, 'callback' | 'inbox'> => ({
    callback: {
      ...{
        provider: received.provider,
        callbackId: ledgerId(received),
        channel,
        bodyHash: received.bodyHash,
        verdict,
        reason,
      },
      ...{
        orderId: report.orderId,
        orderLineId: report.orderLineId,
        attempt: report.attempt,
        outcome: report.outcome,
        report,
      },
    },
    ...(received.inbox === undefined
      ? {}
      : { inbox: { ...received.inbox, reason, fate: fateOf[verdict], action: verdict } }),
  });
  if (order === undefined) {
    const reason = 'no such order for this provider';
    return {
      verdict: { kind: 'unknown', reason },
      commit: { tenantId: tenantOf(received), orderId: '', at, ...entry('unknown', reason) },
    };
  }
  const { tenantId, orderId } = order;
  const line = order.lines.find((candidate) => candidate.lineId === report.orderLineId);
  if (line !== undefined && line.provider !== received.provider) {
    const reason = `line ${line.lineId} is not this provider's`;
    return { verdict: { kind: 'unknown', reason }, commit: { tenantId, orderId, at, ...entry('unknown', reason) } };
  }
  const outcome = recordOutcome(order, report, at);
  const { kind, reason } = outcome;
  const ledger = entry(kind, reason);
  if (outcome.kind === 'parked') {
    // Stored only while the order still lacks the request: once it is there, nobody would look for an early report.
    const unchanged = { expected: order.version, after: order, lines: [] };
    return { verdict: { kind, reason }, commit: { tenantId, orderId, at, ...ledger, order: unchanged } };
  }
  if (outcome.kind !== 'applied') return { verdict: { kind, reason }, commit: { tenantId, orderId, at, ...ledger } };
  return applied(deps, received, order, outcome, ledger, at, tellEnd);
}

function applied(
  deps: ReportDeps,
  received: ReceivedReport,
  order: Order,
  { decision, kind, reason }: Extract<OutcomeVerdict, { kind: 'applied' }>,
  ledger: Pick<Commit, 'callback' | 'inbox'>,
  at: string,
  tellEnd: boolean,
): Decided {
  const { tenantId, orderId } = order;
  const { traceparent } = received;
  const cause = {
    ...{ causationId: received.callbackId, correlationId: order.correlationId, traceparent },
    ...{ actorType: 'provider' as const, actorId: received.provider },
    idempotencyKey: `${received.provider}/${received.callbackId}`,
  };
  const changed = storable(() => orderChange(order, [{ decision, cause }], deps.ids));
  if (changed instanceof UnstorableFact) return { verdict: { kind: 'unstorable', reason: changed.message } };
  const { messages = [], ...change } = changed;
  // A report that is still parked gets its verdict by the workflow's look, so the end is told only when there is none.
  const told = tellEnd && isFinal(decision.order.state);
  const nudge = owedNudge(order, decision.order, traceparent, told ? pictureOf(decision.order, at) : undefined);
  return {
    verdict: { kind, reason },
    commit: {
      ...{ tenantId, orderId, at, ...ledger, ...change, messages: [...messages, ...nudge] },
      ...(told ? { order: { ...change.order, parked: 0 } } : {}),
    },
  };
}

/** An event says its tenant; a webhook belongs to that of its order, once that is known. */
const tenantOf = ({ channel, tenants: [tenant] }: ReceivedReport): string =>
  channel === 'kafka' && tenant !== undefined ? tenant : unknownTenant;

const ledgerId = (received: ReceivedReport): string =>
  ledgerIdOf(received.channel, tenantOf(received), received.callbackId);

const fateOf: Record<LedgerVerdict, InboxEntry['fate']> = {
  ...{ applied: 'applied', noted: 'applied', parked: 'parked' },
  ...{ repeated: 'duplicate', contradiction: 'refused', unknown: 'refused' },
};
