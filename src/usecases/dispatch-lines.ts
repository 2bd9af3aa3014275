import type { DispatchLine } from '../contracts/temporal.ts';
import { idempotencyKey } from '../domain/facts.ts';
import type { Order, OrderLine } from '../domain/order.ts';
import { type Report, recordOutcome } from '../domain/record-outcome.ts';
import { askAgain } from '../domain/request-lines.ts';
import { type CausedDecision, orderChange, owedNudge } from './order-change.ts';
import type { Clock, FulfilmentRequest, Ids, OrderStore, ProviderAnswer } from './ports.ts';

export interface DispatchDeps {
  readonly store: OrderStore;
  readonly clock: Clock;
  readonly ids: Ids;
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
  deps: DispatchDeps,
  wanted: Wanted,
  { pauseSeconds, onAnswer }: Try,
): Promise<void> {
  const loaded = await deps.store.loadOrder(wanted.tenantId, wanted.orderId);
  const lines = (loaded?.order.lines ?? []).filter(isWanted(wanted.lines));
  if (loaded === undefined || lines.length === 0) return;
  const answers = await Promise.allSettled(
    lines.map(async (line) => {
      const answer = await deps.fulfilment.request(requestOf(loaded.order, line), loaded.order.traceparent);
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
  await recordDispatch(deps, wanted, { reports, unreached, pauseSeconds });
  const failed = answers.find((settled) => settled.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Records that the lines could not be brought to their providers; they fail and wait for help. */
export const abandonDispatch = (deps: Omit<DispatchDeps, 'fulfilment'>, wanted: Wanted, reason: string) =>
  recordDispatch(deps, wanted, {
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

const reportOf = ({ lineId, attempt }: RequestedLine, answer: ProviderAnswer): Report => ({
  ...{ orderLineId: lineId, attempt },
  ...(answer.kind === 'accepted' ? { outcome: 'accepted' } : { outcome: 'failed', details: { reason: answer.reason } }),
});

interface Dispatched {
  readonly reports: readonly Report[];
  readonly unreached: readonly string[];
  readonly pauseSeconds: number;
}

async function recordDispatch(
  deps: Omit<DispatchDeps, 'fulfilment'>,
  { tenantId, orderId }: Wanted,
  { reports, unreached, pauseSeconds }: Dispatched,
) {
  for (let round = 1; round <= 20; round += 1) {
    const before = (await deps.store.loadOrder(tenantId, orderId))?.order;
    if (before === undefined) return;
    const at = deps.clock.now();
    const { order: change, steps, messages } = orderChange(before, decide(before, reports, at), deps.ids);
    const after = askAgain(change.after, unreached, at, pauseSeconds);
    const lines = after.lines.filter((line, index) => line !== before.lines[index]);
    if (lines.length === 0) return;
    const nudge = owedNudge(before, after, before.traceparent);
    const order = { expected: before.version, after, lines };
    const [outcome] = await deps.store.commit([
      { tenantId, orderId, at, order, steps, messages: [...messages, ...nudge] },
    ]);
    if (outcome?.kind === 'applied') return;
  }
  throw new Error(`the dispatch of order ${orderId} could not be recorded; try again`);
}

/** Only lines that are still requested: a callback that was quicker has said more already. */
function decide(loaded: Order, reports: readonly Report[], at: string): CausedDecision[] {
  const chain: CausedDecision[] = [];
  let order = loaded;
  for (const report of reports) {
    const line = order.lines.find((candidate) => candidate.lineId === report.orderLineId);
    if (line?.state !== 'requested') continue;
    const verdict = recordOutcome(order, report, at);
    if (verdict.kind !== 'applied') continue;
    const key = idempotencyKey(order, line.lineId, line.attempt);
    const cause = {
      causationId: key,
      correlationId: order.correlationId,
      traceparent: order.traceparent,
      idempotencyKey: key,
    };
    chain.push({ decision: verdict.decision, cause: { ...cause, actorType: 'provider', actorId: line.provider } });
    order = verdict.decision.order;
  }
  return chain;
}

function requestOf(order: Order, line: RequestedLine): FulfilmentRequest {
  const { tenantId, orderId, customerId } = order;
  const { lineId: orderLineId, attempt, provider, offerId, action, quantity, targetAssetId } = line;
  return {
    ...{
      idempotencyKey: idempotencyKey(order, orderLineId, attempt),
      tenantId,
      orderId,
      orderLineId,
      attempt,
      provider,
    },
    ...{
      customerId,
      offerId,
      action,
      quantity,
      issuedAt: line.requestedAt,
      expectedCompletionAt: line.expectedCompletionAt,
    },
    ...(targetAssetId === undefined ? {} : { targetAssetId }),
  };
}
