import { after, earliest } from '../time.ts';
import { isOpen, isRunning, lineOf, type Order, type OrderLine } from './order.ts';
import { needsHelp } from './states.ts';

/**
 * When a pending line may be requested: undefined while a line it depends on is unfinished,
 * else the latest of their completions plus delays (OL2). A line without dependencies may always start.
 */
export function startableAt(line: OrderLine, order: Order): string | undefined {
  let latest = '';
  for (const edge of line.dependsOn) {
    const before = lineOf(order, edge.orderLineId);
    if (before?.state !== 'completed') return undefined;
    const at = after(before.completedAt, edge.delaySeconds);
    if (at > latest) latest = at;
  }
  return latest;
}

/** Pending lines whose dependencies are finished, with the time from which they may be requested. */
export function unblockedLines(order: Order): readonly { line: OrderLine; from: string }[] {
  if (!isRunning(order)) return [];
  return order.lines.flatMap((line) => {
    const from = line.state === 'pending' ? startableAt(line, order) : undefined;
    return from === undefined ? [] : [{ line, from }];
  });
}

export const readyLines = (order: Order, now: string): readonly OrderLine[] =>
  unblockedLines(order).flatMap(({ line, from }) => (from <= now ? [line] : []));

/** The next moment at which the clock alone changes something: a delay ends or a line's deadline passes (TE3). */
export function nextWake(order: Order): string | undefined {
  if (!isRunning(order)) return undefined;
  const deadlines = order.lines.flatMap((line) =>
    isOpen(line) && line.overdueAt === undefined ? [line.expectedCompletionAt] : [],
  );
  return earliest([...deadlines, ...unblockedLines(order).map(({ from }) => from)]);
}

/**
 * When somebody must look at the order in any case. Besides what the clock moves: by then an HTTP provider was asked for
 * a line that it has not taken. Past it whoever should have done it is gone.
 */
export function dueAt(order: Order): string | undefined {
  if (!isRunning(order)) return undefined;
  const asks = order.lines.flatMap((line) => (line.state === 'requested' && line.askBy ? [line.askBy] : []));
  const wake = nextWake(order);
  return earliest(wake === undefined ? asks : [wake, ...asks]);
}

/** A line failed or overdue, and nothing that is running or may start would move the order on. */
export function isStuck(order: Order): boolean {
  if (!isRunning(order)) return false;
  const overdue = order.lines.some((line) => isOpen(line) && line.overdueAt !== undefined);
  const failed = order.lines.some(({ state }) => needsHelp(state));
  const moving = order.lines.some(isOpen) || unblockedLines(order).length > 0;
  return overdue || (failed && !moving);
}
