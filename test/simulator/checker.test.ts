import { describe, expect, it } from 'vitest';
import { check } from '../../chaos/checker/check.ts';
import { mutants, of } from './checker-mutants.ts';
import { settledRun } from './settled-run.ts';

const facts = 'oms.order.events.v1';
const requests = 'oms.fulfillment.integration.v1';
const dead = 'cpq.quote.events.dlt.v1';
const quotes = 'cpq.quote.events.v1';

it('finds nothing in a run that is right', () => {
  const { violations, counts } = check(settledRun(), { expectAllCompleted: true });

  expect(violations).toEqual([]);
  expect(counts).toMatchObject({ [quotes]: 40, 'orders completed': 22, 'orders rejected': 4, 'quotes dead': 8 });
});

it('accepts copies that the relay sent again', () => {
  const run = settledRun();
  for (const topic of [facts, requests, dead]) {
    const [first] = of(run, topic);
    if (first) of(run, topic).push({ ...first, offset: '9999' });
  }

  expect(check(run).violations).toEqual([]);
});

it('I21 reads whole yen of a quote as the order writes them, and no other amount', () => {
  const run = settledRun();
  const yen = run.tables.orders.find(({ currency }) => currency === 'JPY');
  const line = run.tables.lines.find(
    ({ orderId, doc }) => orderId === yen?.orderId && /\.00$/.test(`${doc.oneTimeAmount}`),
  );
  if (!line) throw new Error('the run has no order in whole yen');

  line.doc = { ...line.doc, oneTimeAmount: `${line.doc.oneTimeAmount}`.replace('.00', '') };

  expect(check(run).violations.map(({ invariant }) => invariant)).toContain('I21');
});

describe('the verifier catches (EV2)', () => {
  it.each(mutants)('%s: %s', (invariant, _name, spoil) => {
    const run = settledRun();
    spoil(run);

    const { violations } = check(run, { expectAllCompleted: true });

    expect(new Set(violations.map((violation) => violation.invariant))).toContain(invariant);
  });
});
