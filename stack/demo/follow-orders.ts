import { setTimeout as wait } from 'node:timers/promises';
import { finalOrderStates } from '../../src/domain/order/states.ts';
import type { OrderBody, OrderListBody, TimelineBody, TimelineEntryBody } from '../../src/queries/bodies.ts';
import { readOrders } from './order-api.ts';
import type { Print } from './story.ts';

export interface FollowOptions {
  readonly apiUrl: string;
  /** One bearer token per tenant whose orders are printed. */
  readonly tokens: Readonly<Record<string, string>>;
  /** How many orders are printed, and how long at most. */
  readonly orders: number;
  readonly timeoutMs: number;
  readonly print: Print;
  readonly signal: AbortSignal;
}

interface Followed {
  readonly order: OrderBody;
  readonly tenantId: string;
  version: number;
  state: string;
}

/** Prints what happens to the first orders captured from now on, read from the API as anybody would, until all have come to their end. */
export async function followOrders(options: FollowOptions): Promise<readonly Followed[]> {
  const { orders, timeoutMs, signal } = options;
  const since = new Date(Date.now() - 1_000).toISOString();
  const until = Date.now() + timeoutMs;
  const followed: Followed[] = [];
  while (Date.now() < until) {
    if (followed.length < orders) await discover(options, since, followed);
    for (const one of followed) if (!finalOrderStates.has(one.state)) await advance(options, one);
    if (followed.length === orders && followed.every(({ state }) => finalOrderStates.has(state))) break;
    await wait(150, undefined, { signal });
  }
  return followed;
}

async function discover(options: FollowOptions, since: string, followed: Followed[]): Promise<void> {
  for (const tenantId of Object.keys(options.tokens)) {
    const query = `capturedFrom=${encodeURIComponent(since)}&limit=50`;
    const { items } = await get<OrderListBody>(options, tenantId, `?${query}`);
    for (const { id } of items.toReversed()) {
      if (followed.length >= options.orders) return;
      if (followed.some(({ order }) => order.id === id)) continue;
      followed.push({ order: await get<OrderBody>(options, tenantId, `/${id}`), tenantId, version: 0, state: '' });
    }
  }
}

async function advance(options: FollowOptions, one: Followed): Promise<void> {
  const path = `/${one.order.id}/timeline?afterVersion=${one.version}`;
  const { items } = await get<TimelineBody>(options, one.tenantId, path);
  const first = one.version === 0;
  const ofOrder = items.filter(({ orderLineId }) => orderLineId === undefined);
  if (first) printCaptured(options.print, one, ofOrder);
  for (const entry of items) {
    one.version = entry.version;
    if (entry.orderLineId !== undefined) printLine(options.print, one, entry, entry.orderLineId);
    else if (entry.toState !== undefined) printEnd(options.print, one, entry, entry.toState);
  }
}

const about = ({ order, tenantId }: Followed, at: string) =>
  ({ event: 'order', orderId: order.id, tenantId, quoteId: order.quoteId, at }) as const;

/** Capture, validation and activation are one commit, so they are one line. */
function printCaptured(print: Print, one: Followed, entries: readonly TimelineEntryBody[]): void {
  const states = entries.flatMap(({ toState }) => toState ?? []).filter((state) => state !== 'completed');
  const ends = [states.at(0), states.at(-1)].filter((state, index, all) => all.indexOf(state) === index);
  const lines = one.order.orderLines.length;
  print({ ...about(one, one.order.orderDate), moved: 'captured', state: ends.join(' → '), lines });
}

function printLine(print: Print, one: Followed, { toState, at }: TimelineEntryBody, orderLineId: string): void {
  if (toState === undefined) return;
  const index = one.order.orderLines.findIndex(({ id }) => id === orderLineId);
  const provider = one.order.orderLines[index]?.provider ?? '';
  print({ ...about(one, at), moved: 'line', state: toState, line: `L${index + 1}`, orderLineId, provider });
}

function printEnd(print: Print, one: Followed, { at }: TimelineEntryBody, state: string): void {
  one.state = state;
  if (!finalOrderStates.has(state)) return;
  const ms = Math.max(0, Date.parse(at) - Date.parse(one.order.orderDate));
  print({ ...about(one, at), moved: 'order', state, ms });
}

const get = <T>(options: FollowOptions, tenantId: string, path: string): Promise<T> =>
  readOrders(options, options.tokens[tenantId] ?? '', path);
