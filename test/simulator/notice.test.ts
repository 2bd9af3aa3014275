import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../simulator/notice.ts';
import { NoticesSent } from '../../simulator/notices-sent.ts';
import { type AnyEvent, parseEvent } from '../../src/contracts/events.ts';
import { catalog, example } from '../contracts/examples.ts';

const facts = catalog.filter(({ topic }) => topic === 'oms.order.events.v1').map(({ eventType }) => eventType);

function fact(eventType: string): AnyEvent {
  const parsed = parseEvent('oms.order.events.v1', example(eventType, 'full'));
  if (parsed.kind !== 'event') throw new Error(`the example of ${eventType} is ${parsed.kind}`);
  return parsed.event;
}

describe('a notice', () => {
  test('is given for what a customer would be told of, and for nothing else', () => {
    const told = facts.filter((eventType) => noticeOf(fact(eventType)) !== undefined);

    expect(told.sort()).toEqual([
      ...['OrderAmendmentRequested', 'OrderCancellationRequested', 'OrderCaptured', 'OrderCompleted'],
      ...['OrderLineFailed', 'OrderLineOverdue', 'OrderRejected'],
    ]);
  });

  test.each(facts)('of %s names the order and nothing that a person wrote', (eventType) => {
    const event = fact(eventType);
    const text = noticeOf(event);
    if (text === undefined) return;

    const { customerId, reason, acceptedEvidenceRef } = { ...event.payload } as Record<string, unknown>;
    for (const secret of [customerId, reason, acceptedEvidenceRef].filter((value) => value !== undefined))
      expect(text).not.toContain(secret);
    expect(text).toContain(`order ${event.aggregateId} `);
  });
});

describe('what was said', () => {
  test('is found again by the next process, but for a line that a kill cut', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'notices-')), 'run', 'sent.ndjson');
    const first = new NoticesSent(file);
    first.add({ eventId: 'e1', text: 'one' });
    writeFileSync(file, '{"eventId":"e2","te', { flag: 'a' });

    const second = new NoticesSent(file);

    expect([second.has('e1'), second.has('e2')]).toEqual([true, false]);
    second.add({ eventId: 'e2', text: 'two' });
    expect(new NoticesSent(file).has('e2')).toBe(true);
  });
});
