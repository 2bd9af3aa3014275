import { describe, expect, test } from 'vitest';
import { harness } from '../harness.ts';
import { path, refused } from './tracking-answers.ts';

const eventTs = '2026-03-02T09:30:00Z';
const post = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' },
});
const lost = (count: number) => ({
  event: Array.from({ length: count }, (_, index) => ({ orderId: `A-${index}`, status: 'LOST', eventTs })),
});
const faultsOf = async (batch: object) =>
  (await refused(await harness().app.request(path, post(JSON.stringify(batch))))).errors ?? [];

describe('faults of a tracking batch (TR1)', () => {
  test('a thousand are listed, each where it is', async () => {
    const errors = await faultsOf(lost(1_000));

    expect(errors.map(({ pointer }) => pointer)).toEqual(lost(1_000).event.map((_, at) => `#/event/${at}/status`));
    expect(new Set(errors.map((error) => error.in))).toEqual(new Set(['body']));
  });

  test('beyond a thousand their number is told in one line more', async () => {
    const errors = await faultsOf(lost(1_003));

    expect(errors).toHaveLength(1_001);
    expect(errors.slice(-2)).toMatchObject([
      { pointer: '#/event/999/status' },
      { in: 'body', pointer: '#/event', detail: 'has 3 more faults' },
    ]);
  });

  test('events that are in order are not among the faults', async () => {
    const errors = await faultsOf({ event: [{ orderId: 'A-1', status: 'PLACED', eventTs }, ...lost(1).event] });

    expect(errors.map(({ pointer }) => pointer)).toEqual(['#/event/1/status']);
  });

  test.each([
    [{ event: {} }, 'must be an array of 1 to 2000 events'],
    [{}, 'must be an array of 1 to 2000 events'],
    [{ event: [] }, 'must hold 1 to 2000 events, not 0'],
    [lost(2_001), 'must hold 1 to 2000 events, not 2001'],
  ])('%j is told how many events a batch holds', async (batch, detail) => {
    expect(await faultsOf(batch)).toEqual([{ in: 'body', pointer: '#/event', detail }]);
  });

  test.each([
    ['{"event":[', 'The body is not JSON.'],
    [new Uint8Array([0x7b, 0xff, 0x7d]), 'The body is not UTF-8.'],
  ])('a body that cannot be read says why: %j', async (body, detail) => {
    const answer = await harness().app.request(path, { ...post(''), body });

    expect((await refused(answer)).detail).toBe(detail);
  });

  test.each([
    ['application/json', 202],
    ['APPLICATION/JSON', 202],
    [' application/json ; charset=utf-8', 202],
    ['application/json,text/xml', 415],
    ['x application/json', 415],
    ['application/jsonp', 415],
    ['application/problem+json', 415],
  ])('the media type %j is answered %i', async (type, status) => {
    const batch = JSON.stringify({ event: [{ orderId: 'A-1', status: 'PLACED', eventTs }] });
    const { app } = harness();

    const answer = await app.request(path, { ...post(batch), headers: { 'content-type': type } });

    expect(answer.status).toBe(status);
    if (status === 415)
      expect((await refused(answer, 415)).detail).toBe('Send application/json, application/xml or text/xml.');
  });
});
