import type { ConsumedRecord } from './port.ts';

type Handle = (records: readonly ConsumedRecord[]) => Promise<void>;

interface Call {
  readonly records: readonly ConsumedRecord[];
  readonly settle: PromiseWithResolvers<void>;
}

/**
 * A fetch brings a batch for each partition. Those that are there at the same time go to the handler together, at most
 * `most` records a call and `concurrency` calls at once, so that many small batches cost one load and one commit. When
 * a shared call fails its batches are tried one by one: a partition does not pay for another's failure.
 */
export function gather(
  handle: Handle,
  { most, concurrency }: { readonly most: number; readonly concurrency: number },
): Handle {
  const waiting: Call[] = [];
  let running = 0;
  let scheduled = false;

  const run = async (): Promise<void> => {
    running += 1;
    for (let calls = take(waiting, most); calls.length > 0; calls = take(waiting, most)) await share(handle, calls);
    running -= 1;
  };
  const begin = () => {
    scheduled = false;
    while (running < concurrency && waiting.length > 0) void run();
  };

  return (records) => {
    const settle = Promise.withResolvers<void>();
    waiting.push({ records, settle });
    if (!scheduled) setImmediate(begin);
    scheduled = true;
    return settle.promise;
  };
}

/** The next calls that fit together, at least one. */
function take(waiting: Call[], most: number): readonly Call[] {
  let records = 0;
  const end = waiting.findIndex((call, index) => {
    records += call.records.length;
    return index > 0 && records > most;
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

async function share(handle: Handle, calls: readonly Call[]): Promise<void> {
  try {
    await handle(calls.flatMap(({ records }) => records));
    for (const { settle } of calls) settle.resolve();
  } catch (error) {
    const [only, ...others] = calls;
    if (others.length === 0) only?.settle.reject(error);
    else for (const call of calls) await share(handle, [call]);
  }
}
