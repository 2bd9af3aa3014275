interface Waiting<Key, Value> {
  readonly key: Key;
  readonly settle: (value: Value | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/** One alone makes larger groups, but all that come would wait for one that is slow (ADR 0014). */
const maxUnderWay = 2;
const maxTogether = 32;

/**
 * Reads that come while others are under way wait for one of these and are then asked for together, in one statement
 * sent after the last of them came. One by one, half of a read's cost is the two messages to and from Postgres.
 */
export function readTogether<Key, Value>(
  read: (keys: readonly Key[]) => Promise<readonly (Value | undefined)[]>,
): (key: Key) => Promise<Value | undefined> {
  const waiting: Waiting<Key, Value>[] = [];
  let running = 0;

  const run = async (): Promise<void> => {
    running += 1;
    while (waiting.length > 0) await readGroup(waiting.splice(0, maxTogether));
    running -= 1;
  };

  const readGroup = async (group: readonly Waiting<Key, Value>[]): Promise<void> => {
    try {
      const values = await read(group.map(({ key }) => key));
      for (const [index, { settle }] of group.entries()) settle(values[index]);
    } catch (error) {
      // Such a statement fails when Postgres is away: who waited for it has waited as long as its deadline allows.
      for (const { fail } of [...group, ...waiting.splice(0)]) fail(error);
    }
  };

  return (key) =>
    new Promise((settle, fail) => {
      waiting.push({ key, settle, fail });
      if (running < maxUnderWay) void run();
    });
}
