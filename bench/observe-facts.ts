import kafkajs from 'kafkajs';
import { registerZstd } from '../src/adapters/kafka/codecs.ts';
import type { SeenFact } from './verify-run.ts';

export interface FactsSeen {
  readonly facts: readonly SeenFact[];
  /** Records on the topic so far. */
  count(): number;
  /** Orders whose OrderCompleted has been seen. */
  completed(): number;
  /** When the OrderCaptured of a quote came in, by performance.now(). */
  capturedAt(quoteId: string): number | undefined;
  stop(): Promise<void>;
}

/** Reads a fact topic from its beginning with a plain client: what the world outside sees of a contestant. */
export async function observeFacts(brokers: readonly string[], topic: string): Promise<FactsSeen> {
  registerZstd();
  const kafka = new kafkajs.Kafka({
    brokers: [...brokers],
    clientId: 'bench-observer',
    logLevel: kafkajs.logLevel.NOTHING,
  });
  const consumer = kafka.consumer({ groupId: `${topic}.observer`, maxWaitTimeInMs: 100 });
  const facts: SeenFact[] = [];
  const completed = new Set<string>();
  const captured = new Map<string, number>();
  const take = (fact: SeenFact) => {
    facts.push(fact);
    if (fact.type === 'OrderCompleted') completed.add(fact.orderId);
    if (fact.type === 'OrderCaptured' && fact.quoteId !== undefined && !captured.has(fact.quoteId))
      captured.set(fact.quoteId, performance.now());
  };
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = new Promise<void>((resolve) => void consumer.on(consumer.events.GROUP_JOIN, () => resolve()));
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      for (const { value } of batch.messages) if (value !== null) take(factIn(value));
    },
  });
  await joined;
  return {
    facts,
    count: () => facts.length,
    completed: () => completed.size,
    capturedAt: (quoteId) => captured.get(quoteId),
    stop: () => consumer.disconnect(),
  };
}

function factIn(value: Buffer): SeenFact {
  const { eventId, eventType, aggregateVersion, payload } = JSON.parse(value.toString('utf8'));
  const { orderId, quoteId } = payload;
  return {
    orderId,
    eventId,
    type: eventType,
    version: aggregateVersion,
    quoteId,
  };
}
