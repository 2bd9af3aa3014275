import { describe, expect, test } from 'vitest';
import { recordDead } from '../../../src/usecases/dead-letters/record-dead.ts';
import type { ReceivedQuoteFact } from '../../../src/usecases/quotes/received-quote-fact.ts';
import { steps } from '../steps.ts';
import { createFakeStore } from '../stores/fake-store.ts';
import { accepted, applyRecords, cancelled, dead, expired, record, tenantId, unapproved } from '../world.ts';

describe('CO1 the inbox row of a quote fact', () => {
  const s = steps(async () => createFakeStore());
  const applied = async (...records: ReceivedQuoteFact[]) => {
    const fates = await applyRecords(s.deps, records);
    const rows = await s.probe.inbox();
    return records.map(({ event }, i) => ({ fate: fates[i], row: rows.find((row) => row.eventId === event.eventId) }));
  };
  const rowOf = ({ event, eventHash, source }: ReceivedQuoteFact, said: object) => ({
    consumer: 'quotes',
    tenantId,
    eventId: event.eventId,
    eventHash,
    source,
    ...said,
  });
  const rowOfDead = (said: object) => ({
    consumer: 'quotes',
    tenantId,
    eventId: 't/0/1',
    eventHash: 't/0/1',
    source: 't/0/1',
    ...said,
  });

  test('CO6 of a dead record says that it is dead, of which class and why, and carries its letter', async () => {
    expect(await recordDead(s.deps.store, [dead(tenantId, 't/0/1', { reason: 'not JSON' })])).toEqual(['dead']);

    expect(await s.probe.inbox()).toEqual([rowOfDead({ fate: 'dead', reason: 'UNPARSABLE: not JSON' })]);
    expect((await s.probe.outbox()).map(({ eventType, aggregate }) => [eventType, aggregate])).toEqual([
      ['DeadLetter', 't/0/1'],
    ]);
  });

  test('CO6 of a dead record whose type could be read names the type', async () => {
    const typed = { errorClass: 'SCHEMA_VALIDATION_FAILED', eventType: 'QuoteAccepted' };

    await recordDead(s.deps.store, [dead(tenantId, 't/0/1', typed)]);

    const reason = 'SCHEMA_VALIDATION_FAILED: broken';
    expect(await s.probe.inbox()).toEqual([rowOfDead({ fate: 'dead', reason, eventType: 'QuoteAccepted' })]);
  });

  test('SH2 of a fact says what was done, why, and to which order', async () => {
    const [start, again] = [record(accepted('Q-1')), record(accepted('Q-1'))];
    const [parked, cancel] = [record(unapproved('Q-2')), record(cancelled('Q-1'))];
    const [late, lapsed] = [record(accepted('Q-1', { quoteVersion: 2 })), record(expired('Q-3'))];

    const settled = await applied(start, again, parked, cancel, late, lapsed);

    const [orderId] = await s.probe.orders();
    const eventType = 'QuoteAccepted';
    const started = { fate: 'applied', action: 'start', reason: 'first acceptance of this quote' };
    const known = `version 1 is order ${orderId} already`;
    const duplicate = { fate: 'duplicate', action: 'duplicate', reason: known };
    const waits = { fate: 'parked', action: 'park', reason: 'it states no approval; kept until QuoteApproved' };
    const signal = { fate: 'applied', action: 'signal', reason: `cancellation of order ${orderId}` };
    const refused = { fate: 'refused', action: 'refuse', reason: 'the quote was cancelled before' };
    const noted = { fate: 'applied', action: 'record', reason: 'the quote is expired; there is no order of it' };
    expect(settled.map(({ row }) => row)).toEqual([
      rowOf(start, { ...started, eventType, orderId }),
      rowOf(again, { ...duplicate, eventType, orderId }),
      rowOf(parked, { ...waits, eventType }),
      rowOf(cancel, { ...signal, eventType: 'QuoteCancelled', orderId }),
      rowOf(late, { ...refused, eventType, orderId }),
      rowOf(lapsed, { ...noted, eventType: 'QuoteExpired' }),
    ]);
    expect(settled.map(({ fate }) => fate)).toEqual(settled.map(({ row }) => row?.fate));
  });
});
