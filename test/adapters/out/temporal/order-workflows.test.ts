import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { TypedSearchAttributes } from '@temporalio/common';
import { describe, expect, test } from 'vitest';
import type { OutboxRow } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import {
  isAway,
  type OrderWorkflowsOptions,
  orderWorkflows,
} from '../../../../src/adapters/out/temporal/order-workflows.ts';

const nextDeadline = '2026-03-02T10:00:00.000Z';
const row: OutboxRow = {
  tenantId: 'globex',
  id: '1',
  aggregate: 'o-1',
  version: 3,
  topic: 'start',
  key: 'order/globex/o-1',
  eventType: 'WorkflowMessage',
  headers: { traceparent: 't-1' },
  createdAt: '',
  publishedAt: '',
  body: JSON.stringify({ version: 3, input: { nextDeadline } }),
  orderState: 'active',
  customerId: 'cus_7',
};

interface Started {
  readonly typedSearchAttributes: TypedSearchAttributes;
}

/** A client that remembers what it was asked, and answers by `answer`. */
function rig(options: Partial<OrderWorkflowsOptions> = {}, answer: () => Promise<unknown> = async () => undefined) {
  const seen = { starts: [] as unknown[], signals: [] as unknown[], deadlines: [] as number[] };
  const client = {
    connection: {
      withDeadline: async (deadline: number, call: () => Promise<unknown>) => {
        seen.deadlines.push(deadline - Date.now());
        return await call();
      },
    },
    workflow: {
      start: async (type: string, { typedSearchAttributes, ...more }: Started) => {
        const attributes = typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]);
        seen.starts.push({ type, ...more, attributes: Object.fromEntries(attributes) });
        return await answer();
      },
      getHandle: (workflowId: string) => ({
        signal: async (name: string, ...args: unknown[]) => {
          seen.signals.push([workflowId, name, ...args]);
          return await answer();
        },
      }),
    },
  } as unknown as Client;
  return { seen, workflows: orderWorkflows(client, { taskQueue: 'orders', ...options }) };
}

const first = {
  type: 'orderWorkflow',
  workflowId: 'order/globex/o-1',
  taskQueue: 'orders',
  args: [{ tenantId: 'globex', orderId: 'o-1', traceparent: 't-1', nextDeadline }],
  workflowIdConflictPolicy: 'FAIL',
  workflowIdReusePolicy: 'REJECT_DUPLICATE',
  requestEagerStart: false,
  attributes: {
    OmsTenant: 'globex',
    OmsOrderState: 'active',
    OmsCustomer: 'cus_7',
    OmsNextDeadline: new Date(nextDeadline),
  },
  staticSummary: 'Fulfilment of an order of customer cus_7, tenant globex',
  staticDetails: 'Postgres owns the order; this workflow waits, wakes and asks.',
};

describe('the start of an order’s workflow (TE1, TE4)', () => {
  test('carries the order, its trace and its first deadline, and shows them', async () => {
    const { workflows, seen } = rig();

    expect(await workflows.start(row)).toBe('started');

    expect(seen.starts).toEqual([first]);
    expect(seen.deadlines[0]).toBeGreaterThan(4_000);
    expect(seen.deadlines[0]).toBeLessThanOrEqual(5_000);
  });

  test.each([
    ['{"version":3}', 'older code, which knew no deadline'],
    ['{"version":3,"input":{}}', 'an order without a deadline'],
    ['{"version":3,"input":{"nextDeadline":7}}', 'who knows what'],
  ])('%s, of %s, carries and shows no deadline', async (body) => {
    const { workflows, seen } = rig();

    await workflows.start({ ...row, body, headers: {} });

    const { OmsNextDeadline: _, ...attributes } = first.attributes;
    expect(seen.starts).toEqual([
      { ...first, args: [{ tenantId: 'globex', orderId: 'o-1', traceparent: '' }], attributes },
    ]);
  });

  test('made again it takes the place of a run that failed, and shows no deadline of its message', async () => {
    const { workflows, seen } = rig({ eagerStart: true, maxHistoryLength: 50, deadlineMs: 100 });

    expect(await workflows.startAgain({ ...row, topic: 'linesReady', orderState: null, customerId: null })).toBe(
      'started',
    );

    expect(seen.starts).toEqual([
      {
        ...first,
        args: [{ tenantId: 'globex', orderId: 'o-1', traceparent: 't-1', maxHistoryLength: 50 }],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        requestEagerStart: true,
        attributes: { OmsTenant: 'globex', OmsOrderState: 'active', OmsCustomer: 'unknown' },
        staticSummary: 'Fulfilment of an order of customer unknown, tenant globex',
      },
    ]);
    expect(seen.deadlines[0]).toBeLessThanOrEqual(100);
  });

  test('of a workflow that is there is no second one', async () => {
    const { workflows } = rig({}, () =>
      Promise.reject(new WorkflowExecutionAlreadyStartedError('there', row.key, 'orderWorkflow')),
    );

    expect([await workflows.start(row), await workflows.startAgain(row)]).toEqual([
      'already_started',
      'already_started',
    ]);
  });

  test('that fails otherwise is thrown, for it is tried again', async () => {
    const { workflows } = rig({}, () => Promise.reject(new Error('14 UNAVAILABLE')));

    await expect(workflows.start(row)).rejects.toThrow('14 UNAVAILABLE');
    await expect(workflows.signal(row)).rejects.toThrow('14 UNAVAILABLE');
  });
});

