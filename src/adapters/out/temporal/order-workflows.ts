import {
  type Client,
  isGrpcServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/client';
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  TypedSearchAttributes,
  type WorkflowIdReusePolicy,
} from '@temporalio/common';
import { type OrderWorkflowInput, orderWorkflowType, searchAttributeNames } from '../../../contracts/temporal.ts';
import type { OutboxRow } from '../postgres/outbox-store.ts';
import { nudgeByUpdate } from './nudge-workflow.ts';

export interface OrderWorkflows {
  /** The first start of an order never makes a second run. */
  start(row: OutboxRow): Promise<'started' | 'already_started'>;
  /** For an order that is not final though its run is gone, failed, or was ended by hand; one that runs is left alone. */
  startAgain(row: OutboxRow): Promise<'started' | 'already_started'>;
  signal(row: OutboxRow): Promise<'signalled' | 'not_found'>;
  /** Wakes only: a nudge that came twice, or late, changes nothing. unanswered: it runs, and no worker looked in time. */
  nudge(row: OutboxRow): Promise<'updated' | 'signalled' | 'unanswered' | 'not_found'>;
}

export interface OrderWorkflowsOptions {
  readonly taskQueue: string;
  /** Where a person reads orders; shown in the Web UI. */
  readonly apiUrl?: string;
  /** Links name the tenant: where no token is needed they are followed without one. */
  readonly tenantInLinks?: boolean;
  /** Milliseconds for one call; with the server frozen a call without a deadline never ends. */
  readonly deadlineMs?: number;
  /** Milliseconds in which a worker must take a nudge by update; else it is signalled. */
  readonly answerMs?: number;
  /** The client's connection is that of a worker in this process, which may take the first task with the start's answer. */
  readonly eagerStart?: boolean;
  /** Injected by tests: continue as new past this many history events. */
  readonly maxHistoryLength?: number;
}

const tenantKey = defineSearchAttributeKey(searchAttributeNames.tenant, SearchAttributeType.KEYWORD);
const stateKey = defineSearchAttributeKey(searchAttributeNames.orderState, SearchAttributeType.KEYWORD);
const customerKey = defineSearchAttributeKey(searchAttributeNames.customer, SearchAttributeType.KEYWORD);
const deadlineKey = defineSearchAttributeKey(searchAttributeNames.nextDeadline, SearchAttributeType.DATETIME);

export function orderWorkflows(client: Client, options: OrderWorkflowsOptions): OrderWorkflows {
  const { taskQueue, deadlineMs = 5_000, answerMs = 2_000, eagerStart = false, maxHistoryLength } = options;
  const within = <T>(call: () => Promise<T>) => client.connection.withDeadline(Date.now() + deadlineMs, call);
  const start = async (row: OutboxRow, workflowIdReusePolicy: WorkflowIdReusePolicy) => {
    const { tenantId, aggregate: orderId, customerId, orderState } = row;
    const orderUrl = linkTo(`/v1/orders/${orderId}`, tenantId, options);
    const nextDeadline = row.topic === 'start' ? shownDeadline(row.body) : undefined;
    const input: OrderWorkflowInput = {
      tenantId,
      orderId,
      traceparent: row.headers.traceparent ?? '',
      orderUrl,
      nextDeadline,
      maxHistoryLength,
    };
    try {
      await within(() =>
        client.workflow.start(orderWorkflowType, {
          workflowId: row.key,
          taskQueue,
          args: [input],
          workflowIdConflictPolicy: 'FAIL',
          workflowIdReusePolicy,
          requestEagerStart: eagerStart,
          typedSearchAttributes: new TypedSearchAttributes([
            { key: tenantKey, value: tenantId },
            { key: stateKey, value: orderState ?? 'active' },
            { key: customerKey, value: shownCustomer(customerId) },
            ...(nextDeadline === undefined ? [] : [{ key: deadlineKey, value: new Date(nextDeadline) }]),
          ]),
          staticSummary: `Fulfilment of an order of customer ${shownCustomer(customerId)}, tenant ${tenantId}`,
          staticDetails: staticDetails(linkTo(`/v1/orders/${orderId}/timeline`, tenantId, options)),
        }),
      );
      return 'started';
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return 'already_started';
      throw error;
    }
  };
  const signal: OrderWorkflows['signal'] = async (row) => {
    try {
      await within(() => client.workflow.getHandle(row.key).signal(row.topic, JSON.parse(row.body)));
      return 'signalled';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'not_found';
      throw error;
    }
  };
  return {
    start: (row) => start(row, 'REJECT_DUPLICATE'),
    startAgain: (row) => start(row, 'ALLOW_DUPLICATE_FAILED_ONLY'),
    signal,
    nudge: nudgeByUpdate(client, signal, { answerMs: Math.min(answerMs, deadlineMs) }),
  };
}

/** Search attributes and summaries are open to all who may see the namespace; an address is a person (SE1). */
export const shownCustomer = (customerId: string | null | undefined): string => {
  if (!customerId) return 'unknown';
  return customerId.includes('@') ? 'withheld' : customerId;
};

/** The deadline that the capture reckoned with; rows of older code do not have it. */
function shownDeadline(body: string): string | undefined {
  const { input }: { input?: { nextDeadline?: unknown } } = JSON.parse(body);
  return typeof input?.nextDeadline === 'string' ? input.nextDeadline : undefined;
}

function linkTo(path: string, tenantId: string, { apiUrl, tenantInLinks }: OrderWorkflowsOptions): string | undefined {
  if (apiUrl === undefined) return undefined;
  return tenantInLinks ? `${apiUrl}${path}?tenant=${encodeURIComponent(tenantId)}` : `${apiUrl}${path}`;
}

const staticDetails = (timelineUrl: string | undefined) =>
  [
    'Postgres owns the order; this workflow waits, wakes and asks.',
    ...(timelineUrl === undefined ? [] : [`[Timeline of the order](${timelineUrl})`]),
  ].join('\n\n');

/** gRPC codes that say nothing of the message itself: cancelled, deadline exceeded, resource exhausted, unavailable. */
const awayCodes = new Set([1, 4, 8, 14]);

export function isAway(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (isGrpcServiceError(cause)) return awayCodes.has(cause.code);
  return false;
}
