import { expect, test } from 'vitest';
import type { ReceivedReport, ReportVerdict } from '../../../src/usecases/fulfilment/received-report.ts';
import { queueReports } from '../../../src/usecases/fulfilment/report-queue.ts';
import { StoreUnavailable } from '../../../src/usecases/ports.ts';
import { report } from '../world.ts';

const verdictFor = ({ reportId }: ReceivedReport): ReportVerdict => ({ kind: 'applied', reason: reportId });

/** A store that answers when it is told to. */
function slowStore() {
  const calls: string[][] = [];
  const answers: ((error?: Error) => void)[] = [];
  const record = (reports: readonly ReceivedReport[]) => {
    calls.push(reports.map(({ reportId }) => reportId));
    return new Promise<ReportVerdict[]>((resolve, reject) => {
      answers.push((error) => (error ? reject(error) : resolve(reports.map(verdictFor))));
    });
  };
  return { calls, record: queueReports(record), answer: (error?: Error) => answers.shift()?.(error) };
}

const named = (orderId: string, reportId: string) => report(orderId, { reportId });
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('HT3 reports on one order that come together are recorded together, in order; those on another at once', async () => {
  const { calls, record, answer } = slowStore();

  const verdicts = ['a', 'b', 'c'].map((id) => record(named('ord_1', id)));
  const other = record(named('ord_2', 'x'));
  expect(calls).toEqual([['a'], ['x']]);
  answer();
  await turn();
  expect(calls).toEqual([['a'], ['x'], ['b', 'c']]);
  answer();
  answer();

  expect((await Promise.all([...verdicts, other])).map(({ kind }) => kind)).toEqual(Array(4).fill('applied'));
  const next = record(named('ord_1', 'd'));
  expect(calls.at(-1)).toEqual(['d']);
  answer();
  await next;
});

test('a store that is away is told at once to those who waited for it too', async () => {
  const { calls, record, answer } = slowStore();

  const verdicts = ['a', 'b', 'c'].map((id) => record(named('ord_1', id)));
  answer(new StoreUnavailable('away'));

  for (const verdict of verdicts) await expect(verdict).rejects.toThrow(StoreUnavailable);
  expect(calls).toEqual([['a']]);
});

test('a failure is told to those who were recorded together, and holds up nobody after them', async () => {
  const { record, answer } = slowStore();

  const first = record(named('ord_1', 'a'));
  const second = record(named('ord_1', 'b'));
  answer(new Error('away'));

  await expect(first).rejects.toThrow('away');
  answer();
  expect(await second).toEqual({ kind: 'applied', reason: 'b' });
});
