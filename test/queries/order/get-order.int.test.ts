import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderSchema } from '../../../src/adapters/in/http/order/order.schemas.ts';
import { getOrder } from '../../../src/queries/order/get-order.ts';
import { getTimeline } from '../../../src/queries/order/get-timeline.ts';
import { type OwnDatabase, ownDatabase } from '../own-database.ts';
import { orderIdAt, storeLine, storeOrder, storeSteps } from '../stored-order.ts';

let own: OwnDatabase;
beforeAll(async () => {
  own = await ownDatabase();
});
afterAll(() => own?.drop());

const capturedAt = '2026-03-02T09:30:00.123Z';
const later = '2026-03-02T10:00:00.000Z';
const orderId = orderIdAt(capturedAt);

describe('an order by its id (HT1)', () => {
  test('it is told with its lines in order, its money as text and its times in UTC', async () => {
    await storeOrder(own.sql, { tenantId: 'whole', orderId, capturedAt });
    await storeLine(own.sql, 'whole', orderId, {
      lineId: 'L1',
      doc: { ordinal: 2, dependsOn: [{ orderLineId: 'L2', delaySeconds: 5, optional: true }] },
    });
    const times = { requested_at: capturedAt, started_at: capturedAt, settled_at: later };
    const done = { lineId: 'L2', state: 'completed', attempt: 1, times };
    await storeLine(own.sql, 'whole', orderId, { ...done, doc: { targetAssetId: 'A-1', parentLineId: 'L1' } });

    const order = await getOrder(own.db)({ tenantId: 'whole', orderId });

    const item = { action: 'ADD', offerId: 'fibre', quantity: 2, oneTimeAmount: '10.10', recurringAmount: '0.30' };
    expect(order).toEqual({
      id: orderId,
      state: 'active',
      version: 3,
      quoteId: `Q-${orderId}`,
      quoteVersion: 1,
      customerId: 'cus_1',
      currency: 'EUR',
      totals: { oneTimeTotal: '10.10', recurringTotal: '0.30' },
      orderDate: capturedAt,
      lastUpdate: capturedAt,
      commercialSnapshotHash: 'sha256:00',
      acceptedEvidenceRef: 'ev-1',
      correlationId: 'c-1',
      orderLines: [
        {
          ...item,
          id: 'L2',
          state: 'completed',
          quoteLineId: 'qL2',
          required: true,
          provider: 'acme',
          attempt: 1,
          targetAssetId: 'A-1',
          parentOrderLineId: 'L1',
          dependsOn: [],
          requestedDate: capturedAt,
          takenByProvider: true,
          startDate: capturedAt,
          completionDate: later,
        },
        {
          ...item,
          id: 'L1',
          state: 'pending',
          quoteLineId: 'qL1',
          required: true,
          provider: 'acme',
          attempt: 0,
          dependsOn: [{ orderLineId: 'L2', type: 'finish-to-start', delaySeconds: 5, optional: true, satisfied: true }],
        },
      ],
    });
    expect(orderSchema.parse(order)).toEqual(order);
  });

  test('each requested line says whether its provider has taken it (TE8)', async () => {
    await storeOrder(own.sql, { tenantId: 'taken', orderId, capturedAt });
    const store = async (lineId: string, state: string, times: object) =>
      await storeLine(own.sql, 'taken', orderId, {
        lineId,
        state,
        attempt: 1,
        times: { requested_at: capturedAt, ...times },
      });
    await store('L1', 'requested', {});
    await store('L2', 'in_progress', { started_at: later });
    await store('L3', 'failed', { settled_at: later });
    await store('L4', 'failed', { started_at: later, settled_at: later });
    await store('L5', 'completed', { settled_at: later });

    const order = await getOrder(own.db)({ tenantId: 'taken', orderId });

    const taken = Object.fromEntries((order?.orderLines ?? []).map(({ id, takenByProvider }) => [id, takenByProvider]));
    expect(taken).toEqual({ L1: false, L2: true, L3: false, L4: true, L5: true });
    expect(orderSchema.parse(order)).toEqual(order);
  });

  test('a stuck order names its failed and its overdue lines, and neither those in time nor those completed late', async () => {
    await storeOrder(own.sql, { tenantId: 'stuck', orderId, capturedAt, stuckSince: later });
    const times = { requested_at: capturedAt, expected_completion_at: later };
    const failed = { state: 'failed', attempt: 1, times: { ...times, settled_at: later }, failureReason: 'no port' };
    await storeLine(own.sql, 'stuck', orderId, { lineId: 'L1', ...failed });
    await storeLine(own.sql, 'stuck', orderId, {
      lineId: 'L2',
      state: 'requested',
      attempt: 1,
      times: { ...times, overdue_at: later },
      doc: { ordinal: 2 },
    });
    const late = { state: 'completed', attempt: 1, times: { ...times, overdue_at: later, settled_at: later } };
    await storeLine(own.sql, 'stuck', orderId, { lineId: 'L4', ...late, doc: { ordinal: 4 } });
    const inTime = { state: 'in_progress', attempt: 1, times: { ...times, started_at: later } };
    await storeLine(own.sql, 'stuck', orderId, { lineId: 'L5', ...inTime, doc: { ordinal: 5 } });
    await storeLine(own.sql, 'stuck', orderId, {
      lineId: 'L3',
      doc: { ordinal: 3, dependsOn: [{ orderLineId: 'L1', delaySeconds: 0, optional: false }] },
    });

    const order = await getOrder(own.db)({ tenantId: 'stuck', orderId });

    expect(order?.stuck).toEqual({
      since: later,
      lines: [
        { id: 'L1', reason: 'failed' },
        { id: 'L2', reason: 'overdue' },
      ],
    });
    expect(order?.orderLines[0]).toMatchObject({ settledDate: later, failureReason: 'no port' });
    expect(order?.orderLines[0]?.completionDate).toBeUndefined();
    expect(order?.orderLines[2]?.dependsOn).toMatchObject([{ orderLineId: 'L1', satisfied: false }]);
    expect(orderSchema.parse(order)).toEqual(order);
  });

  test('a rejected order lists its faults and has no line', async () => {
    await storeOrder(own.sql, { tenantId: 'rejected', orderId, capturedAt, state: 'rejected', version: 2 });
    const faults = [{ code: 'TOTAL_MISMATCH', path: '/totals/oneTimeTotal', message: '10 is not 11' }];
    await storeSteps(own.sql, { tenantId: 'rejected', orderId, capturedAt }, [
      { fact: 'OrderCaptured' },
      { fact: 'OrderRejected', detail: { faults } },
    ]);

    const order = await getOrder(own.db)({ tenantId: 'rejected', orderId });

    expect(order).toMatchObject({ state: 'rejected', faults, orderLines: [] });
  });

  test('another tenant has no such order, and no such timeline', async () => {
    await storeOrder(own.sql, { tenantId: 'owner', orderId, capturedAt });

    expect(await getOrder(own.db)({ tenantId: 'stranger', orderId })).toBeUndefined();
    expect(await getTimeline(own.db)({ tenantId: 'stranger', orderId, afterVersion: 0, limit: 10 })).toBeUndefined();
  });
});

