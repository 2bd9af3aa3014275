import type { Consumer } from 'kafkajs';
import { createClient, defaultTimeouts } from './client.ts';
import { withDeadline } from './deadline.ts';
import { createOffsetCommits } from './offset-commits.ts';
import { consumeBatch, type LoopContext } from './partition-loop.ts';
import type { KafkaConfig, Logger, SubscribeOptions } from './port.ts';

/**
 * A member killed without a word is replaced within session + one heartbeat of the others (about 10 s); the fetch wait
 * bounds how late an idle member sends its heartbeat.
 */
const membership = { sessionTimeout: 8_000, heartbeatInterval: 2_000, rebalanceTimeout: 30_000, maxWaitTimeInMs: 500 };

export interface MemberEvents {
  activity(): void;
  fetched(): void;
  joined(assignment: Readonly<Record<string, readonly number[]>>): void;
  committed(topic: string, partition: number, offset: string): void;
}

export interface GroupMember {
  /** Resolves with the reason when the consumer has ended by itself. */
  readonly ended: Promise<unknown>;
  /** Lets running handlers finish and leaves the group, for at most `timeouts.drain`. */
  leave(): Promise<void>;
  /** Cuts it off at once. */
  kill(): void;
}

export interface Membership {
  readonly config: KafkaConfig;
  readonly logger: Logger;
  readonly options: SubscribeOptions;
  readonly context: Omit<LoopContext, 'alive' | 'commits'>;
  readonly events: MemberEvents;
}

/** One kafkajs consumer from its start to its first crash; kafkajs' own restart is off. */
export function startMember({ config, logger, options, context, events }: Membership): GroupMember {
  const timeouts = { ...defaultTimeouts, ...config.timeouts };
  const client = createClient(config, logger, 4);
  const end = Promise.withResolvers<unknown>();
  const commits = createOffsetCommits(timeouts.commit);
  let alive = true;
  const consumer = client.kafka.consumer({
    groupId: config.topicPrefix + options.group,
    allowAutoTopicCreation: false,
    metadataMaxAge: 60_000,
    ...membership,
    retry: { retries: 4, initialRetryTime: 200, maxRetryTime: 2_000, restartOnFailure: async () => false },
  });
  const kill = () => {
    alive = false;
    client.kill();
    end.resolve(new Error('the consumer was thrown away'));
  };
  consumer.on(consumer.events.CRASH, ({ payload }) => end.resolve(payload.error));
  listen(consumer, config.topicPrefix, events);

  async function start(): Promise<void> {
    const topics = options.topics.map((topic) => config.topicPrefix + topic);
    await withDeadline(consumer.connect(), timeouts.connect, 'connecting the consumer');
    await withDeadline(consumer.subscribe({ topics, fromBeginning: true }), timeouts.admin, 'finding the topics');
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: options.concurrency,
      eachBatch: (payload) => consumeBatch({ ...context, alive: () => alive, commits }, payload),
    });
  }
  start().catch((error: unknown) => end.resolve(error));

  return {
    ended: end.promise,
    leave: async () => {
      try {
        await withDeadline(consumer.disconnect(), timeouts.drain, 'leaving the group');
      } finally {
        kill();
      }
    },
    kill,
  };
}

function listen(consumer: Consumer, prefix: string, events: MemberEvents): void {
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    const assigned = Object.entries(payload.memberAssignment);
    events.joined(Object.fromEntries(assigned.map(([topic, partitions]) => [topic.slice(prefix.length), partitions])));
  });
  consumer.on(consumer.events.FETCH, events.fetched);
  consumer.on(consumer.events.HEARTBEAT, events.activity);
  consumer.on(consumer.events.COMMIT_OFFSETS, ({ payload }) => {
    events.activity();
    for (const { topic, partitions } of payload.topics) {
      for (const { partition, offset } of partitions) {
        events.committed(topic.slice(prefix.length), Number(partition), offset);
      }
    }
  });
}
