import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { batchExample, xmlExample } from '../../../../../src/adapters/in/http/tracking/tracking.examples.ts';
import { BrokerUnavailable } from '../../../../../src/usecases/tracking/tracking-ports.ts';
import { bearer, harness } from '../harness.ts';
import { path, refused } from './tracking-answers.ts';
import { hostileBodies } from './tracking-bodies.ts';

const at = '2026-03-02T09:30:00Z';
const post = (body: string | Buffer, type = 'application/json', headers = {}): RequestInit => ({
  method: 'POST',
  body: new Uint8Array(Buffer.from(body)),
  headers: { 'content-type': type, ...headers },
});
const element = (name: string, value?: string) => (value === undefined ? '' : `<${name}>${value}</${name}>`);
const xmlOf = (events: readonly { orderId?: string; status?: string; eventTs?: string }[]) =>
  `<events>${events
    .map(({ orderId, status, eventTs }) =>
      element('event', element('orderId', orderId) + element('status', status) + element('eventTs', eventTs)),
    )
    .join('')}</events>`;

describe('tracking batches as foreign clients send them (TR1)', () => {
  const one = { event: [{ orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z' }] };
  const send = (body: RequestInit['body'], headers: Record<string, string>) => {
    const made = harness();
    return { ...made, answer: made.app.request('/order/tracking', { method: 'POST', body, headers }) };
  };

  test('a compressed batch is a 415 that says what to send', async () => {
    const { answer, batches } = send(gzipSync(JSON.stringify(one)), {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    });

    expect((await answer).status).toBe(415);
    expect((await answer).headers.get('accept-encoding')).toBe('identity');
    expect(batches).toEqual([]);
  });

  test.each([
    ['application/json', JSON.stringify(one)],
    [
      'application/xml',
      '<events><event><orderId>A-1</orderId><status>PLACED</status><eventTs>2026-03-02T09:30:00Z</eventTs></event></events>',
    ],
  ])('a byte order mark before %s is no part of it', async (type, text) => {
    const { answer, batches } = send(`\u{feff}${text}`, { 'content-type': type });

    expect((await answer).status).toBe(202);
    expect(batches).toMatchObject([{ reports: [{ orderId: 'A-1' }] }]);
  });

  test.each([
    [
      '<t:events xmlns:t="urn:t"><t:event/></t:events>',
      '<t:events> has a prefix; elements are known without one: <events>',
    ],
    ['<events xmlns:t="urn:t"><t:event/></events>', '<t:event> has a prefix; elements are known without one: <event>'],
  ])('XML with a prefix is refused by a message that names it: %s', async (text, detail) => {
    const { answer, batches } = send(text, { 'content-type': 'application/xml' });

    expect((await answer).status).toBe(400);
    expect(await (await answer).json()).toMatchObject({ detail: expect.stringContaining(detail) });
    expect(batches).toEqual([]);
  });

  test('XML in a default namespace is taken', async () => {
    const text =
      '<events xmlns="urn:t"><event><orderId>A-1</orderId><status>PLACED</status><eventTs>2026-03-02T09:30:00Z</eventTs></event></events>';

    expect((await send(text, { 'content-type': 'application/xml' }).answer).status).toBe(202);
  });
});

describe('POST /order/tracking (TR1)', () => {
  test.each([
    ['application/json', JSON.stringify(batchExample)],
    ['application/json; charset=utf-8', JSON.stringify(batchExample)],
    ['application/xml', xmlExample],
    ['text/xml; charset=UTF-8', `<?xml version="1.0" encoding="UTF-8"?>\n${xmlExample}\n`],
    ['application/xml', xmlExample.replace('<events>', `<events xmlns="urn:x" a='1'><!-- from the carrier -->`)],
    ['application/xml', xmlExample.replace('>A-1<', '> A-1 <').replace('>B-7<', '><![CDATA[B-7]]><')],
  ])('TR1 TR2 a batch as %s is published whole, in its order, and answered event by event', async (type, body) => {
    const { app, batches } = harness();

    const answer = await app.request(path, post(body, type));

    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual(
      batchExample.event.map(({ orderId }) => ({ orderId, accepted: true, published: true })),
    );
    expect(batches).toMatchObject([{ tenantId: 'demo', reports: batchExample.event }]);
  });

  test('a number for an order id stays the text that it is in XML', async () => {
    const { app, batches } = harness();

    await app.request(path, post(xmlOf([{ orderId: '007', status: 'PLACED', eventTs: at }]), 'application/xml'));

    expect(batches[0]?.reports).toEqual([{ orderId: '007', status: 'PLACED', eventTs: at }]);
  });

  const faulty = [
    { orderId: 'A-1', status: 'PLACED', eventTs: at },
    { orderId: 'A 1', status: 'LOST', eventTs: '2026-02-30T09:30:00Z' },
    { orderId: 'B-7' },
    { status: 'placed', eventTs: at },
  ];
  const expected = [
    ...['#/event/1/orderId', '#/event/1/status', '#/event/1/eventTs'],
    ...['#/event/2/status', '#/event/2/eventTs', '#/event/3/orderId', '#/event/3/status'],
  ];
  test.each([
    ['application/json', JSON.stringify({ event: faulty })],
    ['application/xml', xmlOf(faulty)],
  ])('TR1 one bad event in %s refuses the whole batch with every fault and publishes nothing', async (type, body) => {
    const { app, batches } = harness();

    const { errors } = await refused(await app.request(path, post(body, type)));

    expect(errors?.map(({ pointer }) => pointer)).toEqual(expected);
    expect(errors?.find(({ pointer }) => pointer === '#/event/2/status')?.detail).toBe('is missing');
    expect(batches).toEqual([]);
  });

  test.each([
    'yesterday',
    '2026-03-02',
    '2026-03-02T09:30:00',
    '2026-13-02T09:30:00Z',
    '2026-03-02T25:30:00Z',
    '1969-12-31T23:59:59Z',
    '2025-02-29T00:00:00Z',
    1_772_444_400,
    null,
  ])('TR1 %s is no time of an event', async (eventTs) => {
    const { app } = harness();
    const body = JSON.stringify({ event: [{ orderId: 'A-1', status: 'PLACED', eventTs }] });

    expect((await refused(await app.request(path, post(body)))).errors).toHaveLength(1);
  });

  test.each([
    ['application/json', '{}'],
    ['application/json', '[]'],
    ['application/json', 'null'],
    ['application/json', '{"event":[]}'],
    ['application/json', '{"event":{}}'],
    ['application/json', '{"event":[null,1,"x",[]]}'],
    ['application/json', ''],
    ['application/json', '{"event":[}'],
    ['application/xml', '<events/>'],
    ['application/xml', '<events><event/></events>'],
    ['application/xml', '<event><orderId>A-1</orderId></event>'],
    ['application/xml', '<events><event><orderId>A</orderId><orderId>B</orderId></event></events>'],
    ['application/xml', ''],
    ['application/xml', 'A-1'],
    ['application/xml', JSON.stringify(batchExample)],
    ['application/json', xmlExample],
  ])('TR1 refuses as %s: %s', async (type, body) => {
    const { app, batches } = harness();

    await refused(await app.request(path, post(body, type)));

    expect(batches).toEqual([]);
  });

  test('TR1 refuses bytes that are not UTF-8, and media types that it does not read', async () => {
    const { app } = harness();

    await refused(await app.request(path, post(Buffer.from([0x7b, 0xff, 0x7d]))));
    await refused(await app.request(path, post('{}', 'text/plain')), 415);
    await refused(await app.request(path, { method: 'POST' }), 415);
  });

  test('TR1 takes 2,000 events and not one more', async () => {
    const { app, batches } = harness();
    const events = (count: number) => Array.from({ length: count }, () => batchExample.event[0] ?? {});

    expect((await app.request(path, post(JSON.stringify({ event: events(2_000) })))).status).toBe(202);
    expect((await app.request(path, post(xmlOf(events(2_000)), 'application/xml'))).status).toBe(202);
    await refused(await app.request(path, post(JSON.stringify({ event: events(2_001) }))));
    await refused(await app.request(path, post(xmlOf(events(2_001)), 'application/xml')));
    expect(batches).toHaveLength(2);
  });

  test('HT5 the tenant is that of the token; a wrong token publishes nothing', async () => {
    const { app, batches } = harness();
    const body = JSON.stringify(batchExample);

    await app.request(path, post(body, 'application/json', await bearer('globex')));
    const stranger = await app.request(path, post(body, 'application/json', { authorization: 'Bearer abc' }));

    expect(stranger.status).toBe(401);
    expect(batches.map(({ tenantId }) => tenantId)).toEqual(['globex']);
  });

  test('TR2 a broker that does not acknowledge is a 503 with Retry-After', async () => {
    const { app } = harness({ acceptTracking: () => Promise.reject(new BrokerUnavailable('away')) });

    const answer = await app.request(path, post(JSON.stringify(batchExample)));

    expect(answer.headers.get('retry-after')).toBe('5');
    expect((await refused(answer, 503)).detail).toContain('Send the batch again');
  });
});

describe('hostile bodies (TR6)', () => {
  // By the time that the CPU works for it, the best of five: others want the machine too.
  test.each(hostileBodies)('$name: 400 or 413 in less than 50 ms, nothing published', async ({ type, body, says }) => {
    const { app, batches } = harness();
    const request = () => new Request(`http://localhost${path}`, post(body, type));
    const first = await app.request(request());
    expect((await refused(first, says.startsWith('At most') ? 413 : 400)).detail).toContain(says);

    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const again = request();
      const began = process.cpuUsage();
      const { status } = await app.request(again);
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1_000);
      expect([400, 413]).toContain(status);
    }

    expect(Math.min(...times)).toBeLessThan(50);
    expect(batches).toEqual([]);
    expect({}).not.toHaveProperty('event');
  });
});
