import type { Context } from './context.ts';

const everyMs = 5_000;

/**
 * Asks the broker how far each group is behind, whether or not anything can be read; answers how to stop that. A figure
 * that cannot be had is taken away: an old one would look like a calm group.
 */
export function watchLag(
  { kafka, metrics, log }: Context,
  groups: readonly { readonly group: string; readonly topic: string }[],
): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const known = new Map<string, ReadonlySet<number>>();

  const measure = async ({ group, topic }: { readonly group: string; readonly topic: string }): Promise<void> => {
    const lags = await kafka
      .admin()
      .lag(group, [topic])
      .catch((error: unknown) => {
        if (!stopped) log.warn({ group, err: error }, 'the lag of the group cannot be had');
        return [];
      });
    const partitions = new Set(lags.map(({ partition }) => partition));
    for (const partition of known.get(group) ?? [])
      if (!partitions.has(partition)) metrics.consumerLag.remove({ group, partition });
    for (const { partition, lag } of lags) metrics.consumerLag.set({ group, partition }, lag);
    known.set(group, partitions);
  };
  const run = async (): Promise<void> => {
    for (const each of groups) if (!stopped) await measure(each);
    if (!stopped) timer = setTimeout(run, everyMs);
  };
  void run();

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
