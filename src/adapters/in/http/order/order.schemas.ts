import { z } from '@hono/zod-openapi';
import { lineStates, orderStates } from '../../../../domain/order/states.ts';
import { orderExample, summaryExample, timelineExample } from './order.examples.ts';

const dateTime = z.iso.datetime();
const amount = z
  .string()
  .openapi({ description: 'A decimal number as text, with 2 to 6 decimals in every currency.', example: '39.90' });

const dependencySchema = z
  .object({
    orderLineId: z.string(),
    type: z.literal('finish-to-start'),
    delaySeconds: z.number(),
    optional: z.boolean(),
    satisfied: z.boolean().openapi({ description: 'That line is completed or waived; a delay may still run.' }),
  })
  .openapi('OrderLineDependency');

const lineSchema = z
  .object({
    id: z.string(),
    state: z.enum(lineStates),
    action: z.string().openapi({ description: 'ADD, MODIFY or REMOVE' }),
    offerId: z.string(),
    quoteLineId: z.string(),
    quantity: z.number(),
    oneTimeAmount: amount,
    recurringAmount: amount,
    required: z.boolean(),
    targetAssetId: z.string().optional(),
    parentOrderLineId: z.string().optional(),
    provider: z.string(),
    attempt: z.int().openapi({ description: '0 until the line is requested for the first time.' }),
    requestedDate: dateTime.optional(),
    takenByProvider: z.boolean().optional().openapi({
      description:
        'The provider took the request: it answered an HTTP request with 2xx, or reported. Absent until the line is requested; false also of a line that failed before it started.',
    }),
    startDate: dateTime.optional(),
    expectedCompletionDate: dateTime.optional(),
    overdueSince: dateTime.optional(),
    completionDate: dateTime.optional().openapi({ description: 'Of a completed line.' }),
    settledDate: dateTime.optional().openapi({ description: 'Of a line that stopped otherwise.' }),
    failureReason: z.string().optional(),
    dependsOn: z.array(dependencySchema).readonly(),
  })
  .openapi('OrderLine');

const head = {
  id: z.string(),
  state: z.enum(orderStates),
  version: z.int().openapi({ description: 'Counts the facts of the order; also its ETag.' }),
  quoteId: z.string(),
  quoteVersion: z.int(),
  customerId: z.string(),
  currency: z.string(),
  totals: z.object({ oneTimeTotal: amount, recurringTotal: amount }).openapi('OrderTotals'),
  orderDate: dateTime,
  lastUpdate: dateTime,
};

const stuckSchema = z
  .object({
    since: dateTime,
    lines: z.array(z.object({ id: z.string(), reason: z.enum(['failed', 'overdue']) })).readonly(),
  })
  .openapi('Stuck', { description: 'No line can move without help.' });

export const orderSchema = z
  .object({
    ...head,
    commercialSnapshotHash: z.string(),
    acceptedEvidenceRef: z.string().optional(),
    correlationId: z.string(),
    faults: z
      .array(z.record(z.string(), z.unknown()))
      .readonly()
      .optional()
      .openapi({ description: 'Why the order was rejected.' }),
    stuck: stuckSchema.optional(),
    orderLines: z.array(lineSchema).readonly(),
  })
  .openapi('Order', { example: orderExample });

const summarySchema = z
  .object({
    ...head,
    stuckSince: dateTime.optional(),
    lineStates: z.record(z.string(), z.int()).openapi({ description: 'How many lines are in each state.' }),
  })
  .openapi('OrderSummary', { example: summaryExample });

export const orderListSchema = z
  .object({
    items: z.array(summarySchema).readonly(),
    nextCursor: z.string().optional().openapi({ description: 'Absent on the last page.' }),
  })
  .openapi('OrderList');

const timelineEntrySchema = z
  .object({
    version: z.int(),
    at: dateTime,
    fact: z.string(),
    eventId: z.string(),
    orderLineId: z.string().optional(),
    fromState: z.string().optional(),
    toState: z.string().optional(),
    actor: z.string(),
    causationId: z.string(),
    correlationId: z.string(),
    detail: z.record(z.string(), z.unknown()).optional(),
  })
  .openapi('TimelineEntry', { example: timelineExample });

export const timelineSchema = z
  .object({
    orderId: z.string(),
    version: z.int().openapi({ description: 'The version of the order now.' }),
    items: z.array(timelineEntrySchema).readonly(),
    nextAfterVersion: z.int().optional().openapi({ description: 'Absent on the last page.' }),
  })
  .openapi('Timeline');