describe('the links that the Web UI shows (TE4)', () => {
  const links = async (options: Partial<OrderWorkflowsOptions>, tenantId = 'globex') => {
    const { workflows, seen } = rig(options);
    await workflows.start({ ...row, tenantId });
    const [{ args, staticDetails }] = seen.starts as [{ args: [{ orderUrl?: string }]; staticDetails: string }];
    return { order: args[0].orderUrl, timeline: /\[Timeline of the order\]\((.*)\)$/.exec(staticDetails)?.[1] };
  };

  test('lead to the order and its timeline', async () => {
    expect(await links({ apiUrl: 'http://api' })).toEqual({
      order: 'http://api/v1/orders/o-1',
      timeline: 'http://api/v1/orders/o-1/timeline',
    });
  });

  test.each([
    ['globex', 'globex'],
    ['demo', 'demo'],
    ['a:b@c', 'a%3Ab%40c'],
  ])('name the tenant %s where no token is needed, so that they work for every tenant', async (tenant, named) => {
    expect(await links({ apiUrl: 'http://api', tenantInLinks: true }, tenant)).toEqual({
      order: `http://api/v1/orders/o-1?tenant=${named}`,
      timeline: `http://api/v1/orders/o-1/timeline?tenant=${named}`,
    });
  });

  test('are none where no address of the API is known', async () => {
    expect(await links({ tenantInLinks: true })).toEqual({ order: undefined, timeline: undefined });
  });
});

describe('a signal', () => {
  test('brings the message as it was written', async () => {
    const { workflows, seen } = rig();

    expect(await workflows.signal({ ...row, topic: 'amendmentRequested', body: '{"version":4}' })).toBe('signalled');

    expect(seen.signals).toEqual([['order/globex/o-1', 'amendmentRequested', { version: 4 }]]);
  });

  test('to a workflow that is not there says so', async () => {
    const { workflows } = rig({}, () => Promise.reject(new WorkflowNotFoundError('gone', row.key, undefined)));

    expect(await workflows.signal(row)).toBe('not_found');
  });
});

describe('Temporal is away', () => {
  const grpc = (code: number) => Object.assign(new Error('e'), { code, details: 'd', metadata: {} });

  test.each(Array.from({ length: 17 }, (_, code) => code))(
    'by gRPC code %i, in whatever error it is wrapped',
    (code) => {
      const away = [1, 4, 8, 14].includes(code);

      expect(isAway(grpc(code))).toBe(away);
      expect(isAway(new Error('outer', { cause: new Error('inner', { cause: grpc(code) }) }))).toBe(away);
    },
  );

  test.each([undefined, 'UNAVAILABLE', new Error('14 UNAVAILABLE')])(
    'never by %s, which is no answer of gRPC',
    (error) => {
      expect(isAway(error)).toBe(false);
    },
  );
});
