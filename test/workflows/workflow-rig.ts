import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { OrderActivities } from '../../src/activities/order-activities.ts';
import {
  type OrderPicture,
  type OrderWorkflowInput,
  orderWorkflowType,
  searchAttributeNames,
} from '../../src/contracts/temporal.ts';
import { quietRuntime } from '../../src/main/cli/replay-histories.ts';
import { workflowBundle } from '../../src/main/roles/workflow-bundle.ts';
import { temporalTestServer } from '../../stack/index.ts';

/** Of temporal.api.enums.v1.IndexedValueType. */
const keyword = 2;
const datetime = 6;

export type Rig = Awaited<ReturnType<typeof createRig>>;

/** The order workflow on a server whose clock skips ahead, with activities that a test puts in. */
export async function createRig() {
  const path = await temporalTestServer();
  quietRuntime();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  const { orderState, nextDeadline, stuckSince } = searchAttributeNames;
  await env.connection.operatorService.addSearchAttributes({
    searchAttributes: { [orderState]: keyword, [nextDeadline]: datetime, [stuckSince]: datetime },
  });
  const bundle = await workflowBundle();
  let runs = 0;
  return {
    env,

    /** Starts a workflow with a worker of its own; the worker ends with `work`. */
    async run(
      activities: OrderActivities,
      work: (order: Started) => Promise<void>,
      input: Partial<OrderWorkflowInput> = {},
    ) {
      runs += 1;
      const taskQueue = `orders-${runs}`;
      const worker = await Worker.create({
        connection: env.nativeConnection,
        taskQueue,
        workflowBundle: bundle,
        activities,
        stickyQueueScheduleToStartTimeout: '1 second',
      });
      await worker.runUntil(async () => {
        const handle = await env.client.workflow.start(orderWorkflowType, {
          workflowId: `order/demo/o-${runs}`,
          taskQueue,
          args: [{ tenantId: 'demo', orderId: `o-${runs}`, traceparent: '', ...input }],
        });
        await work({
          handle,
          lasted: async () => {
            const { startTime, closeTime } = await handle.describe();
            return closeTime === undefined ? undefined : (closeTime.getTime() - startTime.getTime()) / 86_400_000;
          },
          nudge: async (version, name = 'linesReady', settled = undefined) =>
            await handle.signal(name, { version, settled: settled && { ...quiet, ...settled } }),
          look: async (version) => await handle.signal('linesReady', { version, look: true }),
          details: async () =>
            (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails,
          events: async (type) =>
            ((await env.client.workflow.getHandle(handle.workflowId).fetchHistory()).events ?? []).filter(
              (event) => Object.hasOwn(event, `${type}EventAttributes`) && event[`${type}EventAttributes`],
            ).length,
        });
      });
    },
  };
}

type EventType =
  | 'upsertWorkflowSearchAttributes'
  | 'timerStarted'
  | 'timerCanceled'
  | 'timerFired'
  | 'activityTaskCancelRequested'
  | 'activityTaskFailed'
  | 'workflowExecutionCancelRequested'
  | 'workflowExecutionSignaled';

export interface Started {
  readonly handle: {
    result(): Promise<unknown>;
    cancel(): Promise<unknown>;
    describe(): Promise<{ runId: string; status: { name: string } }>;
  };
  /** Days from start to end, by the skipping clock, which may run on once the workflow has ended. */
  lasted(): Promise<number | undefined>;
  nudge(version: number, name?: string, settled?: Partial<OrderPicture>): Promise<void>;
  /** As the sweeper nudges: with a version that may be known. */
  look(version: number): Promise<void>;
  /** What people read at the workflow. */
  details(): Promise<string>;
  /** How many events of a type the last run has. */
  events(type: EventType): Promise<number>;
}

/** Activities that show one picture after the other, the last one again and again, and count what they were asked. */
export function shows(pictures: readonly (Partial<OrderPicture> | (() => Promise<Partial<OrderPicture>>))[]) {
  const asked = { advance: 0, dispatch: 0, abandoned: [] as unknown[], cancelRequests: 0 };
  const activities = {
    async advanceOrder(): Promise<OrderPicture> {
      const next = pictures[Math.min(asked.advance, pictures.length - 1)];
      asked.advance += 1;
      const picture = typeof next === 'function' ? await next() : next;
      const { version = asked.advance } = picture ?? {};
      return { ...quiet, ...picture, version };
    },
    async dispatchLines(): Promise<void> {
      asked.dispatch += 1;
    },
    async abandonDispatch({ lines }: { lines: unknown }): Promise<void> {
      asked.abandoned.push(lines);
    },
    async refuseCancelRequest(): Promise<void> {
      asked.cancelRequests += 1;
    },
  };
  return { asked, activities };
}

const quiet = {
  state: 'active',
  final: false,
  asOf: new Date(0).toISOString(),
  stuck: false,
  dispatch: [],
  lines: ['L1 requested nordic-mobile'],
};

/** A moment, in days after the moment of the pictures. */
export const inDays = (days: number): string => new Date(days * 86_400_000).toISOString();
export const completed: Partial<OrderPicture> = { state: 'completed', final: true, version: 99 };
