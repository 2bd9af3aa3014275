import type { OrderBody, OrderLineBody, OrderSummaryBody, TimelineEntryBody } from '../../../../queries/bodies.ts';

const head: Omit<OrderBody, 'commercialSnapshotHash' | 'correlationId' | 'orderLines'> = {
  id: 'ord_01J9Z3K7Q0000000000000000A',
  version: 5,
  state: 'active',
  quoteId: 'Q-2026-0007',
  quoteVersion: 1,
  customerId: 'cus_8f3a',
  currency: 'EUR',
  totals: { oneTimeTotal: '99.00', recurringTotal: '39.90' },
  orderDate: '2026-03-02T09:30:00.000Z',
  lastUpdate: '2026-03-02T09:30:01.250Z',
};

const lineExample: OrderLineBody = {
  id: 'L2',
  state: 'requested',
  action: 'ADD',
  offerId: 'fibre-1000',
  quoteLineId: 'QL2',
  quantity: 1,
  oneTimeAmount: '99.00',
  recurringAmount: '39.90',
  required: true,
  provider: 'acme',
  attempt: 1,
  requestedDate: '2026-03-02T09:30:01.250Z',
  takenByProvider: false,
  expectedCompletionDate: '2026-03-02T10:30:01.250Z',
  dependsOn: [{ orderLineId: 'L1', type: 'finish-to-start', delaySeconds: 0, optional: false, satisfied: true }],
};

export const orderExample: OrderBody = {
  ...head,
  commercialSnapshotHash: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  correlationId: '01J9Z3K7PX00000000000000AB',
  orderLines: [lineExample],
};

export const summaryExample: OrderSummaryBody = { ...head, lineStates: { completed: 1, requested: 1 } };

export const timelineExample: TimelineEntryBody = {
  version: 5,
  at: '2026-03-02T09:30:01.250Z',
  fact: 'OrderLineFulfillmentRequested',
  eventId: '01J9Z3K8Y200000000000000AC',
  orderLineId: 'L2',
  fromState: 'pending',
  toState: 'requested',
  actor: 'order-service',
  causationId: '01J9Z3K8XX00000000000000AD',
  correlationId: '01J9Z3K7PX00000000000000AB',
  detail: { attempt: 1, provider: 'acme' },
};
