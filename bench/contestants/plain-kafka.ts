import { randomUUID } from 'node:crypto';
import kafkajs, { type Producer } from 'kafkajs';
import { reportTopic, requestTopic } from '../../simulator/kafka-provider.ts';
import { quoteTopic } from '../../simulator/publish-quotes.ts';
import { registerZstd } from '../../src/adapters/kafka/codecs.ts';
import type { PlainFact, PlainQuote } from './plain-order.ts';

const factTopic = 'oms.order.events.v1';

export interface PlainReport {
  readonly eventId: string;
  readonly tenantId: string;
  readonly payload: { readonly orderId: string; readonly orderLineId: string; readonly outcome: string };
}

export interface PlainKafkaOptions {
  readonly brokers: readonly string[];
  readonly prefix: string;
  /** Partitions handled at the same time; the client's default is one. */
  readonly concurrency: number;
}

/** Kafka as a first version is written: `eachMessage`, offsets committed by the client, a send awaited where it is due. */
export async function plainKafka({ brokers, prefix, concurrency }: PlainKafkaOptions) {
  registerZstd();
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], clientId: 'plain', logLevel: kafkajs.logLevel.ERROR });
  const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await producer.connect();
  const consume = async (topic: string, take: (text: string) => Promise<void>) => {
    const consumer = kafka.consumer({ groupId: `${prefix}plain.${topic}`, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topic: prefix + topic, fromBeginning: true });
    const joined = new Promise<void>((resolve) => void consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
    await consumer.run({
      partitionsConsumedConcurrently: concurrency,
      eachMessage: async ({ message }) => take(message.value?.toString('utf8') ?? ''),
    });
    await joined;
  };
  return {
    send: (facts: readonly PlainFact[]) => sendFacts(producer, prefix, facts),
    onQuote: (take: (quote: PlainQuote) => Promise<void>) => consume(quoteTopic, (text) => take(JSON.parse(text))),
    onReport: (take: (report: PlainReport) => Promise<void>) => consume(reportTopic, (text) => take(JSON.parse(text))),
  };
}

async function sendFacts(producer: Producer, prefix: string, facts: readonly PlainFact[]): Promise<void> {
  const records = facts.map((fact) => ({ key: fact.orderId, value: JSON.stringify(envelope(fact)) }));
  const requests = facts
    .filter(({ type }) => type === 'OrderLineFulfillmentRequested')
    .map((fact) => ({ key: fact.orderId, value: JSON.stringify(requestOf(fact)) }));
  await producer.sendBatch({
    acks: -1,
    topicMessages: [
      { topic: prefix + factTopic, messages: records },
      ...(requests.length === 0 ? [] : [{ topic: prefix + requestTopic, messages: requests }]),
    ],
  });
}

const envelope = ({ orderId, tenantId, version, type, payload }: PlainFact) => ({
  eventId: randomUUID(),
  eventType: type,
  eventVersion: 1,
  occurredAt: new Date().toISOString(),
  tenantId,
  aggregateType: 'Order',
  aggregateId: orderId,
  aggregateVersion: version,
  producer: 'plain',
  payload: { orderId, ...payload },
});

const requestOf = ({ orderId, tenantId, payload }: PlainFact) => ({
  eventId: randomUUID(),
  eventType: 'FulfillmentRequestIssued',
  tenantId,
  payload: {
    orderId,
    orderLineId: payload.orderLineId,
    attempt: 1,
    provider: 'nordic-mobile',
    idempotencyKey: `${orderId}/${payload.orderLineId}`,
  },
});
