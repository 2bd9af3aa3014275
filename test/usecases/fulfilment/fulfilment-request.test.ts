import { describe, expect, test } from 'vitest';
import { dispatchLines } from '../../../src/usecases/fulfilment/dispatch-lines.ts';
import type { FulfilmentRequest } from '../../../src/usecases/fulfilment/fulfilment-port.ts';
import { at } from '../../domain/builders.ts';
import { steps } from '../steps.ts';
import { createFakeStore } from '../stores/fake-store.ts';
import { line, tenantId } from '../world.ts';

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('OL4 OL5 what an HTTP provider is asked', () => {
  const s = steps(async () => createFakeStore());
  const http = { provider: 'acme-fiber', offerId: 'fiber-1000', quantity: 2 };

  async function requestsOf(orderId: string, lineIds: readonly string[]) {
    const asked: (readonly [FulfilmentRequest, string])[] = [];
    const fulfilment = {
      async request(request: FulfilmentRequest, trace: string) {
        asked.push([request, trace]);
        return { kind: 'accepted' } as const;
      },
    };
    const lines = lineIds.map((lineId) => ({ lineId, attempt: 1 }));
    const once = { pauseSeconds: 1, onAnswer: () => undefined };
    await dispatchLines({ ...s.deps, fulfilment }, { tenantId, orderId, lines }, once);
    return asked;
  }

  test('says everything about the line, the asset that it changes too, under the trace of the order', async () => {
    const orderId = await s.captured(line('a', { ...http, action: 'MODIFY', targetAssetId: 'asset-7' }));
    s.deps.seconds = 30;
    await s.advance(orderId);

    const request: FulfilmentRequest = {
      idempotencyKey: `${orderId}/L1/1`,
      tenantId,
      orderId,
      orderLineId: 'L1',
      attempt: 1,
      provider: 'acme-fiber',
      customerId: 'cus_1',
      offerId: 'fiber-1000',
      action: 'MODIFY',
      quantity: 2,
      targetAssetId: 'asset-7',
      issuedAt: at(30),
      expectedCompletionAt: at(630),
    };
    expect(await requestsOf(orderId, ['L1'])).toEqual([[request, traceparent]]);
  });

  test('names no asset where the line adds one', async () => {
    const orderId = await s.captured(line('a', http));
    await s.advance(orderId);

    const [[request] = []] = await requestsOf(orderId, ['L1']);

    expect(request).toMatchObject({ action: 'ADD', orderLineId: 'L1' });
    expect(JSON.parse(JSON.stringify(request))).not.toHaveProperty('targetAssetId');
  });

  test('is only what it was sent for: the line, and the attempt', async () => {
    const orderId = await s.captured(line('a', http), line('b', http));
    await s.advance(orderId);

    const asked = await requestsOf(orderId, ['L2']);

    expect(asked.map(([{ orderLineId }]) => orderLineId)).toEqual(['L2']);
    const another = [{ lineId: 'L1', attempt: 2 }];
    const fulfilment = { request: () => Promise.reject(new Error('nobody may be asked')) };
    const once = { pauseSeconds: 1, onAnswer: () => undefined };
    await dispatchLines({ ...s.deps, fulfilment }, { tenantId, orderId, lines: another }, once);
    expect(await s.states(orderId)).toEqual(['requested', 'in_progress']);
  });
});
