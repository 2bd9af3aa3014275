import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Order } from '../../src/domain/order/order.ts';
import { recordReports } from '../../src/usecases/fulfilment/record-reports.ts';
import { advanceOrder } from '../../src/usecases/order/advance-order.ts';
import { interrupted, type OpenStore, type StoreProbe } from './stores/store-probe.ts';
import { accepted, apply, tenantId, type World, world } from './world.ts';

/** A store opened once, emptied before each test, and what the specs do with it and see of it. */
export function steps(open: OpenStore) {
  const current: { probe?: StoreProbe; deps?: World } = {};
  const opened = (): StoreProbe => present(current.probe);
  const loaded = async (orderId: string): Promise<Order> =>
    present((await opened().store.loadOrder(tenantId, orderId))?.order);
  const deps = (): World => present(current.deps);
  beforeAll(async () => {
    current.probe = await open();
  });
  beforeEach(async () => {
    await opened().clear();
    current.deps = world(opened().store);
  });
  afterAll(() => current.probe?.close());

  return {
    get probe(): StoreProbe {
      return opened();
    },
    get deps(): World {
      return deps();
    },
    /** A world whose first commit comes just after somebody else did something. */
    disturbed: (act: () => Promise<unknown>): World =>
      world(interrupted(opened().store, async (nth) => void (nth === 1 && (await act())))),
    captured: async (...lines: never[]): Promise<string> => {
      await apply(deps(), accepted('Q-1', { lines: lines as never }));
      return present((await opened().orders())[0]);
    },
    load: loaded,
    advance: (orderId: string, on?: World) => advanceOrder(on ?? deps(), { tenantId, orderId }, 'wake-1'),
    say: async (...reports: Parameters<typeof recordReports>[1]): Promise<string[]> =>
      (await recordReports(deps(), reports)).map(({ kind }) => kind),
    states: async (orderId: string): Promise<string[]> => (await loaded(orderId)).lines.map(({ state }) => state),
    factsSince: async (orderId: string, version: number): Promise<string[]> =>
      (await opened().timeline(orderId)).slice(version).map(({ fact }) => fact),
    /** What the row of a signal carries. */
    nudge: async (signal: string): Promise<object> =>
      JSON.parse(present((await opened().outbox()).find(({ topic }) => topic === signal)).body),
    /** Topics of the rows for Temporal: `start` or a signal's name. */
    signals: async (): Promise<string[]> =>
      (await opened().outbox()).flatMap(({ destination, topic }) => (destination === 'temporal' ? [topic] : [])),
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test expects something that is not there');
  return value;
}
