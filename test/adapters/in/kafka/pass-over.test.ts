import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { passOver } from '../../../../src/adapters/in/kafka/pass-over.ts';
import type { UnreadableBatch } from '../../../../src/adapters/kafka/port.ts';
import type { Commit, OutboxMessage } from '../../../../src/usecases/commits.ts';
import type { MetBatch, UnreadableBatches } from '../../../../src/usecases/dead-letters/unreadable-batches.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';

const probe = createFakeStore();
let told: string[] = [];
let met: MetBatch[] = [];
beforeEach(async () => {
  await probe.clear();
  [told, met] = [[], []];
});

const batch: UnreadableBatch = {
  topic: 'cpq.quote.events.v1',
  partition: 3,
  offset: '7',
  nextOffset: '9',
  codec: '6',
  records: 2,
  reason: 'codec 6 is not known here',
  bytes: Buffer.from([1, 2, 0xff]),
};

type State = Awaited<ReturnType<UnreadableBatches['meet']>>;
const asked: State = { kind: 'asked', by: 'ada', because: 'zeroed by the disk' };

function decide(state: State, change: Partial<UnreadableBatch> = {}, over: object = {}) {
  const batches: UnreadableBatches = {
    meet: async (one) => {
      met.push(one);
      return state;
    },
    passed: async ({ offset }) => void told.push(`passed ${offset}`),
  };
  const store = {
    ...probe.store,
    commit: (commits: readonly Commit[]) => {
      told.push(`commit ${commits.length}`);
      return probe.store.commit(commits);
    },
    ...over,
  };
  const events = {
    fate: (fate: string, topic: string) => void told.push(`${fate} ${topic}`),
    dead: (errorClass: string, topic: string) => void told.push(`${errorClass} ${topic}`),
  };
  const deps = { batches, store, consumer: 'g', clock: { now: () => '2026-03-02T10:00:00.000Z' } };
  return passOver(deps, events)({ ...batch, ...change });
}

describe('CO8 a batch that cannot be read', () => {
  test('stops its partition until somebody asks to pass it over; it is met with its place and its hash', async () => {
    expect(await decide({ kind: 'stopped' })).toBe('stop');

    const { topic, partition, offset, nextOffset, codec, records } = batch;
    expect(met).toEqual([
      {
        consumer: 'g',
        topic,
        partition,
        offset,
        nextOffset,
        codec,
        records,
        bytes: 3,
        fault: 'codec 6 is not known here',
        hash: createHash('sha256').update(batch.bytes).digest('hex'),
      },
    ]);
    expect(told).toEqual([]);
  });

  test('that was passed over is passed by, without a second letter', async () => {
    expect(await decide({ kind: 'passed' })).toBe('pass-over');

    expect(told).toEqual([]);
  });

  test('that is asked for is kept first, then marked, then told', async () => {
    expect(await decide(asked)).toBe('pass-over');

    expect(told).toEqual([
      ...['commit 1', 'passed 7', 'UNREADABLE_BATCH cpq.quote.events.v1', 'dead cpq.quote.events.v1'],
    ]);
  });

  test('is kept in a letter, with who passed it over and why', async () => {
    await decide(asked);

    const [letter] = (await probe.outbox()) as unknown as OutboxMessage[];
    expect(letter).toMatchObject({ tenantId: '-', topic: 'cpq.quote.events.dlt.v1', key: 'cpq.quote.events.v1/3/7' });
    const reason = 'codec 6 is not known here (passed over by ada: zeroed by the disk)';
    expect(JSON.parse(letter?.body ?? '')).toEqual({
      failedAt: '2026-03-02T10:00:00.000Z',
      sourceTopic: batch.topic,
      sourcePartition: 3,
      sourceOffset: '7',
      consumerGroup: 'g',
      eventId: null,
      eventType: null,
      attemptCount: 1,
      errorClass: 'UNREADABLE_BATCH',
      errorMessage: reason,
      originalRecord: {
        key: null,
        value: { encoding: 'base64', data: 'AQL/' },
        headers: [
          { name: 'batch-offsets', value: { encoding: 'utf8', data: '7-8' } },
          { name: 'batch-codec', value: { encoding: 'utf8', data: '6' } },
          { name: 'batch-bytes', value: { encoding: 'utf8', data: '3' } },
        ],
      },
    });
    expect(await probe.inbox()).toMatchObject([
      { consumer: 'g', fate: 'dead', source: 'cpq.quote.events.v1/3/7', reason: `UNREADABLE_BATCH: ${reason}` },
    ]);
  });

  test('leaves an audit row in the same commit: what it was, by whom, why', async () => {
    await decide(asked);

    const [row, ...others] = await probe.audit();
    expect(others).toEqual([]);
    expect(row).toEqual({
      tenantId: '-',
      kind: 'batch_passed_over',
      subject: 'cpq.quote.events.v1/3/7',
      detail: { ...met[0], by: 'ada', because: 'zeroed by the disk' },
    });
  });

  test('too large for a letter is kept to its first megabyte; its size and hash are those of the whole', async () => {
    await decide(asked, { bytes: Buffer.alloc(1024 * 1024 + 1, 0xfe) });

    const { originalRecord } = JSON.parse((await probe.outbox())[0]?.body ?? '');
    expect(Buffer.from(originalRecord.value.data, 'base64')).toHaveLength(1024 * 1024);
    expect(originalRecord.headers[2].value.data).toBe('1048577');
  });

  test('with a long reason is met with its first thousand characters', async () => {
    await decide({ kind: 'stopped' }, { reason: 'x'.repeat(2_000) });

    expect(met[0]?.fault).toBe('x'.repeat(1_000));
  });

  test('whose letter cannot be stored is not passed over', async () => {
    const commit = async () => [{ kind: 'poison', sqlstate: '22P05' } as const];

    await expect(decide(asked, {}, { commit })).rejects.toThrow('22P05');

    expect(told).toEqual([]);
  });
});
