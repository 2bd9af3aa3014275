import { describe, expect, test } from 'vitest';
import { at, t0 } from '../../domain/builders.ts';
import { steps } from '../steps.ts';
import { accepted, apply, kafkaReport, line, report, tenantId } from '../world.ts';
import { createFakeStore } from './fake-store.ts';

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('what a commit leaves in the outbox', () => {
  const s = steps(async () => createFakeStore());
  const rowsOf = async (eventType: string) =>
    (await s.probe.outbox()).flatMap((row) =>
      row.eventType === eventType ? [{ ...row, body: JSON.parse(row.body) }] : [],
    );
  const temporalRow = (orderId: string, version: number) => ({
    destination: 'temporal',
    aggregate: orderId,
    version,
    key: `order/demo/${orderId}`,
    tenantId,
    eventType: 'WorkflowMessage',
    headers: { traceparent, tenantId },
  });

  test('EV1 EV2 a fact is a row of its order, whole: who caused it, by what, under which trace', async () => {
    const event = { ...accepted('Q-1', { lines: [line('a'), line('b')] }), correlationId: 'corr-7' };

    await apply(s.deps, event);

    const [orderId = ''] = await s.probe.orders();
    expect(await rowsOf('OrderValidated')).toEqual([
      {
        destination: 'kafka',
        aggregate: orderId,
        version: 2,
        topic: 'oms.order.events.v1',
        key: orderId,
        eventType: 'OrderValidated',
        headers: { traceparent },
        tenantId,
        body: {
          eventId: expect.any(String),
          eventType: 'OrderValidated',
          eventVersion: 1,
          occurredAt: t0,
          producer: 'order-service',
          tenantId,
          aggregateType: 'Order',
          aggregateId: orderId,
          aggregateVersion: 2,
          correlationId: 'corr-7',
          causationId: event.eventId,
          traceId,
          schemaRef: 'schema://oms.order.events/OrderValidated/1',
          metadata: {
            sourceCommandId: event.eventId,
            idempotencyKey: 'Q-1/1',
            actorType: 'system',
            actorId: 'quotes',
          },
          payload: { orderId, validatedAt: t0, lineCount: 2 },
        },
      },
    ]);
  });

  test('EV1 a quote fact without a correlation begins one of its own', async () => {
    const event = accepted('Q-1');

    await apply(s.deps, event);

    expect((await rowsOf('OrderActivated'))[0]?.body).toMatchObject({ correlationId: event.eventId });
  });

  test('OL1 TE1 the start of the workflow names its order, customer, quote, lines and first deadline', async () => {
    const orderId = await s.captured(line('a'), line('b', { provider: 'acme-fiber' }));

    expect(await rowsOf('WorkflowMessage')).toEqual([
      {
        ...temporalRow(orderId, 3),
        topic: 'start',
        body: {
          input: { tenantId, orderId, traceparent, nextDeadline: at(600) },
          customerId: 'cus_1',
          quoteId: 'Q-1',
          lineCount: 2,
        },
      },
    ]);
  });

  test('OL5 a Kafka provider is asked by an event of its own, caused by the fact that requested the line', async () => {
    const change = { action: 'MODIFY', targetAssetId: 'asset-1', quantity: 3 } as const;
    const orderId = await s.captured(line('a', change), line('b', { provider: 'acme-fiber' }));
    s.deps.seconds = 5;

    await s.advance(orderId);

    const requested = await rowsOf('OrderLineFulfillmentRequested');
    const key = `${orderId}/L1/1`;
    expect(requested.map(({ body }) => body.payload.channel)).toEqual(['KAFKA', 'HTTP']);
    expect(requested[0]?.body.metadata).toEqual({
      sourceCommandId: 'wake-1',
      idempotencyKey: 'wake-1/3',
      actorType: 'system',
      actorId: 'order-workflow',
    });
    expect(await rowsOf('FulfillmentRequestIssued')).toEqual([
      {
        destination: 'kafka',
        aggregate: orderId,
        version: 1,
        topic: 'oms.fulfillment.integration.v1',
        key: orderId,
        eventType: 'FulfillmentRequestIssued',
        headers: { traceparent },
        tenantId,
        body: {
          ...requested[0]?.body,
          eventId: expect.any(String),
          eventType: 'FulfillmentRequestIssued',
          occurredAt: at(5),
          aggregateType: 'FulfillmentRequest',
          aggregateId: key,
          aggregateVersion: 1,
          causationId: requested[0]?.body.eventId,
          schemaRef: 'schema://oms.fulfillment.integration/FulfillmentRequestIssued/1',
          metadata: { ...requested[0]?.body.metadata, sourceCommandId: requested[0]?.body.eventId },
          payload: {
            orderId,
            orderLineId: 'L1',
            attempt: 1,
            provider: 'nordic-mobile',
            idempotencyKey: key,
            customerId: 'cus_1',
            offerId: 'fiber',
            action: 'MODIFY',
            quantity: 3,
            targetAssetId: 'asset-1',
            issuedAt: at(5),
            expectedCompletionAt: at(605),
          },
        },
      },
    ]);
  });

  test("HT3 a report's fact names the provider and its callback, and is traced from it", async () => {
    const orderId = await s.captured(line('a'), line('b'));
    await s.advance(orderId);
    const trace = '00-11111111111111111111111111111111-2222222222222222-01';

    await s.say({ ...report(orderId, { reportId: 'cb-1', details: { signal: 7 } }), traceparent: trace });

    const [row] = await rowsOf('OrderLineFulfillmentCompleted');
    const provider = 'nordic-mobile';
    expect(row).toHaveProperty('headers', { traceparent: trace });
    expect(row?.body).toMatchObject({
      causationId: 'cb-1',
      traceId: '1'.repeat(32),
      metadata: {
        sourceCommandId: 'cb-1',
        idempotencyKey: `${provider}/cb-1`,
        actorType: 'provider',
        actorId: provider,
      },
    });
    expect(row?.body.payload).toEqual({
      orderId,
      orderLineId: 'L1',
      attempt: 1,
      provider,
      completedAt: t0,
      details: { signal: 7 },
    });
  });

  test('HT3 the fact of a report that came early names the provider and its callback too', async () => {
    const orderId = await s.captured(line('a'), line('b'));
    const early = [report(orderId, { reportId: 'cb-1' }), kafkaReport(orderId, { orderLineId: 'L2' })];
    await s.say(...early);

    await s.advance(orderId);

    const provider = 'nordic-mobile';
    const ids = early.map(({ reportId }) => reportId);
    const rows = await rowsOf('OrderLineFulfillmentCompleted');
    expect(rows.map(({ body }) => body.metadata)).toEqual(
      ids.map((id) => ({
        sourceCommandId: id,
        idempotencyKey: `${provider}/${id}`,
        actorType: 'provider',
        actorId: provider,
      })),
    );
    expect(rows).toMatchObject([{ headers: { traceparent } }, { headers: { traceparent } }]);
    expect(rows.map(({ body }) => body.causationId)).toEqual(ids);
  });

  test('TE2 what the end of an order sends to its workflow says how it ended', async () => {
    const orderId = await s.captured(line('a'));
    await s.advance(orderId);

    await s.say(report(orderId));

    const settled = { version: 7, state: 'completed', final: true, asOf: t0, stuck: false, dispatch: [] };
    const body = { version: 7, traceparent, settled: { ...settled, lines: ['L1 completed nordic-mobile'] } };
    const rows = await rowsOf('WorkflowMessage');
    expect(rows[1]).toEqual({ ...temporalRow(orderId, 7), topic: 'orderSettled', body });
  });

  test('TE2 what an amendment sends to the workflow is only that there is a new version', async () => {
    const orderId = await s.captured(line('a'));

    await apply(s.deps, accepted('Q-1', { quoteVersion: 2 }));

    expect((await rowsOf('WorkflowMessage'))[1]).toEqual({
      ...temporalRow(orderId, 4),
      topic: 'amendmentRequested',
      body: { version: 4, traceparent },
    });
  });
});
