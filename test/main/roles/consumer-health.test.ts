import { describe, expect, test } from 'vitest';
import type { SubscriptionHealth, UnreadableBatch } from '../../../src/adapters/kafka/port.ts';
import { checkConsumer } from '../../../src/main/roles/consumer-health.ts';

const well: SubscriptionHealth = {
  state: 'running',
  lastActivityMs: 100,
  handlingMs: 0,
  assigned: 4,
  restarts: 0,
  stopped: [],
};
const stop = (partition: number): UnreadableBatch => ({
  topic: 't',
  partition,
  offset: '7',
  nextOffset: '9',
  reason: 'codec 7 is not known here',
  codec: '7',
  records: 2,
  bytes: Buffer.alloc(70),
});
const checked = (change: Partial<SubscriptionHealth>) => () => checkConsumer('g', { ...well, ...change });

describe('readiness of a consumer group', () => {
  test('one that reads is ready, also after a restart, and while its partitions rest', () => {
    expect(checked({})).not.toThrow();
    expect(checked({ state: 'paused' })).not.toThrow();
    expect(checked({ restarts: 2, state: 'restarting', restartedBecause: 'the broker went away' })).not.toThrow();
  });

  test('CO8 a stopped partition: every place with its reason and the command', () => {
    expect(checked({ stopped: [stop(1), stop(3)] })).toThrow(
      'g is stopped at t, partition 1, offset 7: codec 7 is not known here; to pass it over: npm run consumers -- pass-over --group g --topic t --partition 1 --offset 7 --reason "…"; g is stopped at t, partition 3, offset 7',
    );
  });

  test('CO7 a group that starts again and again is not ready, however often it joins', () => {
    expect(checked({ restarts: 3, restartedBecause: 'no broker' })).toThrow('3 times in a row: no broker');
    expect(checked({ lastActivityMs: 61_000 })).toThrow('last sign of life 61000 ms ago');
    expect(checked({ state: 'failed' })).toThrow('failed');
  });
});
