import { describe, expect, it } from 'vitest';
import type { TakenRequest } from '../../simulator/fulfillment-request.ts';
import { reportRecord, requestIn } from '../../simulator/kafka-provider.ts';
import { planReports } from '../../simulator/report-plan.ts';
import { applySettings, defaultSettings, parseSettingsChange } from '../../simulator/settings.ts';
import { parseEvent } from '../../src/contracts/events.ts';

const request: TakenRequest = {
  provider: 'nordic-mobile',
  idempotencyKey: 'O1/L1/1',
  tenantId: 'demo',
  orderId: 'O1',
  orderLineId: 'L1',
  attempt: 1,
  bodyHash: 'sha256:00',
  takenAt: Date.UTC(2026, 0, 5, 9),
  correlationId: 'corr-1',
  causationId: '01J9Z3K7Q00000000000000050',
  traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
};
const set = (change: object) => applySettings(defaultSettings, parseSettingsChange(change)).providers['nordic-mobile'];
const outcomes = (change: object, seed = 1) => planReports(request, set(change), seed).map(({ outcome }) => outcome);

describe('the reports of a request', () => {
  it('are one completion unless something is set', () => {
    expect(outcomes({})).toEqual(['completed']);
  });

  it.each([
    [{ acceptFirst: true }, ['accepted', 'completed']],
    [{ failureRate: 1 }, ['failed']],
    [{ outOfOrderRate: 1, acceptFirst: true }, ['completed', 'accepted']],
    [{ lateRate: 1, acceptFirst: true }, ['accepted', 'completed', 'progressed']],
    [{ silentRate: 1 }, []],
  ])('follow %o', (change, expected) => {
    expect(outcomes(change)).toEqual(expected);
  });

  it('are as usual for what is undefined, as an option that nobody gave', () => {
    const none = { delayMs: undefined, failureRate: undefined, acceptFirst: undefined, answer: undefined };

    expect(set({ ...none, seed: 7 })).toEqual(set({}));
    expect(set({ answer: { status: 429, rate: undefined } }).answer.rate).toBe(set({}).answer.rate);
    expect(outcomes(none)).toEqual(['completed']);
  });

  it('are the same for the same seed, so that a restarted provider repeats itself byte for byte', () => {
    const settings = set({ acceptFirst: true, failureRate: 0.5, duplicateRate: 0.5 });

    expect(planReports(request, settings, 3)).toEqual(planReports(request, settings, 3));
    expect(planReports(request, settings, 3)).not.toEqual(planReports(request, settings, 4));
  });

  it('are late by the delay that is set', () => {
    const [report] = planReports(request, set({ delayMs: { min: 500, max: 500 } }), 1);

    expect(report).toMatchObject({ afterMs: 500, at: '2026-01-05T09:00:00.500Z', copies: 1 });
  });

  it('are sent twice under one id when duplicates are set', () => {
    expect(planReports(request, set({ duplicateRate: 1 }), 1)).toMatchObject([{ copies: 2 }]);
  });

  it('fail and stay silent at about the rates that are set', () => {
    const settings = set({ failureRate: 0.1, silentRate: 0.2 });
    const plans = Array.from({ length: 2_000 }, (_, n) =>
      planReports({ ...request, idempotencyKey: `O${n}/L1/1` }, settings, 1),
    );
    const failed = plans.filter(([report]) => report?.outcome === 'failed').length;
    const silent = plans.filter((plan) => plan.length === 0).length;

    expect(failed / 1_600).toBeCloseTo(0.1, 1);
    expect(silent / 2_000).toBeCloseTo(0.2, 1);
  });
});

describe('settings', () => {
  it('change both providers, or one', () => {
    const changed = applySettings(
      defaultSettings,
      parseSettingsChange({ lateRate: 0.3, providers: { 'acme-fiber': { answer: { rate: 1 } } } }),
    );

    expect(changed.providers['nordic-mobile']).toMatchObject({ lateRate: 0.3, answer: { status: 503, rate: 0 } });
    expect(changed.providers['acme-fiber']).toMatchObject({ lateRate: 0.3, answer: { status: 503, rate: 1 } });
  });

  it.each([{ failureRate: 1.1 }, { delayMs: { min: 3, max: 2 } }, { unknown: 1 }])('refuse %o', (change) => {
    expect(() => parseSettingsChange(change)).toThrow();
  });
});

describe('a report on Kafka', () => {
  it('is an event that the contract accepts, keyed by order, with the trace passed on (EV2, EV5)', () => {
    for (const change of [{ acceptFirst: true, lateRate: 1 }, { failureRate: 1 }]) {
      for (const report of planReports(request, set(change), 1)) {
        const record = reportRecord(request, report);

        expect(parseEvent(record.topic, JSON.parse(String(record.value)))).toMatchObject({ kind: 'event' });
        expect(record).toMatchObject({ key: 'O1', headers: { traceparent: request.traceparent, tenantId: 'demo' } });
      }
    }
  });

  it('answers only requests that name this provider', () => {
    const payload = { ...request, provider: 'acme-fiber' };
    const value = { eventId: 'e', eventType: 'FulfillmentRequestIssued', tenantId: 'demo', payload };
    const record = (told: object) => ({
      topic: 't',
      partition: 0,
      offset: '0',
      key: null,
      headers: {},
      timestamp: '0',
      value: Buffer.from(JSON.stringify(told)),
    });

    expect(requestIn(record(value), 'nordic-mobile', 0)).toBeUndefined();
    expect(requestIn(record(value), 'acme-fiber', 0)).toMatchObject({ idempotencyKey: 'O1/L1/1', tenantId: 'demo' });
    expect(
      requestIn(record({ ...value, eventType: 'FulfillmentCancellationIssued' }), 'acme-fiber', 0),
    ).toBeUndefined();
  });
});
