import { describe, expect, test } from 'vitest';
import { refusalRecorder } from '../../../src/usecases/fulfilment/record-refusals.ts';
import type { Refusal, RefusalCount, RefusalLedger } from '../../../src/usecases/fulfilment/refusal-ports.ts';
import { StoreUnavailable } from '../../../src/usecases/ports.ts';

const forged: Refusal = { kind: 'bad_signature', provider: 'acme', detail: { reason: 'r' } };

interface Setting {
  readonly rowsPerHour?: number;
  readonly full?: () => boolean;
  readonly whileCounting?: () => Promise<void>;
}

function recorder({ rowsPerHour = 3, full = () => false, whileCounting = async () => undefined }: Setting = {}) {
  const rows: Refusal[] = [];
  const counts = new Map<string, RefusalCount>();
  const kept: string[] = [];
  const stored: (readonly RefusalCount[])[] = [];
  let at = '2026-03-02T09:30:00.000Z';
  let away = false;
  const ledger: RefusalLedger = {
    async write(refusal) {
      if (away) throw new StoreUnavailable('away');
      if (full()) return false;
      rows.push(refusal);
      return true;
    },
    async count(changed) {
      if (away) throw new StoreUnavailable('away');
      stored.push(changed);
      await whileCounting();
      for (const one of changed) counts.set(`${one.hour} ${one.kind} ${one.provider ?? ''}`, one);
    },
  };
  const onRefusal = (_: Refusal, how: 'row' | 'count') => void kept.push(how);
  const made = refusalRecorder({ ledger, clock: { now: () => at }, process: 'api-1', rowsPerHour, onRefusal });
  return {
    ...made,
    rows,
    kept,
    stored,
    counts: () => [...counts.values()],
    move: (now: string) => {
      at = now;
    },
    setAway: (is: boolean) => {
      away = is;
    },
  };
}

const times = async (count: number, act: () => Promise<void>) => {
  for (let time = 0; time < count; time += 1) await act();
};

describe('SE8 refusals of strangers', () => {
  test('the first of an hour have a row each, the others are one count', async () => {
    const { record, flush, rows, counts, kept } = recorder();

    await times(2_000, () => record(forged));
    await flush();

    expect(rows).toHaveLength(3);
    expect(counts()).toEqual([
      {
        process: 'api-1',
        hour: '2026-03-02T09:00:00.000Z',
        kind: 'bad_signature',
        provider: 'acme',
        notWritten: 1_997,
      },
    ]);
    expect(kept.filter((how) => how === 'row')).toHaveLength(3);
  });

  test('each kind and provider has its own rows, unknown providers share theirs', async () => {
    const { record, flush, rows, counts } = recorder({ rowsPerHour: 1 });

    for (const provider of ['a', 'b', 'c']) await record({ kind: 'unknown_provider', provider, detail: {} });
    for (const provider of ['acme', 'other']) await record({ ...forged, provider });
    await record({ ...forged, kind: 'invalid_callback' });
    await flush();

    expect(rows).toHaveLength(4);
    expect(counts()).toMatchObject([{ kind: 'unknown_provider', provider: undefined, notWritten: 2 }]);
  });

  test('the next hour has rows again, and the count of the last one stays', async () => {
    const { record, flush, rows, counts, move } = recorder({ rowsPerHour: 1 });

    await times(3, () => record(forged));
    move('2026-03-02T10:00:00.000Z');
    await times(4, () => record(forged));
    await flush();

    expect(rows).toHaveLength(2);
    expect(counts().map(({ hour, notWritten }) => [hour.slice(11, 13), notWritten])).toEqual([
      ['09', 2],
      ['10', 3],
    ]);
  });

  test('when other processes have written the rows of the hour it counts', async () => {
    const { record, flush, rows, counts } = recorder({ full: () => true });

    await times(5, () => record(forged));
    await flush();

    expect(rows).toEqual([]);
    expect(counts()).toMatchObject([{ notWritten: 5 }]);
  });

  test('one that is above the rate of its address is counted and takes no row of others', async () => {
    const { record, flush, rows, counts } = recorder({ rowsPerHour: 1 });

    await times(5, () => record(forged, 'count'));
    await record(forged);
    await flush();

    expect(rows).toHaveLength(1);
    expect(counts()).toMatchObject([{ notWritten: 5 }]);
  });

  test('while the store is away they are counted, and the count is stored when it is back', async () => {
    const { record, flush, counts, setAway } = recorder();

    setAway(true);
    await record(forged);
    await expect(flush()).rejects.toThrow(StoreUnavailable);
    setAway(false);
    await flush();
    await flush();

    expect(counts()).toMatchObject([{ notWritten: 1 }]);
  });

  test('one that is above the rate of its address never takes a row, though there are some left', async () => {
    const { record, flush, rows, counts, kept } = recorder({ rowsPerHour: 3 });

    await times(2, () => record(forged, 'count'));
    await flush();

    expect(rows).toEqual([]);
    expect(kept).toEqual(['count', 'count']);
    expect(counts()).toMatchObject([{ notWritten: 2 }]);
  });

  test('providers have counts of their own', async () => {
    const { record, flush, counts } = recorder({ rowsPerHour: 0 });

    for (const provider of ['acme', 'other']) await record({ ...forged, provider });
    await flush();

    expect(counts().map(({ provider, notWritten }) => [provider, notWritten])).toEqual([
      ['acme', 1],
      ['other', 1],
    ]);
  });

  test('a count is stored once; one that grew while it was stored is stored again', async () => {
    let grow = true;
    const made = recorder({
      rowsPerHour: 0,
      whileCounting: async () => {
        if (grow) await made.record(forged);
        grow = false;
      },
    });

    await made.flush();
    await made.record(forged);
    await made.flush();
    await made.flush();
    await made.flush();

    expect(made.stored.map((counts) => counts.map(({ notWritten }) => notWritten))).toEqual([[1], [2]]);
  });

  test('a fault that is no outage is thrown', async () => {
    const { record } = recorder({
      full: () => {
        throw new TypeError('a bug');
      },
    });

    await expect(record(forged)).rejects.toThrow('a bug');
  });
});
