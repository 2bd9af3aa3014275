import { expect } from 'vitest';
import type { TrackingReport } from '../../src/contracts/tracking-report.ts';
import { modelTimelines } from './tracking-model.ts';
import { asJson, asXml, postTracking, type TrackingRun, trackingRequests } from './tracking-run.ts';
import { waitFor } from './wait-for.ts';
import type { World } from './world.ts';

/** Sends a run, every sender one request after the other; gives what was sent, each order's events in their order. */
export async function sendRun(url: string, run: TrackingRun): Promise<TrackingReport[]> {
  const senders = trackingRequests(run).map(async (requests) => {
    for (const [n, reports] of requests.entries()) {
      const answer = await postTracking(url, n % 2 === 0 ? asJson(reports) : asXml(reports));
      expect(answer.status).toBe(202);
      expect(await answer.json()).toHaveLength(reports.length);
    }
    return requests.flat();
  });
  return (await Promise.all(senders)).flat();
}

/** Waits until as many events are kept as the model keeps, then compares every timeline with the model's. */
export async function expectModel({ sql }: World, sent: readonly TrackingReport[], timeoutMs = 60_000): Promise<void> {
  const model = modelTimelines(sent);
  const ids = [...model.keys()];
  const kept = [...model.values()].reduce((sum, { entries }) => sum + entries.length, 0);
  await waitFor(
    `${kept} tracking events`,
    async () => {
      const [row] = await sql`select coalesce(sum(version), 0)::int as kept from tracking_timelines
        where order_id in ${sql(ids)}`;
      return row?.kept >= kept;
    },
    { timeoutMs },
  );
  const rows = await sql<{ id: string; now: object; entries: [string, string, string | null][] }[]>`
    select t.order_id as id, json_build_object('status', t.status, 'eventTs', t.event_ts) as now,
      (select json_agg(json_build_array(e.status, e.event_ts, e.ignored_because) order by e.version)
        from tracking_events e where e.tenant_id = t.tenant_id and e.order_id = t.order_id) as entries
    from tracking_timelines t where t.tenant_id = 'demo' and t.order_id in ${sql(ids)}`;
  const stored = rows.map(({ id, now, entries }) => [id, { now: instantOf(now), entries: entries.map(readEntry) }]);
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(model));
}

const iso = (time: string) => new Date(time).toISOString();

const instantOf = (now: object) => ('eventTs' in now ? { ...now, eventTs: iso(String(now.eventTs)) } : now);

const readEntry = ([status, eventTs, ignored]: [string, string, string | null]) => [status, iso(eventTs), ignored];
