import { beforeEach, describe, expect, test } from 'vitest';
import { type Consumer, consumerFrame, type Disposition } from '../../../../src/adapters/in/kafka/consumer-frame.ts';
import { classOf } from '../../../../src/adapters/in/kafka/error-classes.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import { OrderBusy, StoreUnavailable } from '../../../../src/usecases/ports.ts';
import { t0 } from '../../../domain/builders.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';
import { consumed, text } from './consumed.ts';

let probe = createFakeStore();
let seen: string[] = [];
beforeEach(() => {
  probe = createFakeStore();
  seen = [];
});

const reason = 'why';
const broken = { kind: 'dead', errorClass: 'MALFORMED_RECORD', reason } as const;
const reused = { kind: 'dead', errorClass: 'EVENT_ID_REUSED', reason } as const;

/** Records whose value is a word: `broken` and `other` never reach the handler, of the rest it answers what the word says. */
const consumer = (handle?: Consumer<string>['handle']): Consumer<string> => ({
  consumer: 'c',
  decode({ value }) {
    const word = String(value);
    if (word === 'broken') return { ...broken, tenantId: 'demo', value: { eventType: 'Broken' } };
    return word === 'other' ? { kind: 'skipped' } : { kind: 'message', content: word, value: { eventType: word } };
  },
  handle: handle ?? (async (words) => words.map(answerTo)),
});

function answerTo(word: string): Disposition {
  seen.push(`handled ${word}`);
  return word === 'reused' ? reused : { kind: word as 'applied' };
}

const record = (word: string, offset: number): ConsumedRecord =>
  consumed({ value: text(word), offset: String(offset) });

const run = (one: Consumer<string>, ...words: string[]) =>
  consumerFrame(
    one,
    { store: probe.store, clock: { now: () => t0 } },
    { fate: (fate) => void seen.push(fate), dead: (errorClass) => void seen.push(errorClass) },
  )(words.map(record));

const letters = async () => (await probe.outbox()).map(({ aggregate }) => aggregate.split('/').at(-1));

describe('RT1 a record of any consumer', () => {
  test.each(['applied', 'duplicate', 'refused', 'parked', 'skipped'] as const)(
    'that is %s has that fate and no dead letter',
    async (kind) => {
      await run(consumer(), kind);

      expect(seen).toEqual([`handled ${kind}`, kind]);
      expect(await probe.inbox()).toEqual([]);
      expect(await letters()).toEqual([]);
    },
  );

  test('that is dead has inbox row and dead letter, under the tenant that it claims and with what can be read of it', async () => {
    await run(consumer(), 'broken', 'reused');

    expect(seen).toEqual(['MALFORMED_RECORD', 'handled reused', 'EVENT_ID_REUSED', 'dead', 'dead']);
    const common = { consumer: 'c', fate: 'dead' };
    expect(await probe.inbox()).toMatchObject([
      { ...common, tenantId: 'demo', eventType: 'Broken', reason: 'MALFORMED_RECORD: why' },
      { ...common, tenantId: '-', eventType: 'reused', reason: 'EVENT_ID_REUSED: why' },
    ]);
    expect(await letters()).toEqual(['0', '1']);
  });

  test('that is dead and comes again is a duplicate', async () => {
    await run(consumer(), 'broken');
    seen = [];

    await run(consumer(), 'broken');

    expect(seen).toEqual(['MALFORMED_RECORD', 'duplicate']);
    expect(await letters()).toEqual(['0']);
  });
});

describe('CO1 a batch', () => {
  test('of many kinds keeps its order for the handler, and gives each record one fate', async () => {
    await run(consumer(), 'applied', 'other', 'broken', 'parked', 'reused', 'duplicate');

    expect(seen.filter((one) => one.startsWith('handled'))).toEqual(
      ['applied', 'parked', 'reused', 'duplicate'].map((word) => `handled ${word}`),
    );
    expect(seen.slice(-6).toSorted()).toEqual(['applied', 'dead', 'dead', 'duplicate', 'parked', 'skipped']);
    expect(await letters()).toEqual(['2', '4']);
  });

  test('without a message asks no handler', async () => {
    await run(consumer(), 'other', 'broken');

    expect(seen).toEqual(['MALFORMED_RECORD', 'skipped', 'dead']);
  });

  test('whose handler throws has no fate and comes again; what cannot be decoded is kept all the same', async () => {
    const away = consumer(async () => Promise.reject(new StoreUnavailable('away')));

    await expect(run(away, 'applied', 'broken')).rejects.toThrow('away');

    expect(seen).toEqual(['MALFORMED_RECORD']);
    expect(await letters()).toEqual(['1']);
  });

  test('whose handler answers for fewer messages than it was given comes again', async () => {
    await expect(
      run(
        consumer(async () => [{ kind: 'applied' }]),
        'applied',
        'applied',
      ),
    ).rejects.toThrow('1 of 2');

    expect(seen).toEqual([]);
  });

  test('whose dead letter Postgres refuses comes again', async () => {
    probe = { ...probe, store: { ...probe.store, commit: async () => [{ kind: 'poison', sqlstate: '22P05' }] } };

    await expect(run(consumer(), 'broken')).rejects.toThrow('Postgres refuses a dead letter (22P05)');
  });
});

test('RT1 an error that a handler throws has its class', () => {
  expect(classOf(new StoreUnavailable('x'))).toBe('STORE_UNAVAILABLE');
  expect(classOf(new OrderBusy('x'))).toBe('ORDER_BUSY');
  expect(classOf(new TypeError('x'))).toBe('UNEXPECTED');
});
