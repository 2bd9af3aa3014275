import kafkajs from 'kafkajs';
import { getDisabledLogger, initializePollingMessageListener } from 'pg-transactional-outbox';

/**
 * pg-transactional-outbox as a relay: its polling listener, whose handler sends each message to Kafka and awaits it. The
 * settings are the quickest of those tried: its polls and its handlers compete for row locks, and who loses waits for the
 * lock time of the message, 5 s by default, so that by default it sends in bursts.
 */
const { DATABASE_URL = '', KAFKA_BROKERS = '', OUTBOX_TOPIC: topic = '' } = process.env;
const kafka = new kafkajs.Kafka({ brokers: KAFKA_BROKERS.split(','), clientId: 'outbox-library' });
const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
await producer.connect();
initializePollingMessageListener(
  {
    outboxOrInbox: 'outbox',
    dbListenerConfig: { connectionString: DATABASE_URL },
    settings: {
      dbSchema: 'public',
      dbTable: 'library_outbox',
      nextMessagesFunctionName: 'next_library_messages',
      enableMaxAttemptsProtection: false,
      enablePoisonousMessageProtection: false,
      nextMessagesBatchSize: 10,
      nextMessagesPollingIntervalInMs: 10,
      nextMessagesLockInMs: 250,
    },
  },
  {
    async handle({ aggregateId, payload }) {
      await producer.send({ acks: -1, topic, messages: [{ key: aggregateId, value: JSON.stringify(payload) }] });
    },
  },
  getDisabledLogger(),
);
process.send?.({ ready: true, url: '' });
