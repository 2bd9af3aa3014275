import { vi } from 'vitest';
import type { OutboxRow, OutboxStore } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import {
  type Delivery,
  type Relay,
  type RelayOptions,
  startRelay,
} from '../../../../src/adapters/out/relay/outbox-relay.ts';

export const row = (id: number, change: Partial<OutboxRow> = {}): OutboxRow => ({
  tenantId: 'demo',
  id: `${id}`,
  aggregate: `ord_${id}`,
  version: 1,
  topic: 't',
  key: 'k',
  eventType: 'OrderCaptured',
  headers: {},
  body: '{}',
  createdAt: '',
  publishedAt: '',
  orderState: null,
  customerId: null,
  ...change,
});
export const rows = (count: number): OutboxRow[] => Array.from({ length: count }, (_, n) => row(n));
export const allSent = async (claimed: readonly OutboxRow[]): Promise<Delivery> => ({
  settled: claimed.map((each) => ({ row: each, result: 'sent' })),
  stopped: [],
});

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/**
 * A relay under a clock that the test moves, over a store that gives the claims it is told to. What was asked of the
 * store is kept, each with the milliseconds since the start.
 */
export function scriptedRelay(claims: (readonly OutboxRow[])[], options: Partial<RelayOptions> = {}) {
  const calls: { readonly at: number; readonly call: string; readonly with: unknown[] }[] = [];
  const began = Date.now();
  const note = (call: string, ...told: unknown[]) => void calls.push({ at: Date.now() - began, call, with: told });
  const store: Pick<OutboxStore, 'lease' | 'release' | 'claim' | 'settle' | 'stop'> = {
    lease: async (...told) => {
      note('lease', ...told);
      return 64;
    },
    claim: async (...told) => {
      note('claim', ...told);
      return claims.shift() ?? [];
    },
    settle: async (...told) => note('settle', ...told),
    stop: async (...told) => note('stop', ...told),
    release: async (...told) => note('release', ...told),
  };
  const relay: Relay = startRelay({
    destination: 'kafka',
    owner: 'me',
    deliver: allSent,
    store: store as OutboxStore,
    ...options,
  });
  return {
    relay,
    calls,
    told: (call: string) => calls.filter((each) => each.call === call).map((each) => each.with),
    times: (call: string) => calls.filter((each) => each.call === call).map(({ at }) => at),
  };
}
