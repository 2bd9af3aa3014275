import { type Random, randomFor, wholeNumber } from '../../simulator/random.ts';
import { type TrackingReport, trackingStatuses } from '../../src/contracts/tracking-report.ts';

const minute = 60_000;
const begin = Date.UTC(2026, 2, 2);

export interface TrackingRun {
  readonly orders: number;
  readonly events: number;
  /** Each event comes so often. */
  readonly copies: number;
  readonly perRequest: number;
  /** Who send at the same time; each has orders of its own, so that the order of an order's events is known. */
  readonly senders: number;
  readonly seed: string;
}

/** The requests of each sender: events of its orders mixed, each order's in its order, copies somewhere later. */
export function trackingRequests({ orders, events, copies, perRequest, senders, seed }: TrackingRun) {
  const random = randomFor('tracking', seed);
  const ranked = Array.from({ length: senders }, (): { report: TrackingReport; rank: number }[] => []);
  for (let n = 0; n < events; n += 1) {
    const order = wholeNumber(random, 0, orders - 1);
    const report = { orderId: `${seed}-${order}`, status: statusAt(random, n / events), eventTs: timeAt(random, n) };
    const own = ranked[order % senders] ?? [];
    for (let copy = 0; copy < copies; copy += 1)
      own.push({ report, rank: copy === 0 ? n : n + wholeNumber(random, 1, events) });
  }
  return ranked.map((own) => {
    const reports = own.sort((a, b) => a.rank - b.rank).map(({ report }) => report);
    return Array.from({ length: Math.ceil(reports.length / perRequest) }, (_, request) =>
      reports.slice(request * perRequest, (request + 1) * perRequest),
    );
  });
}

/** Mostly what an order has come to by then; every third may be anything. */
function statusAt(random: Random, progress: number) {
  const anything = wholeNumber(random, 0, 2) === 0;
  const place = anything ? random() : progress;
  return trackingStatuses[Math.floor(place * trackingStatuses.length)] ?? 'DELIVERED';
}

/** Now and then much earlier than it is sent. */
function timeAt(random: Random, n: number): string {
  const late = wholeNumber(random, 0, 19) === 0 ? wholeNumber(random, 1, 600) : 0;
  return new Date(begin + (n - late) * minute).toISOString();
}

export const asJson = (event: readonly object[]) => ({ type: 'application/json', body: JSON.stringify({ event }) });

export const asXml = (reports: readonly TrackingReport[]) => ({
  type: 'application/xml',
  body: `<events>${reports.map(elementOf).join('')}</events>`,
});

const elementOf = ({ orderId, status, eventTs }: TrackingReport) =>
  `<event><orderId>${orderId}</orderId><status>${status}</status><eventTs>${eventTs}</eventTs></event>`;

export function postTracking(
  url: string,
  { type, body }: { readonly type: string; readonly body: string },
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/order/tracking`, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
}
