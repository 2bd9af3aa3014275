import type { Order, OrderLine } from '../../domain/order/order.ts';
import { type OrderContext, type Settled, settleTogether } from '../change-order.ts';
import type { CommitOutcome } from '../commits.ts';
import { type DecidedReport, decideReport, ledgerId, seenBefore } from './decide-report.ts';
import type { ReceivedReport, ReportVerdict } from './received-report.ts';

export interface ReportContext extends OrderContext {
  /** Called for each line that a stored report completed: seconds since its request, and its provider. */
  readonly onCompleted?: (seconds: number, provider: string) => void;
}

/** Records reports by the callback table, in the order given; each gets its verdict once the verdict is durable (HT3, OL5). */
export const recordReports = (
  context: ReportContext,
  reports: readonly ReceivedReport[],
): Promise<readonly ReportVerdict[]> =>
  settleTogether(reports, {
    what: 'reports',
    // A large batch always loses against small ones on its order; half of it is quicker.
    part: (waiting, idleRounds) => Math.ceil(waiting / 2 ** idleRounds),
    round: (waiting, idleRounds) => recordRound(context, waiting, idleRounds === 0),
  });

/** `showEnd`: a report that ends its order says so to the workflow, when nothing else is left to look at. */
async function recordRound(
  context: ReportContext,
  reports: readonly ReceivedReport[],
  showEnd: boolean,
): Promise<readonly Settled<ReceivedReport, ReportVerdict>[]> {
  const decided = await decideAll(context, reports, showEnd);
  const commits = decided.flatMap(({ commit }) => (commit === undefined ? [] : [commit]));
  const outcomes = commits.length === 0 ? [] : await context.store.commit(commits);
  const outcomeOf = new Map(commits.map((commit, i) => [commit, outcomes[i]]));
  return reports.map((item, i) => {
    const { commit, change, verdict } = decided[i] ?? {};
    const settled = commit === undefined ? verdict : verdictOf(item, outcomeOf.get(commit), verdict);
    if (settled === undefined) return { kind: 'again', item };
    if (settled.kind === 'applied') for (const line of change?.lines ?? []) observeCompleted(context, line);
    return { kind: 'settled', result: settled };
  });
}

function observeCompleted({ onCompleted }: ReportContext, line: OrderLine): void {
  if (line.state !== 'completed') return;
  onCompleted?.((Date.parse(line.completedAt) - Date.parse(line.requestedAt)) / 1000, line.provider);
}

/** Undefined: decide again; a webhook's duplicate or reuse shows at the next load, which sees what was stored first. */
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

/** Each report is decided on the order that the ones before it leave. */
async function decideAll(
  context: ReportContext,
  reports: readonly ReceivedReport[],
  showEnd: boolean,
): Promise<readonly DecidedReport[]> {
  const loaded = await context.store.loadReported(
    reports.map((received) => ({
      provider: received.provider,
      reportId: ledgerId(received),
      tenants: received.tenants,
      orderId: received.report.orderId,
    })),
  );
  const orders = new Map<string, Order>();
  for (const { order } of loaded) if (order !== undefined) orders.set(order.orderId, order);
  const at = context.clock.now();
  return reports.map((received, i) => {
    const earlier = loaded[i]?.earlier;
    if (earlier !== undefined) return seenBefore(received, earlier, at);
    const order = loaded[i]?.order === undefined ? undefined : orders.get(received.report.orderId);
    const decided = decideReport(received, order, { ids: context.ids, at, showEnd });
    if (decided.change !== undefined) orders.set(received.report.orderId, decided.change.after);
    return decided;
  });
}
