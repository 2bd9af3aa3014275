import { z } from '@hono/zod-openapi';
import { orderStates } from '../../../../domain/order/states.ts';
import { fromCursor, idPattern } from '../../../../queries/order/order-id.ts';
import { limit } from '../page.parameters.ts';

const lastTime = Date.UTC(9999, 0);

// No filter has an example: Swagger UI would fill it in, and "Try it out" would find nothing.
const id = (description: string) =>
  z
    .string()
    .regex(idPattern, 'must be 1 to 128 of A-Z a-z 0-9 . _ : @ - and begin with a letter or digit')
    .optional()
    .openapi({ description });

const time = (description: string) =>
  z.iso
    .datetime({ offset: true, abort: true, error: 'must be a time such as 2026-03-02T09:30:00Z' })
    .refine((text) => Date.parse(text) >= 0 && Date.parse(text) < lastTime, 'must lie between 1970 and 9999')
    .transform((text) => new Date(text).toISOString())
    .optional()
    .openapi({ description, type: 'string', format: 'date-time' });

const state = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.split(',') : value),
    z.array(z.enum(orderStates, { error: `must be one of ${orderStates.join(', ')}` })).max(orderStates.length),
  )
  .optional()
  .openapi({
    description: 'Only these states; may be repeated, or separated by commas.',
    type: 'array',
    items: { type: 'string', enum: [...orderStates] },
  });

const cursor = z
  .string()
  .max(256)
  .transform((text, context) => {
    const orderId = fromCursor(text);
    if (orderId !== undefined) return orderId;
    context.addIssue({ code: 'custom', message: 'must be the nextCursor of an earlier page' });
    return z.NEVER;
  })
  .optional()
  .openapi({ description: 'The nextCursor of the page before.', type: 'string' });

const stuck = z
  .enum(['true'], { error: 'can only be true' })
  .transform((): true => true)
  .optional()
  .openapi({ description: 'Only orders in which no line can move without help.', type: 'string' });

export const listParameters = z.strictObject({
  state,
  customerId: id('Only orders of this customer, such as cus_8f3a.'),
  quoteId: id('Only the order that this quote became, such as Q-2026-0007.'),
  capturedFrom: time('Only orders captured at this time or later, such as 2026-03-02T09:30:00Z.'),
  capturedTo: time('Only orders captured before this time.'),
  stuck,
  cursor,
  limit: limit(200, 50),
});

export const orderIdParameter = z.object({
  id: z.string().openapi({ description: 'The id of an order.', example: 'ord_01J9Z3K7Q0000000000000000A' }),
});
