import type { TrackingReport } from '../../../../contracts/tracking-report.ts';
import type { TrackingBody } from '../../../../queries/bodies.ts';

export const batchExample: { event: TrackingReport[] } = {
  event: [
    { orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z' },
    { orderId: 'A-1', status: 'SHIPPED', eventTs: '2026-03-02T15:10:00Z' },
    { orderId: 'B-7', status: 'PLACED', eventTs: '2026-03-02T09:31:00Z' },
  ],
};

const elements = batchExample.event.map(
  ({ orderId, status, eventTs }) =>
    `<event><orderId>${orderId}</orderId><status>${status}</status><eventTs>${eventTs}</eventTs></event>`,
);

export const xmlExample = `<events>${elements.join('')}</events>`;

export const trackingExample: TrackingBody = {
  orderId: 'A-1',
  status: 'SHIPPED',
  eventTs: '2026-03-02T15:10:00.000Z',
  version: 2,
  timeline: [
    {
      version: 1,
      status: 'PLACED',
      eventTs: '2026-03-02T09:30:00.000Z',
      outcome: 'applied',
      processedAt: '2026-03-02T15:10:02.412Z',
    },
    {
      version: 2,
      status: 'SHIPPED',
      eventTs: '2026-03-02T15:10:00.000Z',
      outcome: 'applied',
      processedAt: '2026-03-02T15:10:02.412Z',
    },
  ],
};
