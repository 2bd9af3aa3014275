import { isOpenState, type LineState, type OpenState, type OrderState, running } from './states.ts';

export type LineAction = 'ADD' | 'MODIFY' | 'REMOVE';
export type Channel = 'KAFKA' | 'HTTP';

/** Finish-to-start: the line may be requested `delaySeconds` after `orderLineId` completed. */
export interface Dependency {
  readonly orderLineId: string;
  readonly delaySeconds: number;
  readonly optional: boolean;
}

/** What was sold; fixed at capture. Amounts are decimal strings for the whole line, quantity included. */
export interface LineItem {
  readonly lineId: string;
  readonly ordinal: number;
  readonly quoteLineId: string;
  readonly offerId: string;
  readonly action: LineAction;
  readonly quantity: number;
  readonly oneTimeAmount: string;
  readonly recurringAmount: string;
  readonly required: boolean;
  readonly provider: string;
  readonly targetAssetId?: string;
  readonly parentLineId?: string;
  readonly dependsOn: readonly Dependency[];
}

interface Attempted {
  readonly attempt: number;
  readonly requestedAt: string;
  readonly startedAt?: string;
}

interface Open extends Attempted {
  readonly expectedCompletionAt: string;
  readonly overdueAt?: string;
}

export type LineProgress =
  | { readonly state: 'pending' }
  | ({
      readonly state: 'requested';
      /** Of an HTTP provider that has not taken the line: by when it is asked, or asked again. */
      readonly askBy?: string;
    } & Open)
  | ({ readonly state: 'in_progress'; readonly startedAt: string } & Open)
  | ({ readonly state: 'failed'; readonly failedAt: string; readonly reason: string } & Attempted)
  | ({ readonly state: 'completed'; readonly completedAt: string } & Attempted);

export type OrderLine = LineItem & LineProgress;

/** Every line state of the table has its progress, and no other. */
type ProgressFitsTheTable = [LineState, LineProgress['state']] extends [LineProgress['state'], LineState]
  ? true
  : never;
const progressFitsTheTable: ProgressFitsTheTable = true;
void progressFitsTheTable;

/** What an order is known by, before it has a first fact. */
export interface NewOrder {
  readonly tenantId: string;
  readonly orderId: string;
  readonly correlationId: string;
  readonly traceparent: string;
}

/** The order as Postgres owns it. `version` is the number of its facts. */
export interface Order {
  readonly tenantId: string;
  readonly orderId: string;
  readonly version: number;
  readonly state: OrderState;
  readonly quoteId: string;
  readonly quoteVersion: number;
  readonly customerId: string;
  readonly currency: string;
  readonly totals: { readonly oneTimeTotal: string; readonly recurringTotal: string };
  readonly commercialSnapshotHash: string;
  readonly acceptedEvidenceRef?: string;
  readonly capturedAt: string;
  readonly correlationId: string;
  readonly traceparent: string;
  readonly lines: readonly OrderLine[];
}

export type OpenLine = Extract<OrderLine, { state: OpenState }>;
export type AttemptedLine = Extract<OrderLine, { attempt: number }>;

export const isOpen = (line: OrderLine): line is OpenLine => isOpenState(line.state);

export const isRunning = ({ state }: Order): boolean => running[state];

export const attemptOf = (line: OrderLine): number => (line.state === 'pending' ? 0 : line.attempt);

export function itemOf(line: OrderLine): LineItem {
  return {
    lineId: line.lineId,
    ordinal: line.ordinal,
    quoteLineId: line.quoteLineId,
    offerId: line.offerId,
    action: line.action,
    quantity: line.quantity,
    oneTimeAmount: line.oneTimeAmount,
    recurringAmount: line.recurringAmount,
    required: line.required,
    provider: line.provider,
    targetAssetId: line.targetAssetId,
    parentLineId: line.parentLineId,
    dependsOn: line.dependsOn,
  };
}

export function withProgress(order: Order, lineId: string, progress: LineProgress): Order {
  const lines = order.lines.map((line) => (line.lineId === lineId ? { ...itemOf(line), ...progress } : line));
  return { ...order, lines };
}

export const lineOf = (order: Order, lineId: string): OrderLine | undefined =>
  order.lines.find((line) => line.lineId === lineId);

export type { LineState, OrderState };
