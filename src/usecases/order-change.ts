import type { NudgeSignal } from '../contracts/temporal.ts';
import { isStuck, unblockedLines } from '../domain/order/dependencies.ts';
import type { Decision } from '../domain/order/facts.ts';
import type { Order } from '../domain/order/order.ts';
import { isFinal } from '../domain/order/states.ts';
import type { Cause } from './cause.ts';
import type { OrderCommit, OutboxMessage, TimelineStep } from './commits.ts';
import type { Ids } from './ports.ts';
import { storedFacts } from './stored-facts.ts';
import { nudgeMessage, type Waking } from './workflow-messages.ts';

export interface CausedDecision {
  readonly decision: Decision;
  readonly cause: Cause;
}

/** The rows of a chain of decisions on one order, each decided on the order that the one before left. */
export function orderChange(
  before: Order,
  chain: readonly CausedDecision[],
  ids: Ids,
): Required<Pick<OrderCommit, 'order' | 'steps' | 'messages'>> {
  let after = before;
  const steps: TimelineStep[] = [];
  const messages: OutboxMessage[] = [];
  for (const { decision, cause } of chain) {
    const stored = storedFacts(decision, cause, ids);
    steps.push(...stored.steps);
    messages.push(...stored.messages);
    after = decision.order;
  }
  const lines = after.lines.filter((line, index) => line !== before.lines[index]);
  return { order: { expected: before.version, after, lines }, steps, messages };
}

/**
 * The signal that a change owes the order's workflow, if any: lines became ready, the order settled, or it needs help.
 * Everything else is left for the next wake; each nudge costs Temporal state transitions.
 */
export function owedNudge(before: Order, after: Order, waking: Waking): OutboxMessage[] {
  const signal = owedSignal(before, after);
  return signal === undefined ? [] : [nudgeMessage(after, signal, waking)];
}

function owedSignal(before: Order, after: Order): NudgeSignal | undefined {
  if (isFinal(after.state)) return isFinal(before.state) ? undefined : 'orderSettled';
  const known = new Set(unblockedLines(before).map(({ line }) => line.lineId));
  if (unblockedLines(after).some(({ line }) => !known.has(line.lineId))) return 'linesReady';
  return isStuck(after) && !isStuck(before) ? 'orderStuck' : undefined;
}
