import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PublishError } from '../../../src/adapters/kafka/kafka-errors.ts';
import type { KafkaTimeouts, OutgoingRecord, Published } from '../../../src/adapters/kafka/port.ts';
import { createSession } from '../../../src/adapters/kafka/producer-session.ts';
import { createPublisher } from '../../../src/adapters/kafka/publisher.ts';
import { outgoing } from './support.ts';

vi.mock('../../../src/adapters/kafka/producer-session.ts', () => ({ createSession: vi.fn() }));

let told: string[] = [];
let warned: [object, string][] = [];
let outcomes: ((records: readonly OutgoingRecord[]) => Promise<readonly Published[]>)[] = [];
let opened = 0;

beforeEach(() => {
  [told, warned, outcomes, opened] = [[], [], [], 0];
  vi.useFakeTimers();
  vi.mocked(createSession).mockImplementation(async () => {
    opened += 1;
    const session = opened;
    return {
      send: async (records) => {
        told.push(`${session}: ${records.map(({ topic, value }) => `${topic} ${String(value).slice(0, 5)}`)}`);
        return await (outcomes.shift() ?? written)(records);
      },
      close: async () => void told.push(`${session} closes`),
    };
  });
});
afterEach(() => vi.useRealTimers());

const written = async (records: readonly OutgoingRecord[]) =>
  records.map(({ value }) => ({ partition: 0, offset: String(value).slice(0, 5) }));
const fails =
  (detail: ConstructorParameters<typeof PublishError>[1], message = 'no') =>
  () =>
    Promise.reject(new PublishError(message, detail));
const tooLarge = fails({ kind: 'refused', code: 'MESSAGE_TOO_LARGE' }, 'too large');
const never = () => new Promise<never>(() => undefined);

const publisherOf = (timeouts: Partial<KafkaTimeouts> = {}) => {
  const logger = {
    debug() {},
    info() {},
    error() {},
    warn: (fields: object, text: string) => void warned.push([fields, text]),
  };
  return createPublisher({ brokers: ['nowhere:1'], clientId: 'c', topicPrefix: 'p.', timeouts }, logger);
};
const to = (text: string) => ({ ...outgoing('k', text), topic: 't' });
/** Of a request of its own. */
const large = (text: string) => ({ ...outgoing('k', text.padEnd(900_000)), topic: 't' });
const failure = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: PublishError) => error,
  );

