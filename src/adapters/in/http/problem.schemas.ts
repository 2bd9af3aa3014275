import { z } from '@hono/zod-openapi';
import { problemMediaType } from './problem.ts';

const faultSchema = z
  .object({
    in: z.enum(['body', 'query', 'path', 'header']),
    pointer: z.string().openapi({ description: 'JSON pointer into that part.', example: '#/limit' }),
    detail: z.string().openapi({ example: 'Too big: expected number to be <=200' }),
  })
  .openapi('RequestFault');

const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:order-service:problem:not-found' }),
    title: z.string().openapi({ example: 'There is nothing here' }),
    status: z.int().openapi({ example: 404 }),
    detail: z.string().openapi({ example: 'No order has this id.' }),
    errors: z.array(faultSchema).optional().openapi({ description: 'Every fault of the request.' }),
    correlationId: z.string().optional().openapi({ description: 'Quote it when you ask for help.' }),
  })
  .openapi('Problem', { description: 'Problem details by RFC 9457.' });

const descriptions = {
  400: 'The request is not valid; every fault is listed.',
  401: 'The token or signature is missing or not valid.',
  404: 'There is no such thing, or it belongs to another tenant.',
  408: 'The body came too slowly.',
  409: 'It contradicts what is known.',
  413: 'The body is too large.',
  415: 'The media type of the body is not one of those listed.',
  429: 'Too many requests of this kind that are not genuine; genuine ones are never limited. See Retry-After.',
  500: 'Our fault; logged under the correlation id.',
  503: 'The service cannot answer now; try again after Retry-After.',
} as const;

type ErrorStatus = keyof typeof descriptions;

export function problems(...statuses: ErrorStatus[]) {
  const content = { [problemMediaType]: { schema: problemSchema } };
  return Object.fromEntries(statuses.map((status) => [status, { description: descriptions[status], content }]));
}
