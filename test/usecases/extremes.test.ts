import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateCallbackBody } from '../../src/contracts/events.ts';
import { recordReports } from '../../src/usecases/fulfilment/record-reports.ts';
import { steps } from './steps.ts';
import { createFakeStore } from './stores/fake-store.ts';
import { line, report } from './world.ts';

const s = steps(async () => createFakeStore());

const text = fc.string({ unit: 'grapheme', maxLength: 700 });
const nested = fc.integer({ min: 26, max: 33 }).map((levels) => {
  let value: Record<string, unknown> = {};
  for (let level = 0; level < levels; level += 1) value = { in: value };
  return value;
});
const details = fc.oneof(
  nested,
  fc.dictionary(text, fc.jsonValue({ maxDepth: 6 })),
  text.map((reason) => ({ reason })),
);
const outcome = fc.constantFrom('accepted', 'progressed', 'milestone', 'completed', 'failed', 'cancelled', 'too_late');
const reportId = fc.stringMatching(/^[\x21-\x7e]{1,200}$/);

test('HT3 SC2 whatever body a webhook accepts, in time or early, its fact can be stored and its order goes on', async () => {
  await fc.assert(
    fc.asyncProperty(outcome, details, reportId, fc.boolean(), async (said, told, id, early) => {
      await s.probe.clear();
      const orderId = await s.captured(line('a'));
      if (!early) await s.advance(orderId);
      const received = report(orderId, { outcome: said as 'completed', details: told, reportId: id });
      if (!validateCallbackBody(received.report).ok) return;

      const [verdict] = await recordReports(s.deps, [received]);
      const picture = await s.advance(orderId);

      expect(verdict?.kind).not.toBe('unstorable');
      expect(picture.lines[0]).not.toMatch(/pending/);
      const kept = (await s.probe.callbacks()).map((entry) => entry.verdict);
      expect(kept).not.toContain('parked');
      if (said === 'completed') expect(kept).toEqual(['applied']);
    }),
    { numRuns: 300 },
  );
});
