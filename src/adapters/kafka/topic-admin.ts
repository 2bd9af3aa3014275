import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Admin } from 'kafkajs';
import { createClient, defaultTimeouts } from './client.ts';
import { withDeadline } from './deadline.ts';
import { codeOf } from './kafka-errors.ts';
import type { KafkaConfig, Logger, TopicAdmin, TopicSpec } from './port.ts';

/** Kafka's mark of a setting that was made on the topic itself. */
const setOnTopic = 1;

/** Connects with its first call; after a failed call the next one starts with a new connection. */
export function createTopicAdmin(config: KafkaConfig, logger: Logger): TopicAdmin {
  const timeouts = { ...defaultTimeouts, ...config.timeouts };
  const prefixed = (name: string) => config.topicPrefix + name;
  const plain = (name: string) => name.slice(config.topicPrefix.length);
  let current: { readonly admin: Admin; readonly connected: Promise<void>; kill(): void } | undefined;

  async function call<T>(what: string, work: (admin: Admin) => Promise<T>): Promise<T> {
    if (current === undefined) {
      const { kafka, kill } = createClient(config, logger, 4);
      const admin = kafka.admin();
      current = { admin, connected: admin.connect(), kill };
    }
    const { admin, connected } = current;
    try {
      await withDeadline(connected, timeouts.connect, 'connecting the Kafka admin client');
      return await withDeadline(work(admin), timeouts.admin, what);
    } catch (error) {
      current?.kill();
      current = undefined;
      throw error;
    }
  }

  return {
    list: () => call('listing topics', (admin) => list(admin, config.topicPrefix)),
    create: (topics) =>
      call('creating topics', async (admin) => {
        if (topics.length === 0) return;
        await admin.createTopics({
          // kafkajs' own wait fails when the broker does not know the topic yet.
          waitForLeaders: false,
          timeout: timeouts.admin / 2,
          topics: topics.map(({ name, partitions, replicationFactor, config: settings }) => ({
            topic: prefixed(name),
            numPartitions: partitions,
            replicationFactor,
            configEntries: entries(settings),
          })),
        });
        const names = topics.map(({ name }) => prefixed(name));
        await shown(admin, (led) => names.every((name) => led.has(name)));
      }),
    configure: (topic, settings) =>
      call(`configuring ${topic}`, async (admin) => {
        const type = kafkajs.ConfigResourceTypes.TOPIC;
        const resource = { type, name: prefixed(topic), configEntries: entries(settings) };
        await admin.alterConfigs({ validateOnly: false, resources: [resource] });
      }),
    addPartitions: (topic, total) =>
      call(`adding partitions to ${topic}`, async (admin) => {
        await admin.createPartitions({ topicPartitions: [{ topic: prefixed(topic), count: total }] });
      }),
    remove: (topics) =>
      call('removing topics', async (admin) => {
        const listed = new Set(await admin.listTopics());
        const names = topics.map(prefixed).filter((name) => listed.has(name));
        if (names.length === 0) return;
        await admin.deleteTopics({ topics: names });
        await shown(admin, (left) => !names.some((name) => left.has(name)));
      }),
    lag: (group, topics) =>
      call(`reading the lag of ${group}`, async (admin) => {
        const committed = await admin.fetchOffsets({ groupId: prefixed(group), topics: topics.map(prefixed) });
        const lags = committed.map(async ({ topic, partitions }) => {
          const ends = await admin.fetchTopicOffsets(topic);
          return partitions.map(({ partition, offset }) => {
            const bounds = ends.find((end) => end.partition === partition);
            const end = bounds?.high ?? '0';
            const from = offset === '-1' ? (bounds?.low ?? '0') : offset;
            return { topic: plain(topic), partition, committed: offset, end, lag: Number(BigInt(end) - BigInt(from)) };
          });
        });
        return (await Promise.all(lags)).flat();
      }),
    close: async () => {
      const closing = current;
      current = undefined;
      await withDeadline(closing?.admin.disconnect() ?? Promise.resolve(), 5_000, 'disconnecting').catch(() => {});
      closing?.kill();
    },
  };
}

/** The controller answers before the brokers show the change; the caller's deadline ends the wait. */
async function shown(admin: Admin, holds: (led: ReadonlySet<string>) => boolean): Promise<void> {
  for (let round = 0; round < 600; round += 1) {
    const { topics } = await admin.fetchTopicMetadata();
    const led = topics.filter(({ partitions }) => partitions.every(({ leader }) => leader >= 0));
    if (holds(new Set(led.map(({ name }) => name)))) return;
    await sleep(50);
  }
}

async function list(admin: Admin, prefix: string): Promise<readonly TopicSpec[]> {
  const { topics } = await admin.fetchTopicMetadata();
  const own = topics.filter(({ name }) => name.startsWith(prefix) && !name.startsWith('__'));
  const specs = await Promise.all(own.map((topic) => describe(admin, prefix, topic)));
  return specs.filter((spec) => spec !== undefined);
}

/** Nothing, when the topic has gone since it was listed. */
async function describe(
  admin: Admin,
  prefix: string,
  {
    name,
    partitions,
  }: { readonly name: string; readonly partitions: readonly { readonly replicas: readonly number[] }[] },
): Promise<TopicSpec | undefined> {
  const resource = { type: kafkajs.ConfigResourceTypes.TOPIC, name };
  try {
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [resource] });
    const settings = resources.flatMap(({ configEntries }) => configEntries);
    const own = settings.filter(({ configSource }) => Number(configSource) === setOnTopic);
    return {
      name: name.slice(prefix.length),
      partitions: partitions.length,
      replicationFactor: partitions[0]?.replicas.length ?? 0,
      config: Object.fromEntries(own.map(({ configName, configValue }) => [configName, configValue])),
    };
  } catch (error) {
    if (codeOf(error) === 'UNKNOWN_TOPIC_OR_PARTITION') return undefined;
    throw error;
  }
}

function entries(settings: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(settings).map(([name, value]) => ({ name, value }));
}
