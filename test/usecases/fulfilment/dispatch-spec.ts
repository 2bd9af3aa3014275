import { describe, expect, test } from 'vitest';
import { dueAt } from '../../../src/domain/order/dependencies.ts';
import { isOpen, type OrderLine } from '../../../src/domain/order/order.ts';
import { abandonDispatch, dispatchLines } from '../../../src/usecases/fulfilment/dispatch-lines.ts';
import type { FulfilmentRequest, ProviderAnswer } from '../../../src/usecases/fulfilment/fulfilment-port.ts';
import { steps } from '../steps.ts';
import type { OpenStore } from '../stores/store-probe.ts';
import { line, report, tenantId } from '../world.ts';

const askByOf = (line?: OrderLine) => (line?.state === 'requested' ? line.askBy : undefined);

/** Dispatching to HTTP providers; run on the fake store and on Postgres. */
export function dispatchSpec(open: OpenStore): void {
  const s = steps(open);

  describe('OL5 dispatching to HTTP providers', () => {
    const fibre = { provider: 'acme-fiber' };
    const lines = ['L1', 'L2', 'L3'].map((lineId) => ({ lineId, attempt: 1 }));
    const wantedOf = (orderId: string) => ({ tenantId, orderId, lines });
    const dispatch = async (orderId: string, answer: (lineId: string) => ProviderAnswer) => {
      const asked: FulfilmentRequest[] = [];
      const answered: string[] = [];
      const fulfilment = {
        async request(request: FulfilmentRequest) {
          asked.push(request);
          return answer(request.orderLineId);
        },
      };
      const failure = await dispatchLines({ ...s.deps, fulfilment }, wantedOf(orderId), {
        pauseSeconds: 60,
        onAnswer: (id) => answered.push(id),
      }).then(
        () => undefined,
        (error: unknown) => error,
      );
      return { asked: asked.map(({ idempotencyKey }) => idempotencyKey), answered, failure };
    };

    test('records who accepted and who refused; what could not be asked is thrown and asked again', async () => {
      const orderId = await s.captured(line('a', fibre), line('b', fibre), line('c', fibre));
      await s.advance(orderId);

      const first = await dispatch(orderId, (lineId) => {
        if (lineId === 'L2') throw new Error('connection refused');
        return lineId === 'L1' ? { kind: 'accepted' } : { kind: 'refused', reason: 'no such offer' };
      });

      expect(await s.states(orderId)).toEqual(['in_progress', 'requested', 'failed']);
      expect(first).toMatchObject({ answered: ['L1', 'L3'], failure: new Error('connection refused') });
      const again = await dispatch(orderId, () => ({ kind: 'accepted' }));
      expect(again).toMatchObject({ asked: [`${orderId}/L2/1`], failure: undefined });
      expect(await s.states(orderId)).toEqual(['in_progress', 'in_progress', 'failed']);
    });

    test('TE8 what an HTTP provider has not taken is due by when it is asked again; what it has taken is not', async () => {
      const orderId = await s.captured(line('a', fibre), line('b', fibre));
      await s.advance(orderId);
      const [a, b] = (await s.load(orderId)).lines;
      expect([askByOf(a), askByOf(b)]).toEqual([expect.any(String), expect.any(String)]);
      expect(dueAt(await s.load(orderId))).toBe(askByOf(a));

      await dispatch(orderId, (lineId) => {
        if (lineId === 'L2') throw new Error('503');
        return { kind: 'accepted' };
      });

      const order = await s.load(orderId);
      const later = askByOf(order.lines[1]) ?? '';
      expect(order.lines.map(({ state }) => state)).toEqual(['in_progress', 'requested']);
      expect(askByOf(order.lines[0])).toBeUndefined();
      expect(later > (askByOf(b) ?? '')).toBe(true);
      expect(dueAt(order)).toBe(later);
      expect(order.version).toBe((await s.factsSince(orderId, 0)).length);

      await dispatch(orderId, () => ({ kind: 'accepted' }));
      const deadlines = (await s.load(orderId)).lines.map((each) => isOpen(each) && each.expectedCompletionAt);
      expect(deadlines).toContain(dueAt(await s.load(orderId)));
    });

    test('does not deny a callback that was quicker than the answer', async () => {
      const orderId = await s.captured(line('a', fibre), line('b', fibre));
      await s.advance(orderId);
      const quick = s.disturbed(() => s.say(report(orderId, fibre)));

      const fulfilment = { request: async (): Promise<ProviderAnswer> => ({ kind: 'accepted' }) };
      const once = { pauseSeconds: 60, onAnswer: () => undefined };
      await dispatchLines({ ...quick, fulfilment }, wantedOf(orderId), once);

      expect(await s.states(orderId)).toEqual(['completed', 'in_progress']);
    });

    test('given up, its lines fail with the reason and the order asks for help', async () => {
      const orderId = await s.captured(line('a', fibre));
      await s.advance(orderId);

      await abandonDispatch(s.deps, wantedOf(orderId), 'unreachable for an hour');
      await abandonDispatch(s.deps, wantedOf(orderId), 'again');

      expect((await s.load(orderId)).lines[0]).toMatchObject({ state: 'failed', reason: 'unreachable for an hour' });
      expect(await s.signals()).toEqual(['start', 'orderStuck']);
    });

    test('an answer that Postgres refuses is tried once, and says what Postgres says', async () => {
      const orderId = await s.captured(line('a', fibre));
      await s.advance(orderId);
      const tried: object[] = [];
      const commit = async (commits: readonly object[]) => {
        tried.push(commits);
        return [{ kind: 'poison' as const, sqlstate: '22P05' }];
      };
      const store = { ...s.deps.store, commit };

      const abandoned = abandonDispatch({ ...s.deps, store }, wantedOf(orderId), 'unreachable for an hour');

      await expect(abandoned).rejects.toThrow(`order ${orderId} cannot be changed: Postgres says 22P05`);
      expect(tried).toHaveLength(1);
    });

    test('asks nobody for an order that is not there or a line that went on', async () => {
      expect(await dispatch('ord_9', () => ({ kind: 'accepted' }))).toMatchObject({ asked: [] });
      const orderId = await s.captured(line('a', fibre));
      await s.advance(orderId);
      await s.say(report(orderId, fibre));
      expect(await dispatch(orderId, () => ({ kind: 'accepted' }))).toMatchObject({ asked: [] });
    });
  });
}
