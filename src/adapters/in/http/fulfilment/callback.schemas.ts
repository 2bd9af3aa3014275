import { createRoute, z } from '@hono/zod-openapi';
import { reportedOutcomes } from '../../../../domain/fulfilment/record-outcome.ts';
import { problems } from '../problem.schemas.ts';

/** What the OpenAPI document says of the body; schemas/http holds the schema that decides. */
const reportSchema = z
  .object({
    orderId: z.string().openapi({ example: 'ord_01J9Z3K7Q0000000000000000A' }),
    orderLineId: z.string().openapi({ example: 'L1' }),
    attempt: z.int().min(1).openapi({ description: 'Number of the request for this line, from 1.', example: 1 }),
    outcome: z.enum(reportedOutcomes).openapi({ example: 'completed' }),
    at: z.iso
      .datetime({ offset: true })
      .openapi({ description: 'When it happened, by the clock of the provider.', example: '2026-03-02T09:40:00.000Z' }),
    details: z
      .record(z.string(), z.unknown())
      .optional()
      .openapi({ description: 'Free data, never read as a status; at most 16 KiB.', example: { serial: 'ONT-99127' } }),
  })
  .openapi('FulfillmentReport');

const answerSchema = z
  .object({
    callbackId: z.string().openapi({ description: 'The webhook-id of the request.', example: 'msg_2KWPBgLlAfxdpx2' }),
    verdict: z.enum(['applied', 'parked', 'noted', 'repeated', 'contradiction', 'unknown', 'reused', 'unstorable']),
    reason: z.string().openapi({ example: 'the line is completed' }),
  })
  .openapi('CallbackAnswer');

const answer = (description: string) => ({ description, content: { 'application/json': { schema: answerSchema } } });

export const callbackRoute = createRoute({
  method: 'post',
  path: '/v1/callbacks/fulfillment/{provider}',
  operationId: 'reportFulfillment',
  tags: ['Callbacks'],
  summary: 'Report how the fulfilment of an order line goes',
  description:
    'Signed by Standard Webhooks (HMAC-SHA256 over id.timestamp.body, ±300 s). The webhook-id is the key of idempotency: ' +
    'the same id with the same bytes is answered 200 with the first verdict, with other bytes 409. A 2xx is durable.',
  security: [{ standardWebhook: [] }],
  request: {
    params: z.object({
      provider: z.string().openapi({ description: 'Id of a registered provider.', example: 'acme' }),
    }),
    headers: z.object({
      'webhook-id': z.string().min(1).max(200).openapi({ example: 'msg_2KWPBgLlAfxdpx2' }),
      'webhook-timestamp': z.string().openapi({ description: 'Seconds since 1970.', example: '1772444400' }),
      'webhook-signature': z.string().openapi({ example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=' }),
    }),
    body: { required: true, content: { 'application/json': { schema: reportSchema } } },
  },
  responses: {
    200: answer('Known already: a repetition without effect, or the same callback again with its first verdict.'),
    202: answer('Recorded: applied, kept until its request is committed (parked), or progress without effect (noted).'),
    ...problems(400, 401, 404, 408, 409, 413, 415, 429, 500, 503),
  },
});
