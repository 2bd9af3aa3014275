import type { SubscriptionHealth, UnreadableBatch } from '../../adapters/kafka/port.ts';

/** A consumer that has neither fetched, nor sent a heartbeat, nor committed for so long does not live (CO7). */
const silentMs = 60_000;
/** One that starts again so often, without half a minute of reading in between, does not read. */
const maxRestarts = 3;

/** Throws when the group is not read by this process as it should be; the message says where, and the way out. */
export function checkConsumer(group: string, health: SubscriptionHealth): void {
  const { state, lastActivityMs, restarts, restartedBecause, stopped } = health;
  if (stopped.length > 0) throw new Error(stopped.map((batch) => stoppedAt(group, batch)).join('; '));
  if (state === 'failed' || lastActivityMs > silentMs)
    throw new Error(`${state}, last sign of life ${lastActivityMs} ms ago`);
  if (restarts >= maxRestarts) throw new Error(`started again ${restarts} times in a row: ${restartedBecause}`);
}

function stoppedAt(group: string, batch: UnreadableBatch): string {
  const { topic, partition, offset, reason } = batch;
  const place = `${group} is stopped at ${topic}, partition ${partition}, offset ${offset}`;
  return `${place}: ${reason}; to pass it over: ${passOverCommand(group, batch)}`;
}

/** The command that passes a batch over, ready but for the reason. */
export const passOverCommand = (
  group: string,
  { topic, partition, offset }: Pick<UnreadableBatch, 'topic' | 'partition' | 'offset'>,
): string =>
  `npm run consumers -- pass-over --group ${group} --topic ${topic} --partition ${partition} --offset ${offset} --reason "…"`;
