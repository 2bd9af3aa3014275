import kafkajs from 'kafkajs';
import { getDisabledLogger, initializePollingMessageListener } from 'pg-transactional-outbox';

/** pg-transactional-outbox as a relay: its polling listener, whose handler sends each message to Kafka and awaits it. */
const { DATABASE_URL = '', KAFKA_BROKERS = '', OUTBOX_TOPIC: topic = '', OUTBOX_BATCH = '5' } = process.env;
const kafka = new kafkajs.Kafka({ brokers: KAFKA_BROKERS.split(','), clientId: 'outbox-library' });
const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
await producer.connect();
initializePollingMessageListener(
  {
    outboxOrInbox: 'outbox',
    dbListenerConfig: { connectionString: DATABASE_URL },
    settings: {
      ...{ dbSchema: 'public', dbTable: 'library_outbox', nextMessagesFunctionName: 'next_library_messages' },
      ...{ enableMaxAttemptsProtection: false, enablePoisonousMessageProtection: false },
      ...{ nextMessagesBatchSize: Number(OUTBOX_BATCH), nextMessagesPollingIntervalInMs: 10 },
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
