import { beforeEach, describe, expect, test } from 'vitest';
import { type LineProgress, withProgress } from '../../../src/domain/order/order.ts';
import type { Commit } from '../../../src/usecases/commits.ts';
import { at, progressIn } from '../../domain/builders.ts';
import { callback, commit, created, orderId, stored, tenantId } from './commits.ts';
import type { OpenStore } from './store-probe.ts';
import { storeUnderTest } from './store-under-test.ts';

/** What lists and sweepers go by; run on the fake and on Postgres. */
export function orderMarksContract(open: OpenStore): void {
  const { probe, kinds } = storeUnderTest(open);
  beforeEach(async () => void (await kinds({ ...created, at: at(1) })));

  const overdue = { ...progressIn('requested'), overdueAt: at(3600) } as LineProgress;
  /** Moves L1, `seconds` after the start. */
  const to = (expected: number, progress: LineProgress, seconds: number, version = expected + 1): Commit => {
    const after = { ...withProgress(stored, 'L1', progress), version };
    return commit({ at: at(seconds), order: { expected, after, lines: after.lines.slice(0, 1) } });
  };

  describe('OB1 an order', () => {
    test('is updated by each version, and was by its first', async () => {
      expect(await probe().marks(orderId)).toMatchObject({ updatedAt: at(1) });
      await kinds(to(3, progressIn('requested'), 5));
      expect(await probe().marks(orderId)).toMatchObject({ updatedAt: at(5) });
    });

    test('is not updated by a report that is kept for later, nor anything else of it', async () => {
      await kinds(to(3, progressIn('requested'), 5));
      const before = await probe().marks(orderId);

      const parked = { ...to(4, progressIn('requested'), 9, 4), callback: callback('cb1') };
      expect(await kinds(parked)).toEqual(['applied']);

      expect(await probe().marks(orderId)).toEqual(before);
    });

    test('is due by the deadline of its lines, at once where that is over, and never once it ended', async () => {
      expect(await probe().marks(orderId)).toMatchObject({ dueAt: at(1) });

      await kinds(to(3, progressIn('requested'), 5));
      expect(await probe().marks(orderId)).toMatchObject({ dueAt: at(3600) });
      await kinds(to(4, progressIn('requested'), 4000));
      expect(await probe().marks(orderId)).toMatchObject({ dueAt: at(4000) });

      const completed = { ...stored, version: 6, state: 'completed' as const };
      await kinds(commit({ at: at(5000), order: { expected: 5, after: completed, lines: [] } }));
      expect(await probe().marks(orderId)).toEqual({ updatedAt: at(5000) });
      expect((await probe().store.loadOrder(tenantId, orderId))?.order.state).toBe('completed');
    });

    test('is stuck since the commit that made it so, whatever follows, until it moves on', async () => {
      expect((await probe().marks(orderId))?.stuckSince).toBeUndefined();
      await kinds(to(3, overdue, 3600));
      expect(await probe().marks(orderId)).toMatchObject({ stuckSince: at(3600) });
      await kinds(to(4, overdue, 3700));
      expect(await probe().marks(orderId)).toMatchObject({ stuckSince: at(3600), updatedAt: at(3700) });

      await kinds(to(5, progressIn('requested'), 3800));
      expect((await probe().marks(orderId))?.stuckSince).toBeUndefined();
      await kinds(to(6, progressIn('failed'), 3900));
      expect(await probe().marks(orderId)).toMatchObject({ stuckSince: at(3900) });
    });

    test('of another tenant, or another of this one, is left as it is', async () => {
      const other = { ...stored, orderId: 'ord_2', capturedAt: at(2) };
      const twin = { ...stored, tenantId: 'zeta', capturedAt: at(2) };
      const create = (tenant: string, id: string, after: typeof stored): Commit => ({
        tenantId: tenant,
        orderId: id,
        at: at(2),
        order: { expected: 0, after, lines: after.lines },
      });
      await kinds(create(tenantId, 'ord_2', other), create('zeta', orderId, twin));

      await kinds(to(3, progressIn('requested'), 5));

      expect(await probe().marks('ord_2')).toEqual({ updatedAt: at(2), dueAt: at(2) });
      expect((await probe().store.loadOrder('zeta', orderId))?.order).toEqual(twin);
      expect((await probe().store.loadOrder(tenantId, 'ord_2'))?.order).toEqual(other);
    });
  });
}
