import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import type { PlainOrder, PlainQuote } from './plain-order.ts';

export interface TextbookActivities {
  capture(quote: PlainQuote): Promise<PlainOrder>;
  request(order: Pick<PlainOrder, 'orderId' | 'tenantId'>, lineId: string): Promise<void>;
  complete(order: Pick<PlainOrder, 'orderId' | 'tenantId'>): Promise<void>;
}

const { capture, request, complete } = proxyActivities<TextbookActivities>({ startToCloseTimeout: '1 minute' });

/** The order as a tutorial writes it: an activity for each line, a signal for each report, the state in the workflow. */
export async function textbookOrder(quote: PlainQuote): Promise<void> {
  const done = new Set<string>();
  setHandler(defineSignal<[string]>('lineCompleted'), (lineId) => void done.add(lineId));
  const { orderId, tenantId, lines } = await capture(quote);
  await Promise.all(
    lines.map(async ({ lineId, dependsOn }) => {
      await condition(() => dependsOn.every((other) => done.has(other)));
      await request({ orderId, tenantId }, lineId);
      await condition(() => done.has(lineId));
    }),
  );
  await complete({ orderId, tenantId });
}
