import type { DispatchLine } from '../contracts/temporal.ts';
import { idempotencyKey } from '../domain/facts.ts';
import type { Order, OrderLine } from '../domain/order.ts';
import { type Report, recordOutcome } from '../domain/record-outcome.ts';
import { type CausedDecision, orderChange, owedNudge } from './order-change.ts';
import type { Clock, FulfilmentRequest, Ids, OrderStore, ProviderAnswer } from './ports.ts';

export interface DispatchDeps {
  readonly store: OrderStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly fulfilment: { request(request: FulfilmentRequest, traceparent: string): Promise<ProviderAnswer> };
}

/** Asks HTTP providers for lines that are still only requested, then records who accepted. Safe to repeat (OL5). */
export async function dispatchLines(
  deps: DispatchDeps,
  tenantId: string,
  orderId: string,
  wanted: readonly DispatchLine[],
  onAnswer: (lineId: string) => void,
): Promise<void> {
  const loaded = await deps.store.loadOrder(tenantId, orderId);
  const lines = (loaded?.order.lines ?? []).filter(isWanted(wanted));
  if (loaded === undefined || lines.length === 0) return;
  const answers = await Promise.allSettled(
    lines.map(async (line) => {
      const answer = await deps.fulfilment.request(requestOf(loaded.order, line), loaded.order.traceparent);
      onAnswer(line.lineId);
      return { line, answer };
    }),
  );
  const reports = answers.flatMap((settled) =>
    settled.status === 'fulfilled' ? [reportOf(settled.value.line, settled.value.answer)] : [],
  );
  await recordDispatch(deps, tenantId, orderId, reports);
  const failed = answers.find((settled) => settled.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Records that the lines could not be brought to their providers; they fail and wait for help. */
export const abandonDispatch = (
  deps: Omit<DispatchDeps, 'fulfilment'>,
  tenantId: string,
  orderId: string,
  lines: readonly DispatchLine[],
  reason: string,
) =>
  recordDispatch(
    deps,
    tenantId,
    orderId,
    lines.map(({ lineId, attempt }) => ({ orderLineId: lineId, attempt, outcome: 'failed', details: { reason } })),
  );

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

async function recordDispatch(
  deps: Omit<DispatchDeps, 'fulfilment'>,
  tenantId: string,
  orderId: string,
  reports: readonly Report[],
) {
  for (let round = 1; round <= 20; round += 1) {
    const order = (await deps.store.loadOrder(tenantId, orderId))?.order;
    const at = deps.clock.now();
    const chain = order === undefined ? [] : decide(order, reports, at);
    const after = chain.at(-1)?.decision.order;
    if (order === undefined || after === undefined) return;
    const { messages = [], ...change } = orderChange(order, chain, deps.ids);
    const nudge = owedNudge(order, after, order.traceparent);
    const [outcome] = await deps.store.commit([
      { tenantId, orderId, at, ...change, messages: [...messages, ...nudge] },
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
