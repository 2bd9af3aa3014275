import { setTimeout as sleep } from 'node:timers/promises';
import { type GroupMember, type MemberEvents, startMember } from './group-member.ts';
import { createHandlerCalls } from './handler-calls.ts';
import { messageOf } from './kafka-errors.ts';
import type { LoopContext } from './partition-loop.ts';
import type { KafkaConfig, Logger, SubscribeOptions, Subscription, SubscriptionState } from './port.ts';
import { createRests } from './rests.ts';
import { createStoppedPartitions } from './stopped-partitions.ts';

const longestRestartPause = 5_000;
/** kafkajs has been seen to stop reading without an error; a member silent for this long is replaced. */
const silence = 90_000;
/** A member that reads for this long has recovered; one that reads a little and fails again has not. */
const steady = 30_000;
/** With the pauses between them, at least a quarter of an hour without a broker. */
const defaultRestarts = 180;

/** Resolves when the first attempt has joined the group or has failed; a failed one is repeated like any other. */
export async function createSubscription(
  config: KafkaConfig,
  logger: Logger,
  options: SubscribeOptions,
): Promise<Subscription> {
  const { group, observe } = options;
  const rests = createRests();
  const calls = createHandlerCalls(options, logger);
  const partitions = createStoppedPartitions(observe);
  const stopped = Promise.withResolvers<void>();
  const first = Promise.withResolvers<void>();
  const stopping = new AbortController();
  let state: SubscriptionState = 'joining';
  let member: GroupMember | undefined;
  let lastActivity = Date.now();
  let startedAt = lastActivity;
  let joinedAt = Number.POSITIVE_INFINITY;
  let generation = 0;
  let assigned = 0;
  let restarts = 0;
  let restartedBecause: string | undefined;

  const activity = () => {
    lastActivity = Date.now();
  };

  const context: Omit<LoopContext, 'alive' | 'commits'> = {
    options,
    calls,
    rests,
    stopped: partitions,
    prefix: config.topicPrefix,
    generation: () => generation,
  };

  function start(): GroupMember {
    generation += 1;
    assigned = 0;
    startedAt = Date.now();
    const events: MemberEvents = {
      activity,
      fetched: () => {
        activity();
        if (Date.now() - joinedAt > steady) restarts = 0;
      },
      // No sign of life: a member that joins again and again may never read.
      joined: (assignment) => {
        joinedAt = Date.now();
        generation += 1;
        assigned = Object.values(assignment).flat().length;
        partitions.keepOnly((topic, partition) => assignment[topic]?.includes(partition) ?? false);
        state = 'running';
        first.resolve();
        logger.info({ group, partitions: assigned }, 'joined the group');
      },
      committed: (topic, partition, offset) => observe?.committed?.(topic, partition, offset),
    };
    return startMember({ config, logger, options, context, events });
  }

  async function supervise(): Promise<void> {
    while (!stopping.signal.aborted) {
      member = start();
      const reason = await member.ended;
      member.kill();
      rests.clear();
      first.resolve();
      if (stopping.signal.aborted) return;
      restarts += 1;
      restartedBecause = messageOf(reason);
      state = 'restarting';
      observe?.restarted?.(restarts, reason);
      if (restarts > (options.maxRestarts ?? defaultRestarts)) {
        throw new Error(`consumer group ${group} gave up after ${restarts - 1} restarts`, { cause: reason });
      }
      const pause = Math.min(500 * 2 ** Math.min(restarts - 1, 10), longestRestartPause);
      logger.warn({ group, restarts, pause, error: messageOf(reason) }, 'consumer ended, starting a new one');
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const watch = setInterval(() => {
    if (Date.now() - Math.max(lastActivity, startedAt) > silence) member?.kill();
  }, 5_000);
  const supervised = supervise().finally(() => clearInterval(watch));
  supervised.catch((error: unknown) => {
    state = 'failed';
    logger.error({ group, error: messageOf(error) }, 'consumer gave up');
    stopped.reject(error);
  });

  await first.promise;
  return {
    stop: async () => {
      if (state === 'stopped' || state === 'failed') return;
      stopping.abort();
      await member?.leave().catch((error: unknown) => {
        logger.warn({ group, error: messageOf(error) }, 'left the group without a clean end');
      });
      await supervised;
      state = 'stopped';
      stopped.resolve();
    },
    pause: rests.pauseAll,
    resume: rests.resumeAll,
    health: () => ({
      lastActivityMs: Date.now() - lastActivity,
      handlingMs: calls.oldest(),
      assigned,
      restarts,
      stopped: partitions.list(),
      restartedBecause: restarts === 0 ? undefined : restartedBecause,
      state: state === 'running' && rests.pausedAll() ? 'paused' : state,
    }),
    stopped: stopped.promise,
  };
}
