import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutgoingRecord } from '../../src/adapters/kafka/port.ts';
import { jsonOf, malformedRecords } from '../support/malformed-records.ts';
import { garbage, requests, send } from '../support/malformed-requests.ts';
import type { RoleProcess } from '../support/processes.ts';
import { accepted } from '../support/quote-facts.ts';
import { stateHash } from '../support/state-hash.ts';
import { waitFor } from '../support/wait-for.ts';
import { type Answer, sendCallback } from '../support/webhook.ts';
import { createWorld, type World } from '../support/world.ts';

const seed = 20_260_302;
const groups = {
  'cpq.quote.events.v1': 'order-service.quote-events.consumer',
  'oms.fulfillment.events.v1': 'order-service.fulfillment-events.consumer',
} as const;

let world: World;
let service: RoleProcess;
let known: OutgoingRecord;
let before: string;

// Some orders are completed, some have lines that wait for their provider.
beforeAll(async () => {
  world = await createWorld({ delayMs: { min: 5, max: 20 } });
  service = await world.start('all');
  await world.publish({ count: 10, seed: 3, lines: [1, 3], duplicateRate: 0, invalidRate: 0 });
  await world.settled();
  world.simulator.change({ silentRate: 1 });
  known = accepted({ quoteId: 'Q-open-0', lines: [[], [0]] });
  const others = [1, 2, 3].map((n) => accepted({ quoteId: `Q-open-${n}`, lines: [[], [0]] }));
  await world.kafka.publisher().publish([known, ...others]);
  await waitFor('four lines to be in progress and told', async () => {
    const [row] = await world.sql`select
      (select count(*)::int from order_lines where state = 'in_progress') as open,
      (select count(*)::int from outbox where settled_at is null) as pending`;
    return row?.open === 4 && row?.pending === 0;
  });
  before = await stateHash(world.sql);
});

afterAll(async () => await world.close());

test('400 malformed requests: no 5xx, every error a problem document, nothing changes (HT4)', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => expectRefusal(await send(service.url, request), request.method)),
    { seed, numRuns: 360 },
  );
  await fc.assert(
    fc.asyncProperty(garbage, async (request) => expectRefusal(await send(service.url, request), 'raw')),
    { seed, numRuns: 40 },
  );

  expect(await stateHash(world.sql)).toBe(before);
});

test('300 forged or malformed callbacks: every answer a 4xx problem document, nothing changes (HT3, SE4)', async () => {
  const report = fc.record({
    orderId: fc.stringMatching(/^ord_[A-Za-z0-9]{1,20}$/),
    orderLineId: fc.constantFrom('L1', 'L2'),
    attempt: fc.integer({ min: 1, max: 5 }),
    outcome: fc.constantFrom('accepted', 'completed', 'failed', 'too_late'),
    at: fc.constant('2026-03-02T09:40:00.000Z'),
  });
  const wrong = fc.record(
    {
      orderId: fc.jsonValue(),
      attempt: fc.jsonValue(),
      outcome: fc.string(),
      at: fc.jsonValue(),
      details: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
  const text = fc.string({ unit: 'binary' }).filter((each) => each.isWellFormed());
  const forged = fc.tuple(report, fc.uint8Array({ minLength: 32, maxLength: 32 })).map(([body, key]) => ({
    body,
    secret: `whsec_${Buffer.from(key).toString('base64')}`,
  }));
  const signed = fc
    .oneof(report, wrong, text, bytes, fc.json())
    .map((body) => ({ body, secret: world.callbackSecret }));
  const stale = report.map((body) => ({ body, secret: world.callbackSecret, at: new Date(Date.now() - 400_000) }));
  const stranger = fc
    .tuple(report, fc.stringMatching(/^[\x20-\x7e]{1,40}$/))
    .filter(([, provider]) => provider !== 'acme-fiber' && !/^\.{1,2}$/.test(provider))
    .map(([body, provider]) => ({ body, provider, secret: world.callbackSecret }));

  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: signed }, forged, stale, stranger), async (callback) => {
      const answer = await sendCallback(service.url, callback);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expectRefusal(answer, 'POST');
    }),
    { seed, numRuns: 300 },
  );

  expect(await stateHash(world.sql)).toBe(before);
});

test('300 malformed records: each has one fate, the dead are kept byte for byte, nothing changes, lag 0 (RT3, CO6, SC2, CO5)', async () => {
  const records = fc.sample(malformedRecords(jsonOf(known)), { seed, numRuns: 300 });
  const publisher = world.kafka.publisher();
  const places = await publisher.publish(records);

  await waitFor('every record to be consumed', async () => (await lag()) === 0);
  await waitFor('the outbox to be empty', async () => {
    const [row] = await world.sql`select count(*)::int as pending from outbox where settled_at is null`;
    return row?.pending === 0;
  });

  const rows = await world.sql<{ source: string; fate: string }[]>`select source, fate from inbox`;
  const fates = Map.groupBy(rows, ({ source }) => source);
  for (const [index, { partition, offset }] of places.entries()) {
    const record = records[index];
    const met = (fates.get(`${record?.topic}/${partition}/${offset}`) ?? []).map(({ fate }) => fate);
    const skipped = record?.headers.expect === 'skipped';
    expect(met, `${record?.topic} ${record?.value}`).toEqual(
      skipped ? [] : [expect.stringMatching(/^(dead|refused)$/)],
    );
  }
  expect((await world.check({})).violations).toEqual([]);
  expect(await stateHash(world.sql)).toBe(before);
});

test('the service still runs, and stops in order', async () => {
  expect(service.output()).not.toMatch(/uncaught|unhandled/i);
  expect(await service.stop()).toBe(0);
});

function expectRefusal({ status, contentType, body }: Answer, method: string): void {
  expect(status).toBeLessThan(500);
  if (status < 400) return;
  expect(contentType).toBe('application/problem+json');
  if (method !== 'HEAD') expect(body).toMatchObject({ type: expect.stringMatching(/^urn:/), status });
}

async function lag(): Promise<number> {
  const behind = await Promise.all(
    Object.entries(groups).map(([topic, group]) => world.kafka.admin().lag(group, [topic])),
  );
  return behind.flat().reduce((sum, each) => sum + each.lag, 0);
}
