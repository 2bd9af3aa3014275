import type { KafkaConfig, KafkaPort, Logger } from './port.ts';
import { createPublisher } from './publisher.ts';
import { createSubscription } from './subscription.ts';
import { createTopicAdmin } from './topic-admin.ts';

/** The only way to Kafka. Nothing connects before it is used. */
export function createKafka(config: KafkaConfig, logger: Logger): KafkaPort {
  const admin = createTopicAdmin(config, logger);
  const endings: (() => Promise<void>)[] = [];

  return {
    publisher: () => {
      const publisher = createPublisher(config, logger);
      endings.push(publisher.close);
      return publisher;
    },
    subscribe: async (options) => {
      const subscription = await createSubscription(config, logger, options);
      endings.push(subscription.stop);
      return subscription;
    },
    admin: () => admin,
    close: async () => {
      await Promise.all([...endings.splice(0), admin.close].map((end) => end()));
    },
  };
}
