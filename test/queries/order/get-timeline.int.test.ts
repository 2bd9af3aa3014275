import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timelineSchema } from '../../../src/adapters/in/http/order/order.schemas.ts';
import { getTimeline } from '../../../src/queries/order/get-timeline.ts';
import { type OwnDatabase, ownDatabase } from '../own-database.ts';
import { orderIdAt, storeOrder, storeSteps } from '../stored-order.ts';

let own: OwnDatabase;
beforeAll(async () => {
  own = await ownDatabase();
});
afterAll(() => own?.drop());

const capturedAt = '2026-03-02T09:30:00.123Z';
const orderId = orderIdAt(capturedAt);

describe('the timeline of an order (OL6)', () => {
  test('it is paged by version, oldest first, without gaps or repetition', async () => {
    await storeOrder(own.sql, { tenantId: 'paged', orderId, capturedAt, version: 5 });
    const detail = { note: null, attempt: 1 };
    const first = { fact: 'OrderCaptured', detail };
    await storeSteps(own.sql, { tenantId: 'paged', orderId, capturedAt }, [
      first,
      ...['OrderValidated', 'OrderActivated', 'A', 'B'].map((fact) => ({ fact })),
    ]);
    const timeline = getTimeline(own.db);

    const one = await timeline({ tenantId: 'paged', orderId, afterVersion: 0, limit: 2 });
    const two = await timeline({ tenantId: 'paged', orderId, afterVersion: one?.nextAfterVersion ?? 99, limit: 2 });
    const three = await timeline({ tenantId: 'paged', orderId, afterVersion: two?.nextAfterVersion ?? 99, limit: 2 });

    expect([one, two, three].flatMap((page) => page?.items.map(({ version }) => version))).toEqual([1, 2, 3, 4, 5]);
    expect(three).not.toHaveProperty('nextAfterVersion');
    expect(one?.version).toBe(5);
    expect(one?.items[0]).toEqual({
      version: 1,
      at: capturedAt,
      fact: 'OrderCaptured',
      eventId: 'e1',
      orderLineId: 'L1',
      toState: 'captured',
      actor: 'order-service',
      causationId: 'cause',
      correlationId: 'c-1',
      detail,
    });
    expect(timelineSchema.parse(one)).toEqual(one);
  });

  test('a full last page announces no further one', async () => {
    await storeOrder(own.sql, { tenantId: 'full', orderId, capturedAt, version: 2 });
    await storeSteps(own.sql, { tenantId: 'full', orderId, capturedAt }, [
      { fact: 'OrderCaptured' },
      { fact: 'OrderRejected' },
    ]);

    const page = await getTimeline(own.db)({ tenantId: 'full', orderId, afterVersion: 0, limit: 2 });

    expect(page?.items).toHaveLength(2);
    expect(page).not.toHaveProperty('nextAfterVersion');
  });

  test('a version beyond the last is an empty page', async () => {
    await storeOrder(own.sql, { tenantId: 'beyond', orderId, capturedAt });

    const page = await getTimeline(own.db)({ tenantId: 'beyond', orderId, afterVersion: 2 ** 31 - 1, limit: 2 });

    expect(page).toEqual({ orderId, version: 3, items: [] });
  });
});
