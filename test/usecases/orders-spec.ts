import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Order } from '../../src/domain/order.ts';
import { advanceOrder, OrderMissing } from '../../src/usecases/advance-order.ts';
import { abandonDispatch, dispatchLines } from '../../src/usecases/dispatch-lines.ts';
import type { FulfilmentRequest, ProviderAnswer } from '../../src/usecases/ports.ts';
import { recordReports } from '../../src/usecases/record-reports.ts';
import { at } from '../domain/builders.ts';
import { interrupted, type OpenStore, type StoreProbe } from './store-probe.ts';
import { accepted, apply, kafkaReport, line, report, tenantId, type World, world } from './world.ts';

const after = (...quoteLineIds: string[]) => ({ dependsOn: quoteLineIds.map((quoteLineId) => ({ quoteLineId })) });

/** Advancing, reporting and dispatching, by facts and rows; run on the fake store and on Postgres. */
export function ordersSpec(open: OpenStore): void {
  let probe: StoreProbe;
  let deps: World;
  beforeAll(async () => {
    probe = await open();
  });
  beforeEach(async () => {
    await probe.clear();
    deps = world(probe.store);
  });
  afterAll(() => probe.close());

  const captured = async (...lines: never[]): Promise<string> => {
    await apply(deps, accepted('Q-1', { lines: lines as never }));
    return (await probe.orders())[0] ?? '';
  };
  const load = async (orderId: string): Promise<Order> => {
    const order = (await probe.store.loadOrder(tenantId, orderId))?.order;
    if (order === undefined) throw new Error(`no order ${orderId}`);
    return order;
  };
  const advance = (orderId: string, on: World = deps) => advanceOrder(on, tenantId, orderId, 'wake-1');
  const say = async (...reports: Parameters<typeof recordReports>[1]) =>
    (await recordReports(deps, reports)).map(({ kind }) => kind);
  const states = async (orderId: string) => (await load(orderId)).lines.map(({ state }) => state);
  const factsSince = async (orderId: string, version: number) =>
    (await probe.timeline(orderId)).slice(version).map(({ fact }) => fact);
  const signals = async () =>
    (await probe.outbox()).flatMap(({ destination, topic }) => (destination === 'temporal' ? [topic] : []));

  describe('advancing an order', () => {
    test('OL2 OL5 requests what is ready, by a fact and, for Kafka providers, a request of its own', async () => {
      const orderId = await captured(line('a'), line('b', { provider: 'acme-fiber' }), line('c', after('a')));

      const picture = await advance(orderId);

      expect(await states(orderId)).toEqual(['requested', 'requested', 'pending']);
      expect(await factsSince(orderId, 3)).toEqual([
        'OrderSubmittedForFulfillment',
        'OrderLineFulfillmentRequested',
        'OrderLineFulfillmentRequested',
      ]);
      const issued = (await probe.outbox()).filter(({ eventType }) => eventType === 'FulfillmentRequestIssued');
      expect(issued.map(({ topic, body }) => [topic, JSON.parse(body).aggregateId])).toEqual([
        ['oms.fulfillment.integration.v1', `${orderId}/L1/1`],
      ]);
      expect(picture).toMatchObject({ version: 6, state: 'active', final: false, stuck: false });
      expect(picture.dispatch).toEqual([{ lineId: 'L2', attempt: 1 }]);
      expect(picture).toMatchObject({ nextWake: at(600), nextDeadline: at(600) });
      expect(picture.lines[2]).toBe('L3 pending nordic-mobile, waits for L1');
    });

    test('TE2 is idempotent: a second call changes nothing and paints the same picture', async () => {
      const orderId = await captured(line('a'));
      const first = await advance(orderId);
      const rows = await probe.outbox();

      expect(await advance(orderId)).toEqual(first);
      expect(await probe.outbox()).toEqual(rows);
    });

    test('two at once request each line once', async () => {
      const orderId = await captured(line('a'), line('b'));
      const slow = world(interrupted(probe.store, async (nth) => void (nth === 1 && (await advance(orderId)))));

      expect(await advance(orderId, slow)).toMatchObject({ version: 6 });
      expect(await factsSince(orderId, 3)).toHaveLength(3);
    });

    test('TE3 marks what is overdue once, and tells that the order is stuck', async () => {
      const orderId = await captured(line('a'));
      await advance(orderId);
      deps.seconds = 600;

      expect(await advance(orderId)).toMatchObject({ stuck: true, version: 6 });
      expect(await advance(orderId)).toMatchObject({ stuck: true, version: 6 });
      expect(await factsSince(orderId, 5)).toEqual(['OrderLineOverdue']);
    });

    test('OL2 waits for the delay of a dependency, and tells when to wake', async () => {
      const orderId = await captured(line('a'), line('b', { dependsOn: [{ quoteLineId: 'a', delaySeconds: 90 }] }));
      await advance(orderId);
      deps.seconds = 10;
      await say(report(orderId));

      expect(await advance(orderId)).toMatchObject({ nextWake: at(100), version: 6 });
      deps.seconds = 100;
      expect(await advance(orderId)).toMatchObject({ version: 7 });
      expect(await states(orderId)).toEqual(['completed', 'requested']);
    });

    test('an order that is not there is told', async () => {
      await expect(advance('ord_9')).rejects.toThrow(OrderMissing);
    });

    test('a line whose provider left the registry stops the order with words, not silently', async () => {
      const orderId = await captured(line('a'));
      await expect(advance(orderId, { ...deps, providers: new Map() })).rejects.toThrow('no provider nordic-mobile');
    });
  });

  describe('HT3 a report that comes before its request', () => {
    test('is kept and applied in the commit that requests the line', async () => {
      const orderId = await captured(line('a'), line('b', after('a')));
      expect(await say(report(orderId), report(orderId, { outcome: 'failed', orderLineId: 'L2' }))).toEqual([
        'parked',
        'parked',
      ]);

      const picture = await advance(orderId);

      expect(await states(orderId)).toEqual(['completed', 'failed']);
      expect(picture).toMatchObject({ stuck: true });
      expect(await factsSince(orderId, 3)).toEqual([
        ...['OrderSubmittedForFulfillment', 'OrderLineFulfillmentRequested', 'OrderLineFulfillmentCompleted'],
        ...['OrderLineFulfillmentRequested', 'OrderLineFailed'],
      ]);
      expect((await probe.callbacks()).map(({ verdict }) => verdict)).toEqual(['applied', 'applied']);
    });

    test('may complete the whole order in one wake', async () => {
      const orderId = await captured(line('a'), line('b', after('a')));
      await say(report(orderId), report(orderId, { orderLineId: 'L2' }));
      expect(await advance(orderId)).toMatchObject({ state: 'completed', final: true });
    });

    test('is applied also when the request is committed while it is being stored', async () => {
      const orderId = await captured(line('a'));
      const slow = world(interrupted(probe.store, async (nth) => void (nth === 1 && (await advance(orderId)))));

      const [verdict] = await recordReports(slow, [report(orderId)]);

      expect(verdict?.kind).toBe('applied');
      expect(await load(orderId)).toMatchObject({ state: 'completed' });
    });

    test('is applied also when it is stored while the request is being committed', async () => {
      const orderId = await captured(line('a'));
      const slow = world(interrupted(probe.store, async (nth) => void (nth === 1 && (await say(report(orderId))))));

      expect(await advance(orderId, slow)).toMatchObject({ state: 'completed', final: true });
    });
  });

  describe('HT3 a report', () => {
    test('of the last line completes the order and owes its workflow one signal', async () => {
      const orderId = await captured(line('a'), line('b'));
      await advance(orderId);

      expect(await say(report(orderId), report(orderId, { orderLineId: 'L2' }))).toEqual(['applied', 'applied']);

      expect(await load(orderId)).toMatchObject({ state: 'completed' });
      expect(await signals()).toEqual(['start', 'orderSettled']);
    });

    test('TE2 owes a signal when lines become ready or help is needed, and none otherwise', async () => {
      const orderId = await captured(line('a'), line('b'), line('c', after('a', 'b')));
      await advance(orderId);

      await say(report(orderId, { outcome: 'accepted' }), report(orderId));
      expect(await signals()).toEqual(['start']);
      await say(report(orderId, { orderLineId: 'L2', outcome: 'failed' }));
      expect(await signals()).toEqual(['start', 'orderStuck']);
      await say(report(orderId, { orderLineId: 'L2' }));
      expect(await signals()).toEqual(['start', 'orderStuck', 'linesReady']);
    });

    test('twice has one effect: the same bytes are a duplicate with the first answer, others are refused', async () => {
      const orderId = await captured(line('a'));
      await advance(orderId);
      const first = report(orderId, { callbackId: 'cb-1' });

      expect(await say(first)).toEqual(['applied']);
      expect(await recordReports(deps, [first])).toEqual([
        { kind: 'duplicate', first: { kind: 'applied', reason: 'the line is completed' } },
      ]);
      expect(await say({ ...first, bodyHash: 'other' })).toEqual(['reused']);
      expect((await probe.audit()).map(({ kind }) => kind)).toEqual(['callback-id-reused']);
      expect(await factsSince(orderId, 5)).toEqual(['OrderLineFulfillmentCompleted', 'OrderCompleted']);
    });

    test('twice in one batch has one effect', async () => {
      const orderId = await captured(line('a'));
      await advance(orderId);
      const twice = report(orderId);
      const fromKafka = kafkaReport(orderId);

      expect(await say(twice, twice)).toEqual(['applied', 'duplicate']);
      expect(await say(fromKafka, fromKafka)).toEqual(['repeated', 'duplicate']);
      expect(await factsSince(orderId, 5)).toHaveLength(2);
    });

    test('that contradicts, repeats or progresses a settled line changes no state', async () => {
      const orderId = await captured(line('a'), line('b'));
      await advance(orderId);
      await say(report(orderId));
      const before = await load(orderId);

      const said = (['failed', 'completed', 'progressed', 'too_late'] as const).map((outcome) =>
        report(orderId, { outcome }),
      );
      expect(await say(...said, report(orderId, { attempt: 2 }))).toEqual([
        ...['contradiction', 'repeated', 'repeated', 'contradiction', 'contradiction'],
      ]);

      expect(await load(orderId)).toEqual(before);
    });

    test('for an unknown order, line, tenant or the line of another provider is unknown and recorded', async () => {
      const orderId = await captured(line('a'));
      await advance(orderId);
      const stranger = { ...report(orderId), tenants: ['zeta'] };
      const others = [
        report('ord_9'),
        report(orderId, { orderLineId: 'L9' }),
        report(orderId, { provider: 'acme-fiber' }),
      ];

      expect(await say(stranger, ...others)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
      expect(await probe.callbacks()).toHaveLength(4);
      expect(await states(orderId)).toEqual(['requested']);
    });

    test('CO1 from Kafka leaves its inbox row in the same commit', async () => {
      const orderId = await captured(line('a'));
      await advance(orderId);
      const received = kafkaReport(orderId);

      expect(await say(received)).toEqual(['applied']);
      expect(await say(received)).toEqual(['duplicate']);
      const rows = (await probe.inbox()).filter(({ eventId }) => eventId === received.callbackId);
      expect(rows.map(({ fate, action }) => [fate, action])).toEqual([['applied', 'applied']]);
    });

    test('decided on an order that moved is decided again', async () => {
      const orderId = await captured(line('a'), line('b'));
      await advance(orderId);
      const slow = world(
        interrupted(
          probe.store,
          async (nth) => void (nth === 1 && (await say(report(orderId, { orderLineId: 'L2' })))),
        ),
      );

      const [verdict] = await recordReports(slow, [report(orderId)]);

      expect(verdict?.kind).toBe('applied');
      expect(await load(orderId)).toMatchObject({ state: 'completed' });
    });

    test('that two store at once is applied by one and a duplicate for the other', async () => {
      const orderId = await captured(line('a'));
      await advance(orderId);
      const twice = report(orderId);
      const slow = world(interrupted(probe.store, async (nth) => void (nth === 1 && (await say(twice)))));

      expect((await recordReports(slow, [twice])).map(({ kind }) => kind)).toEqual(['duplicate']);
      expect(await factsSince(orderId, 5)).toHaveLength(2);
    });
  });

  describe('OL5 dispatching to HTTP providers', () => {
    const fibre = { provider: 'acme-fiber' };
    const wanted = ['L1', 'L2', 'L3'].map((lineId) => ({ lineId, attempt: 1 }));
    const dispatch = async (orderId: string, answer: (lineId: string) => ProviderAnswer) => {
      const asked: FulfilmentRequest[] = [];
      const answered: string[] = [];
      const fulfilment = {
        async request(request: FulfilmentRequest) {
          asked.push(request);
          return answer(request.orderLineId);
        },
      };
      const failure = await dispatchLines({ ...deps, fulfilment }, tenantId, orderId, wanted, (id) =>
        answered.push(id),
      ).then(
        () => undefined,
        (error: unknown) => error,
      );
      return { asked: asked.map(({ idempotencyKey }) => idempotencyKey), answered, failure };
    };

    test('records who accepted and who refused; what could not be asked is thrown and asked again', async () => {
      const orderId = await captured(line('a', fibre), line('b', fibre), line('c', fibre));
      await advance(orderId);

      const first = await dispatch(orderId, (lineId) => {
        if (lineId === 'L2') throw new Error('connection refused');
        return lineId === 'L1' ? { kind: 'accepted' } : { kind: 'refused', reason: 'no such offer' };
      });

      expect(await states(orderId)).toEqual(['in_progress', 'requested', 'failed']);
      expect(first).toMatchObject({ answered: ['L1', 'L3'], failure: new Error('connection refused') });
      const again = await dispatch(orderId, () => ({ kind: 'accepted' }));
      expect(again).toMatchObject({ asked: [`${orderId}/L2/1`], failure: undefined });
      expect(await states(orderId)).toEqual(['in_progress', 'in_progress', 'failed']);
    });

    test('does not deny a callback that was quicker than the answer', async () => {
      const orderId = await captured(line('a', fibre), line('b', fibre));
      await advance(orderId);
      const quick = world(
        interrupted(probe.store, async (nth) => void (nth === 1 && (await say(report(orderId, fibre))))),
      );

      const fulfilment = { request: async (): Promise<ProviderAnswer> => ({ kind: 'accepted' }) };
      await dispatchLines({ ...quick, fulfilment }, tenantId, orderId, wanted, () => undefined);

      expect(await states(orderId)).toEqual(['completed', 'in_progress']);
    });

    test('given up, its lines fail with the reason and the order asks for help', async () => {
      const orderId = await captured(line('a', fibre));
      await advance(orderId);

      await abandonDispatch(deps, tenantId, orderId, wanted, 'unreachable for an hour');
      await abandonDispatch(deps, tenantId, orderId, wanted, 'again');

      expect((await load(orderId)).lines[0]).toMatchObject({ state: 'failed', reason: 'unreachable for an hour' });
      expect(await signals()).toEqual(['start', 'orderStuck']);
    });

    test('asks nobody for an order that is not there or a line that went on', async () => {
      expect(await dispatch('ord_9', () => ({ kind: 'accepted' }))).toMatchObject({ asked: [] });
      const orderId = await captured(line('a', fibre));
      await advance(orderId);
      await say(report(orderId, fibre));
      expect(await dispatch(orderId, () => ({ kind: 'accepted' }))).toMatchObject({ asked: [] });
    });
  });
}