describe('orders that are read at once (HT1)', () => {
  test('each reader has its own order, of its own tenant, by few statements', async () => {
    const odd = ['a,b', 'a"b', 'a\\b', '{a}', 'NULL', '', "a'b"];
    const tenants = ['ours', 'theirs', ...odd];
    const ids = [1, 2, 3].map((nth) => orderIdAt(capturedAt, nth));
    for (const [index, tenantId] of tenants.entries())
      for (const id of ids.slice(0, tenantId === 'theirs' ? 1 : 3)) {
        await storeOrder(own.sql, { tenantId, orderId: id, capturedAt, version: index + 1 });
        await storeLine(own.sql, tenantId, id, { lineId: `L${index}` });
      }
    let statements = 0;
    const counted = getOrder({
      call: (name, run) => {
        statements += 1;
        return own.db.call(name, run);
      },
    });
    const wanted = tenants.flatMap((tenantId, index) => ids.map((id) => ({ tenantId, id, version: index + 1 })));

    const orders = await Promise.all(wanted.map(({ tenantId, id }) => counted({ tenantId, orderId: id })));

    const seen = orders.map((order) => [order?.id, order?.version, order?.orderLines.map(({ id }) => id).join()]);
    expect(seen).toEqual(
      wanted.map(({ tenantId, id, version }) =>
        tenantId === 'theirs' && id !== ids[0] ? [undefined, undefined, undefined] : [id, version, `L${version - 1}`],
      ),
    );
    expect(statements).toBeLessThan(5);
  });

  test('read with others or alone, an order is told the same', async () => {
    const keys = ['whole', 'stuck', 'rejected', 'owner'].map((tenantId) => ({ tenantId, orderId }));
    const alone = [];
    for (const key of keys) alone.push(await getOrder(own.db)(key));
    const read = getOrder(own.db);

    const together = await Promise.all([...keys, ...keys].map(read));

    expect(alone).not.toContain(undefined);
    expect(together).toEqual([...alone, ...alone]);
  });
});
