import type { Fault } from './faults.ts';

export const trackingStatuses = [
  'PLACED',
  'PICKED_UP_AT_WAREHOUSE',
  'SHIPPED',
  'OUT_FOR_DELIVERY',
  'DELIVERY_ISSUE',
  'DELIVERED',
] as const;

/** One event of a batch as its sender writes it, in JSON or XML (TR1). */
export interface TrackingReport {
  readonly orderId: string;
  readonly status: (typeof trackingStatuses)[number];
  readonly eventTs: string;
}

/** The value on `order-tracking.events` (TR2); key orderId, the tenant in the header `tenantId`. */
export interface TrackingMessage extends TrackingReport {
  readonly schemaVersion: typeof trackingVersion;
}

export const trackingVersion = 'v1';
export const trackingTopic = 'order-tracking.events';

const orderIdPattern = /^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/;
const timePattern = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
const statuses: ReadonlySet<unknown> = new Set(trackingStatuses);

/** Decides, and is cheap: every published and every consumed event goes through it. Unknown fields are ignored. */
export function isTrackingReport(value: unknown): value is TrackingReport {
  return isRecord(value) && isOrderId(value.orderId) && statuses.has(value.status) && isTime(value.eventTs);
}

/** Every fault of a value that isTrackingReport refuses. */
export function trackingFaults(value: unknown): readonly Fault[] {
  if (!isRecord(value)) return [{ path: '', message: 'must hold orderId, status and eventTs' }];
  const wrong = (name: string, message: string): Fault => ({
    path: `/${name}`,
    message: value[name] === undefined ? 'is missing' : message,
  });
  return [
    ...(isOrderId(value.orderId)
      ? []
      : [wrong('orderId', 'must be 1 to 128 of A-Z a-z 0-9 . _ : @ - and begin with a letter or digit')]),
    ...(statuses.has(value.status) ? [] : [wrong('status', `must be one of ${trackingStatuses.join(', ')}`)]),
    ...(isTime(value.eventTs)
      ? []
      : [wrong('eventTs', 'must be a time of the years 1970 to 9999 such as 2026-03-02T09:30:00Z')]),
  ];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOrderId = (value: unknown): boolean => typeof value === 'string' && orderIdPattern.test(value);

/** Date.parse alone takes the 30th of February for the 2nd of March. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = timePattern.exec(value) ?? [];
  if (year === undefined || Number(year) < 1970) return false;
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return false;
  return Date.parse(value) >= 0 && Date.parse(value) < Date.UTC(10_000, 0);
}
