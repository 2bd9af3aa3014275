import { describe, expect, test } from 'vitest';
import { recordReports } from '../../../src/usecases/fulfilment/record-reports.ts';
import { at, t0 } from '../../domain/builders.ts';
import { steps } from '../steps.ts';
import { createFakeStore } from '../stores/fake-store.ts';
import { kafkaReport, line, report, tenantId } from '../world.ts';

describe('HT3 what is kept of a report', () => {
  const s = steps(async () => createFakeStore());
  const rowOf = async (reportId: string) => (await s.probe.callbacks()).find((row) => row.reportId === reportId);
  const inProgress = async (...lines: never[]) => {
    const orderId = await s.captured(...lines);
    await s.advance(orderId);
    return orderId;
  };

  test('is the report as it came, its sender, and what was decided and why', async () => {
    const orderId = await inProgress(line('a'), line('b'));
    const received = report(orderId, { reportId: 'cb-1', bodyHash: 'h1', details: { signal: 7 } });

    expect(await recordReports(s.deps, [received])).toEqual([{ kind: 'applied', reason: 'the line is completed' }]);

    expect(await rowOf('cb-1')).toEqual({
      provider: 'nordic-mobile',
      reportId: 'cb-1',
      channel: 'webhook',
      bodyHash: 'h1',
      tenantId,
      orderId,
      orderLineId: 'L1',
      attempt: 1,
      outcome: 'completed',
      report: received.report,
      verdict: 'applied',
      reason: 'the line is completed',
    });
  });

  test('CO1 CO2 over Kafka is its inbox row too; the ledger knows it within its tenant', async () => {
    const orderId = await inProgress(line('a'));
    const received = kafkaReport(orderId);

    await s.say(received);

    expect(await rowOf(`demo/${received.reportId}`)).toMatchObject({ channel: 'kafka', verdict: 'applied' });
    const rows = await s.probe.inbox();
    expect(rows.find(({ eventId }) => eventId === received.reportId)).toEqual({
      ...received.inbox,
      tenantId,
      orderId,
      fate: 'applied',
      action: 'applied',
      reason: 'the line is completed',
    });
  });

  test.each([
    ['repeated', 'duplicate', { outcome: 'completed' }, 'the line is completed already'],
    ['contradiction', 'refused', { outcome: 'failed' }, 'failed denies that the line is completed'],
    ['unknown', 'refused', { orderLineId: 'L9' }, 'the order has no such line'],
    ['unknown', 'refused', { provider: 'acme-fiber' }, "line L1 is not this provider's"],
    ['parked', 'parked', { orderLineId: 'L2' }, 'the request is not committed yet; kept until it is'],
    ['noted', 'applied', { orderLineId: 'L3', outcome: 'milestone' }, 'progress recorded; the line stays in progress'],
  ] as const)('over Kafka that is %s has the fate %s and its reason (%j)', async (verdict, fate, said, reason) => {
    const orderId = await inProgress(line('a'), line('b', { dependsOn: [{ quoteLineId: 'c' }] }), line('c'));
    await s.say(report(orderId), report(orderId, { orderLineId: 'L3', outcome: 'accepted' }));
    const received = kafkaReport(orderId, said);

    expect(await recordReports(s.deps, [received])).toEqual([{ kind: verdict, reason }]);

    expect((await s.probe.inbox()).find(({ eventId }) => eventId === received.reportId)).toMatchObject({
      fate,
      action: verdict,
      reason,
      orderId,
    });
  });

  test('about an order that is not there belongs to the tenant that Kafka names, and to none by webhook', async () => {
    const [byKafka, byWebhook] = [kafkaReport('ord_9'), report('ord_9')];
    const reason = 'no such order for this provider';

    const verdicts = await recordReports(s.deps, [byKafka, byWebhook]);

    expect(verdicts).toEqual([
      { kind: 'unknown', reason },
      { kind: 'unknown', reason },
    ]);
    expect(await rowOf(`demo/${byKafka.reportId}`)).toMatchObject({ tenantId: 'demo', orderId: 'ord_9', reason });
    expect(await rowOf(byWebhook.reportId)).toMatchObject({ tenantId: '-', orderId: 'ord_9', reason });
  });

  test('that came early says later what became of it, and that it came early', async () => {
    const orderId = await s.captured(line('a'));
    await s.say(report(orderId, { reportId: 'cb-1' }), report(orderId, { reportId: 'cb-2', outcome: 'failed' }));

    await s.advance(orderId);

    expect([await rowOf('cb-1'), await rowOf('cb-2')]).toMatchObject([
      { verdict: 'applied', reason: 'it came early; the line is completed' },
      { verdict: 'contradiction', reason: 'it came early; failed denies that the line is completed' },
    ]);
  });

  test('that comes twice is answered by the first verdict', async () => {
    const orderId = await inProgress(line('a'));
    const twice = report(orderId);
    const first = { kind: 'applied', reason: 'the line is completed' };

    expect(await recordReports(s.deps, [twice])).toEqual([first]);
    expect(await recordReports(s.deps, [twice])).toEqual([{ kind: 'duplicate', first }]);
  });

  test('SE6 an id that is used again for another body is refused, and both bodies are in the audit', async () => {
    const orderId = await inProgress(line('a'));
    await s.say(report(orderId, { reportId: 'cb-1', bodyHash: 'h1' }));

    const [reused] = await recordReports(s.deps, [report(orderId, { reportId: 'cb-1', bodyHash: 'h2' })]);

    expect(reused).toEqual({
      kind: 'reused',
      reason: 'this callback id came before with another body; use a new id for a new report',
    });
    expect(await s.probe.audit()).toEqual([
      {
        tenantId: '-',
        kind: 'callback-id-reused',
        subject: 'nordic-mobile',
        detail: { callbackId: 'cb-1', firstHash: 'h1', thisHash: 'h2' },
      },
    ]);
  });

  test('is measured when it completes a line: seconds since the request, by provider', async () => {
    const orderId = await inProgress(line('a'), line('b'));
    const told: (readonly [number, string])[] = [];
    const deps = { ...s.deps, onCompleted: (seconds: number, by: string) => void told.push([seconds, by]) };
    s.deps.seconds = 90;
    const later = { ...deps, clock: { now: () => at(90) } };

    await recordReports(later, [
      report(orderId, { orderLineId: 'L2', outcome: 'accepted' }),
      report(orderId, { orderLineId: 'L2', outcome: 'failed' }),
      report(orderId),
      report(orderId),
      report('ord_9'),
    ]);

    expect(told).toEqual([[90, 'nordic-mobile']]);
    expect(t0).not.toBe(at(90));
  });
});
