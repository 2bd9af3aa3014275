import type { DispatchLine } from '../../contracts/temporal.ts';
import { type Report, recordOutcome } from '../../domain/fulfilment/record-outcome.ts';
import { askAgain } from '../../domain/fulfilment/request-lines.ts';
import { idempotencyKey } from '../../domain/order/facts.ts';
import { lineOf, type Order, type OrderLine } from '../../domain/order/order.ts';
import type { Cause } from '../cause.ts';
import { changeOrder, type OrderContext, type Proposal } from '../change-order.ts';
import { type CausedDecision, orderChange, owedNudge } from '../order-change.ts';
import type { FulfilmentRequest, ProviderAnswer } from './fulfilment-port.ts';

export interface DispatchContext extends OrderContext {
  readonly fulfilment: { request(request: FulfilmentRequest, traceparent: string): Promise<ProviderAnswer> };
}

/** The lines that one dispatch was asked to bring to their providers. */
export interface Wanted {
  readonly tenantId: string;
  readonly orderId: string;
  readonly lines: readonly DispatchLine[];
}

/** How one try of a dispatch is watched and repeated. */
export interface Try {
  /** After a failure the next try comes in so many seconds at most. */
  readonly pauseSeconds: number;
  readonly onAnswer: (lineId: string) => void;
}

/**
 * Asks HTTP providers for lines that are still only requested, then records who accepted. Safe to repeat (OL5). Of lines
 * that could not be brought it records by when they are asked again, so that a loss of whoever does it is noticed (TE8).
 */
export async function dispatchLines(
  context: DispatchContext,
  wanted: Wanted,
  { pauseSeconds, onAnswer }: Try,
): Promise<void> {
  const loaded = await context.store.loadOrder(wanted.tenantId, wanted.orderId);
  const lines = (loaded?.order.lines ?? []).filter(isWanted(wanted.lines));
  if (loaded === undefined || lines.length === 0) return;
  const answers = await Promise.allSettled(
    lines.map(async (line) => {
      const answer = await context.fulfilment.request(requestOf(loaded.order, line), loaded.order.traceparent);
      onAnswer(line.lineId);
      return answer;
    }),
  );
  const reports: Report[] = [];
  const unreached: string[] = [];
  for (const [index, line] of lines.entries()) {
    const settled = answers[index];
    if (settled?.status === 'fulfilled') reports.push(reportOf(line, settled.value));
    else unreached.push(line.lineId);
  }
  await recordDispatch(context, wanted, { reports, unreached, pauseSeconds });
  const failed = answers.find((settled) => settled.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Records that the lines could not be brought to their providers; they fail and wait for help. */
export const abandonDispatch = (context: OrderContext, wanted: Wanted, reason: string): Promise<void> =>
  recordDispatch(context, wanted, {
    reports: wanted.lines.map(({ lineId, attempt }) => ({
      orderLineId: lineId,
      attempt,
      outcome: 'failed',
      details: { reason },
    })),
    unreached: [],
    pauseSeconds: 0,
  });

type RequestedLine = Extract<OrderLine, { state: 'requested' }>;

const isWanted =
  (wanted: readonly DispatchLine[]) =>
  (line: OrderLine): line is RequestedLine =>
    line.state === 'requested' &&
    wanted.some(({ lineId, attempt }) => lineId === line.lineId && attempt === line.attempt);

function reportOf({ lineId: orderLineId, attempt }: RequestedLine, answer: ProviderAnswer): Report {
  if (answer.kind === 'accepted') return { orderLineId, attempt, outcome: 'accepted' };
  return { orderLineId, attempt, outcome: 'failed', details: { reason: answer.reason } };
}

interface Dispatched {
  readonly reports: readonly Report[];
  readonly unreached: readonly string[];
  readonly pauseSeconds: number;
}

async function recordDispatch(context: OrderContext, wanted: Wanted, dispatched: Dispatched): Promise<void> {
  await changeOrder(context, wanted, ({ order }, at) => proposalOf(context, order, { ...dispatched, at }));
}

function proposalOf(
  { ids }: OrderContext,
  before: Order,
  { reports, unreached, pauseSeconds, at }: Dispatched & { readonly at: string },
): Proposal<void> {
  const { order: change, steps, messages } = orderChange(before, decide(before, reports, at), ids);
  const after = askAgain(change.after, { lineIds: unreached, now: at, pauseSeconds });
  const lines = after.lines.filter((line, index) => line !== before.lines[index]);
  if (lines.length === 0) return { answer: undefined };
  const nudge = owedNudge(before, after, { traceparent: before.traceparent });
  const order = { expected: before.version, after, lines };
  return { commit: { order, steps, messages: [...messages, ...nudge] }, answer: undefined };
}

/** Only lines that are still requested: a callback that was quicker has said more already. */
function decide(loaded: Order, reports: readonly Report[], at: string): CausedDecision[] {
  const chain: CausedDecision[] = [];
  let order = loaded;
  for (const report of reports) {
    const line = lineOf(order, report.orderLineId);
    if (line?.state !== 'requested') continue;
    const verdict = recordOutcome(order, report, at);
    if (verdict.kind !== 'applied') continue;
    chain.push({ decision: verdict.decision, cause: answerCause(order, line) });
    order = verdict.decision.order;
  }
  return chain;
}

function answerCause(order: Order, { lineId, attempt, provider }: RequestedLine): Cause {
  const key = idempotencyKey(order, lineId, attempt);
  const { correlationId, traceparent } = order;
  return {
    causationId: key,
    correlationId,
    traceparent,
    actorType: 'provider',
    actorId: provider,
    idempotencyKey: key,
  };
}

const requestOf = (order: Order, line: RequestedLine): FulfilmentRequest => ({
  idempotencyKey: idempotencyKey(order, line.lineId, line.attempt),
  tenantId: order.tenantId,
  orderId: order.orderId,
  orderLineId: line.lineId,
  attempt: line.attempt,
  provider: line.provider,
  customerId: order.customerId,
  offerId: line.offerId,
  action: line.action,
  quantity: line.quantity,
  targetAssetId: line.targetAssetId,
  issuedAt: line.requestedAt,
  expectedCompletionAt: line.expectedCompletionAt,
});
