import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GroupLag } from '../../../src/adapters/kafka/port.ts';
import { createMetrics } from '../../../src/adapters/telemetry/metrics.ts';
import { watchLag } from '../../../src/main/roles/consumer-lag.ts';
import type { Context } from '../../../src/main/roles/context.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const lagOf = (partition: number, lag: number): GroupLag => ({ topic: 't', partition, committed: '1', end: '9', lag });
const groups = [
  { group: 'quotes', topic: 'q' },
  { group: 'reports', topic: 'r' },
];

/** Watches a broker that answers as the test says. */
function watch(answer: (group: string, topics: readonly string[]) => Promise<readonly GroupLag[]>) {
  const metrics = createMetrics();
  const warned: object[] = [];
  const asked: string[] = [];
  const lag = (group: string, topics: readonly string[]) => {
    asked.push(`${group} ${topics}`);
    return answer(group, topics);
  };
  const log = { warn: (fields: object) => void warned.push(fields) };
  const context = { kafka: { admin: () => ({ lag }) }, metrics, log } as unknown as Context;
  const stop = watchLag(context, groups);
  const shown = async () =>
    Object.fromEntries(
      (await metrics.consumerLag.get()).values.map(({ labels, value }) => [
        `${labels.group}/${labels.partition}`,
        value,
      ]),
    );
  return { stop, shown, warned, asked };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('CO7 how far each group is behind is shown by partition, and asked again every five seconds', async () => {
  let lag = 7;
  const { shown, asked } = watch(async (group) => (group === 'quotes' ? [lagOf(0, lag), lagOf(1, 0)] : [lagOf(0, 3)]));

  await pass(0);
  expect(await shown()).toEqual({ 'quotes/0': 7, 'quotes/1': 0, 'reports/0': 3 });
  lag = 9;
  await pass(4_999);
  expect(asked).toEqual(['quotes q', 'reports r']);
  await pass(1);
  expect(await shown()).toEqual({ 'quotes/0': 9, 'quotes/1': 0, 'reports/0': 3 });
});

test('CO7 a figure that cannot be had is taken away, said in the log, and comes back; the other group keeps its own', async () => {
  const lost = new Error('no broker');
  let away = false;
  const { shown, warned } = watch(async (group) => {
    if (away && group === 'quotes') throw lost;
    return [lagOf(0, 5), lagOf(1, 6)];
  });
  await pass(0);

  away = true;
  await pass(5_000);
  expect(await shown()).toEqual({ 'reports/0': 5, 'reports/1': 6 });
  expect(warned).toEqual([{ group: 'quotes', err: lost }]);

  away = false;
  await pass(5_000);
  expect(await shown()).toEqual({ 'quotes/0': 5, 'quotes/1': 6, 'reports/0': 5, 'reports/1': 6 });
});

test('CO7 once it is stopped it asks no more, and a question that fails after that is no warning', async () => {
  const open: PromiseWithResolvers<readonly GroupLag[]>[] = [];
  const { stop, warned, asked } = watch(() => {
    const question = Promise.withResolvers<readonly GroupLag[]>();
    open.push(question);
    return question.promise;
  });

  stop();
  open[0]?.reject(new Error('the client was closed'));
  await pass(60_000);

  expect(asked).toEqual(['quotes q']);
  expect(warned).toEqual([]);
});

test('CO7 a stop between two rounds ends them', async () => {
  const { stop, asked } = watch(async () => []);
  await pass(0);

  stop();
  await pass(60_000);

  expect(asked).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});
