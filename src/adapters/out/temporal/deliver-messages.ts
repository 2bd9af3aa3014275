import { finalOrderStates } from '../../../domain/order/states.ts';
import { explain } from '../../telemetry/explain.ts';
import type { OutboxRow, Settled, Stopped } from '../postgres/outbox-store.ts';
import { type Delivery, lanes } from '../relay/outbox-relay.ts';
import { isAway, type OrderWorkflows } from './order-workflows.ts';

/** Lanes that are served at the same time. */
const concurrency = 16;

/** Nudges only wake; of several in a row the last one does it. */
const nudges = new Set(['linesReady', 'orderSettled', 'orderStuck']);

/**
 * Starts and signals order workflows. The table: start → started | already_started; signal → signalled; nudge →
 * updated | signalled, the sweeper's updated | unanswered; a workflow that is not there → unwanted when the order is final, else started again, for Postgres decides whether it is wanted (TE1).
 */
export async function deliverMessages(workflows: OrderWorkflows, rows: readonly OutboxRow[]): Promise<Delivery> {
  const settled: Settled[] = [];
  const stopped: Stopped[] = [];
  const waiting = [...lanes(rows)];
  let away: string | undefined;
  const serve = async () => {
    for (let lane = waiting.shift(); lane !== undefined && away === undefined; lane = waiting.shift()) {
      for (const [index, row] of lane.entries()) {
        const next = lane[index + 1];
        const coalesced = nudges.has(row.topic) && next !== undefined && nudges.has(next.topic);
        const answer = coalesced ? { result: 'coalesced' } : await deliverOne(workflows, row);
        if ('result' in answer) settled.push({ row, result: answer.result });
        if ('away' in answer) away = answer.away;
        if ('stopped' in answer) stopped.push({ row, ...answer.stopped });
        if (!('result' in answer)) break;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, serve));
  return { settled, stopped, away };
}

type Answer = { result: string } | { away: string } | { stopped: { error: string; parked: boolean } };

async function deliverOne(workflows: OrderWorkflows, row: OutboxRow): Promise<Answer> {
  if (row.orderState === null) return { stopped: { error: `no order ${row.aggregate} in Postgres`, parked: true } };
  if (finalOrderStates.has(row.orderState) && row.topic !== 'orderSettled') return { result: 'unwanted' };
  try {
    if (row.topic === 'start') return { result: await workflows.start(row) };
    const result = nudges.has(row.topic) ? await workflows.nudge(row) : await workflows.signal(row);
    if (result !== 'not_found') return { result };
    if (finalOrderStates.has(row.orderState)) return { result: 'unwanted' };
    return { result: `${await workflows.startAgain(row)}_by_signal` };
  } catch (error) {
    const message = explain(error);
    return isAway(error) ? { away: message } : { stopped: { error: message, parked: false } };
  }
}