describe('PR3: a publisher', () => {
  test('sends with the prefix of its topics and answers each record’s place, by one session', async () => {
    const publisher = publisherOf();

    expect(await publisher.publish([to('1'), to('2')])).toEqual([
      { partition: 0, offset: '1' },
      { partition: 0, offset: '2' },
    ]);
    await publisher.publish([to('3')]);

    expect(told).toEqual(['1: p.t 1,p.t 2', '1: p.t 3']);
  });

  test('sends one call after the other, and the next also after one that failed', async () => {
    const gate = Promise.withResolvers<void>();
    outcomes = [async (records) => gate.promise.then(() => written(records)), fails({ kind: 'away', code: 'X' })];
    const publisher = publisherOf();

    const calls = [publisher.publish([to('1')]), failure(publisher.publish([to('2')])), publisher.publish([to('3')])];
    await vi.advanceTimersByTimeAsync(10);
    expect(told).toEqual(['1: p.t 1']);
    gate.resolve();
    await Promise.all(calls);

    expect(told).toEqual(['1: p.t 1', '1: p.t 2', '1 closes', '2: p.t 3']);
  });

  test.each<[string, () => Promise<never>, string]>([
    ['the broker says', fails({ kind: 'away', code: 'NOT_LEADER_FOR_PARTITION' }), 'NOT_LEADER_FOR_PARTITION'],
    ['the socket says', () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' })), 'ECONNRESET'],
  ])('PR4: fails as %s, and begins anew: the sequence numbers are in doubt', async (_, outcome, code) => {
    outcomes = [outcome];
    const publisher = publisherOf();

    expect(await failure(publisher.publish([to('1')]))).toMatchObject({ kind: 'away', code, published: [] });
    await publisher.publish([to('2')]);

    expect(told).toEqual(['1: p.t 1', '1 closes', '2: p.t 2']);
  });

  test('PR4: says what was written before a request failed', async () => {
    outcomes = [written, () => Promise.reject(new Error('the network is down'))];

    const error = await failure(publisherOf().publish([large('1'), large('2'), large('3')]));

    expect(error?.message).toBe('publishing failed: the network is down');
    expect(error?.published).toEqual([{ partition: 0, offset: '1    ' }]);
  });

  test('PR4: keeps its session when a topic is not there, which is found before anything is sent; the index counts from the call’s first record', async () => {
    outcomes = [written, fails({ kind: 'away', code: 'UNKNOWN_TOPIC_OR_PARTITION', index: 0 })];
    const publisher = publisherOf();

    const error = await failure(publisher.publish([large('1'), large('2')]));
    await publisher.publish([to('3')]);

    expect(error).toMatchObject({ kind: 'away', index: 1, published: [{ offset: '1    ' }] });
    expect(told.at(-1)).toBe('1: p.t 3');
  });
});

describe('PR4: a request that the broker refuses', () => {
  test('is sent record by record; the one that is refused is named, with what was written before it', async () => {
    outcomes = [tooLarge, written, tooLarge];

    const error = await failure(publisherOf().publish([to('1'), to('2'), to('3')]));

    expect(told.filter((word) => !word.endsWith('closes'))).toEqual(['1: p.t 1,p.t 2,p.t 3', '2: p.t 1', '2: p.t 2']);
    expect(error).toMatchObject({
      kind: 'refused',
      code: 'MESSAGE_TOO_LARGE',
      index: 1,
      message: 'too large',
      published: [{ partition: 0, offset: '1' }],
    });
  });

  test('only because its records were too much together is written all the same', async () => {
    outcomes = [tooLarge];

    expect(await publisherOf().publish([to('1'), to('2')])).toMatchObject([{ offset: '1' }, { offset: '2' }]);
  });

  test('after another that was written is not sent twice with it', async () => {
    outcomes = [written, tooLarge];

    const published = await publisherOf().publish([large('1'), large('2')]);

    expect(published).toMatchObject([{ offset: '1    ' }, { offset: '2    ' }]);
    expect(told.filter((word) => !word.endsWith('closes'))).toEqual(['1: p.t 1    ', '1: p.t 2    ', '2: p.t 2    ']);
  });

  test('and whose records cannot be sent one by one for another reason names none', async () => {
    outcomes = [tooLarge, written, fails({ kind: 'away', code: 'ECONNRESET' })];

    expect(await failure(publisherOf().publish([to('1'), to('2')]))).toMatchObject({
      kind: 'away',
      code: 'ECONNRESET',
      index: undefined,
      published: [{ offset: '1' }],
    });
  });

  test('by one of its records alone is not tried again', async () => {
    outcomes = [fails({ kind: 'refused', code: 'INVALID_TOPIC_EXCEPTION', index: 1 })];

    expect(await failure(publisherOf().publish([to('1'), to('2')]))).toMatchObject({ kind: 'refused', index: 1 });
    expect(told).toHaveLength(1);
  });

  test('before it is sent: nothing of its call is', async () => {
    const bad = { ...to('2'), topic: 'a/b' };

    expect(await failure(publisherOf().publish([to('1'), bad]))).toMatchObject({ kind: 'refused', index: 1 });
    expect(told).toEqual([]);
  });
});

describe('PR5: a publish ends', () => {
  test.each<[string, object, number]>([
    ['within its own deadline', { deadline: 700 }, 700],
    ['within that of every call', {}, 5_000],
  ])('%s, its wait for others included', async (_, options, deadline) => {
    outcomes = [never];
    const publisher = publisherOf({ delivery: 5_000 });
    const calls = [publisher.publish([to('1')], options), publisher.publish([to('2')], options)].map(failure);

    await vi.advanceTimersByTimeAsync(deadline - 1);
    expect(told).toEqual(['1: p.t 1']);
    await vi.advanceTimersByTimeAsync(10);

    const [first, second] = await Promise.all(calls);
    expect(first).toMatchObject({ kind: 'away', code: 'DEADLINE' });
    expect(second === undefined || second.code === 'DEADLINE').toBe(true);
  });

  test('when its producer cannot connect', async () => {
    vi.mocked(createSession).mockImplementation(never);

    const call = failure(publisherOf().publish([to('1')], { deadline: 700 }));
    await vi.advanceTimersByTimeAsync(700);

    expect(await call).toMatchObject({ kind: 'away', code: 'DEADLINE' });
    expect((await call)?.message).toContain('connecting the producer did not answer');
  });

  test('when the publisher is closed: what is under way is waited for, what comes later is not sent', async () => {
    const gate = Promise.withResolvers<void>();
    outcomes = [async (records) => gate.promise.then(() => written(records))];
    const publisher = publisherOf();
    const call = publisher.publish([to('1')]);
    await vi.advanceTimersByTimeAsync(10);

    const closing = publisher.close();
    const late = failure(publisher.publish([to('2')]));
    gate.resolve();
    await Promise.all([call, closing]);

    expect(await late).toMatchObject({ kind: 'away', code: 'CLOSED' });
    expect(told).toEqual(['1: p.t 1', '1 closes']);
    expect(warned).toEqual([]);
  });

  test('when closing has waited long enough, and that is said', async () => {
    outcomes = [never];
    const publisher = publisherOf({ drain: 1_000 });
    void failure(publisher.publish([to('1')]));
    await vi.advanceTimersByTimeAsync(10);

    const closing = publisher.close();
    await vi.advanceTimersByTimeAsync(1_000);
    await closing;

    expect(warned).toEqual([
      [{ error: 'the last publish did not answer within 1000 ms' }, 'closing the publisher with a publish still open'],
    ]);
  });
});
