import { expect, test } from 'vitest';
import type { CommitOutcome } from '../../../src/usecases/commits.ts';
import { applyQuoteFacts } from '../../../src/usecases/quotes/apply-quote-facts.ts';
import { createFakeStore } from '../stores/fake-store.ts';
import { accepted, expired, record, world } from '../world.ts';

function deps(answer?: CommitOutcome) {
  const { store } = createFakeStore();
  const captured: number[] = [];
  const made = world(answer === undefined ? store : { ...store, commit: async (batch) => batch.map(() => answer) });
  made.seconds = 90;
  return { ...made, captured, onCaptured: (seconds: number) => void captured.push(seconds) };
}

test('OB1 an order that is captured is measured from its quote fact on, and nothing else is', async () => {
  const context = deps();
  const first = record(accepted('Q-1'));

  await applyQuoteFacts(context, [first, record(accepted('Q-1')), record(expired('Q-2'))]);
  await applyQuoteFacts(context, [first]);

  expect(context.captured).toEqual([90]);
  expect(context.actions).toEqual(['start', 'duplicate', 'record']);
});

test('CO6 a fact that Postgres refuses is dead, with what Postgres says, and counts as no action', async () => {
  const context = deps({ kind: 'poison', sqlstate: '22P05' });

  expect(await applyQuoteFacts(context, [record(accepted('Q-1'))])).toEqual([
    { kind: 'dead', errorClass: 'SCHEMA_VALIDATION_FAILED', reason: 'Postgres refuses the content (22P05)' },
  ]);
  expect([context.captured, context.actions]).toEqual([[], []]);
});

test('CO2 an event id that was used for another content is dead, and says so', async () => {
  expect(await applyQuoteFacts(deps({ kind: 'mismatch' }), [record(accepted('Q-1'))])).toEqual([
    { kind: 'dead', errorClass: 'EVENT_ID_REUSED', reason: 'the same eventId came before with another content' },
  ]);
});
