import { createRoute, z } from '@hono/zod-openapi';
import { trackingStatuses } from '../../../../contracts/tracking-report.ts';
import { versionPage } from '../page.parameters.ts';
import { problems } from '../problem.schemas.ts';
import { batchExample, trackingExample, xmlExample } from './tracking.examples.ts';
import { maxEvents } from './tracking-body.ts';

const status = z.enum(trackingStatuses).openapi({ example: 'SHIPPED' });
const orderId = z
  .string()
  .openapi({ description: '1 to 128 of A-Z a-z 0-9 . _ : @ -, beginning with a letter or digit.', example: 'A-1' });
const eventTs = z.iso.datetime({ offset: true }).openapi({
  description: 'When it happened, by the clock of the sender; read to the millisecond.',
  example: '2026-03-02T09:30:00Z',
});

/** What the OpenAPI document says of the body; contracts/tracking.ts decides. */
const reportSchema = z.object({ orderId, status, eventTs }).openapi('TrackingReport');
const batchSchema = z
  .object({ event: z.array(reportSchema).min(1).max(maxEvents) })
  .openapi('TrackingBatch', { example: batchExample });

/** The same batch as `<events><event>…</event>…</events>`. */
const xmlBatchSchema = z
  .object({
    event: z
      .array(reportSchema.openapi({ xml: { name: 'event' } }))
      .min(1)
      .max(maxEvents),
  })
  .openapi('TrackingBatchXml', { xml: { name: 'events' }, example: xmlExample });

const answerSchema = z
  .array(
    z
      .object({ orderId: z.string(), accepted: z.literal(true), published: z.literal(true) })
      .openapi('PublishedTrackingEvent'),
  )
  .openapi({
    example: batchExample.event.map((event) => ({ orderId: event.orderId, accepted: true, published: true })),
  });

const trackingSchema = z
  .object({
    orderId: z.string(),
    status: status.openapi({ description: 'Where the order is now.' }),
    eventTs: z.iso.datetime().openapi({ description: 'Since when, by the clock of the sender.' }),
    version: z.int().openapi({ description: 'How many events were processed, ignored ones too.' }),
    timeline: z
      .array(
        z
          .object({
            version: z.int(),
            status,
            eventTs: z.iso.datetime(),
            outcome: z.enum(['applied', 'ignored']),
            reason: z.enum(['illegal-move', 'out-of-order']).optional().openapi({
              description:
                'Why it was ignored: no such move, or older than what the order has come to. An event whose move has become legal is applied when it is reported again, in an entry of its own.',
            }),
            processedAt: z.iso.datetime(),
          })
          .openapi('TrackingTimelineEntry'),
      )
      .readonly(),
    nextAfterVersion: z.int().optional().openapi({ description: 'Absent on the last page.' }),
  })
  .openapi('Tracking', { example: trackingExample });

const shared = { tags: ['Tracking'], security: [{ bearer: [] }] };

export const publishTrackingRoute = createRoute({
  ...shared,
  method: 'post',
  path: '/order/tracking',
  operationId: 'publishTracking',
  summary: 'Publish a batch of tracking events',
  description:
    `1 to ${maxEvents} events, at most 512 KiB, as JSON or XML. One fault refuses the whole batch, and nothing is published. ` +
    '202 says that the broker has every event durably; timelines follow shortly. After a 503 send the same batch again: ' +
    'an event that is there already (same order, status and instant) has no second effect. ' +
    'Unknown fields are ignored. XML may hold no document type and no entity beyond the five predefined ones.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: batchSchema },
        'application/xml': { schema: xmlBatchSchema },
        'text/xml': { schema: xmlBatchSchema },
      },
    },
  },
  responses: {
    202: { description: 'Every event is published.', content: { 'application/json': { schema: answerSchema } } },
    ...problems(400, 401, 408, 413, 415, 500, 503),
  },
});

export const trackingRoute = createRoute({
  ...shared,
  method: 'get',
  path: '/order/tracking/{orderId}',
  operationId: 'getTracking',
  summary: 'Read where an order is and how it came there',
  description: 'The timeline holds every event once, in the order of processing; pages follow by nextAfterVersion.',
  request: {
    params: z.object({ orderId: z.string().openapi({ example: 'A-1' }) }),
    query: versionPage,
  },
  responses: {
    200: { description: 'Status and timeline.', content: { 'application/json': { schema: trackingSchema } } },
    ...problems(400, 401, 404, 500, 503),
  },
});
