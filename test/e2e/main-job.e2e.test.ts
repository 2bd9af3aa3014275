import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateQuotes } from '../../simulator/quote-generator.ts';
import { metric } from '../support/metrics.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld({
    delayMs: { min: 10, max: 100 },
    duplicateRate: 0.05,
    outOfOrderRate: 0.1,
    lateRate: 0.05,
    acceptFirst: true,
  });
});

afterAll(async () => await world.close());

const quotes = { count: 200, seed: 11, lines: [1, 10], duplicateRate: 0.05, invalidRate: 0.01 } as const;

test('200 quotes of two tenants, 5 % doubled and 1 % invalid, become exactly their orders, all completed (SH1, CO1–CO3, EV5, RT3, OL1–OL3, EV2, OL5, OB1, SE2)', async () => {
  const service = await world.start('all');

  await world.publish(quotes);
  await world.settled(240_000);

  const { violations, counts } = await world.check();
  expect(violations).toEqual([]);
  expect(counts).toMatchObject({
    'orders completed': world.expectations.filter(({ kind }) => kind === 'order').length,
  });
  expect(await metric(service, 'oms_captured_to_started_seconds_count')).toBe(counts['orders completed']);
  expect(await service.stop()).toBe(0);
}, 300_000);

test('OB3 one trace goes from the quote through outbox and workflow to the provider, and back with its report', async () => {
  const sent = new Set(
    [...generateQuotes({ run: `${world.id}-11`, ...quotes })].map(({ headers }) => traceOf(headers)),
  );
  const rows = await world.sql<{ order: string; traces: string[]; told: string[] }[]>`
    select aggregate as order, json_agg(distinct headers->>'traceparent') as traces,
      json_agg(distinct body::jsonb->>'traceId') filter (where destination = 'kafka') as told
    from outbox where event_type <> 'DeadLetter' group by aggregate`;
  const asked = Map.groupBy(world.simulator.ledger(), ({ orderId }) => orderId);

  expect(rows.length).toBeGreaterThan(180);
  for (const { order, traces, told } of rows) {
    const [trace, ...others] = new Set(traces.map((traceparent) => traceOf({ traceparent })));
    expect([others, told, sent.has(trace)]).toEqual([[], [trace], true]);
    expect(new Set(asked.get(order)?.map(traceOf))).toEqual(new Set([trace]));
  }
});

const traceOf = ({ traceparent = '' }: { readonly traceparent?: string | undefined }) => traceparent.split('-')[1];
