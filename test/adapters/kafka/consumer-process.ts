/** A consumer in a process of its own, so that it can be killed: prints one line for every batch it holds. */
import { createKafka } from '../../../src/adapters/kafka/kafka.ts';
import { logger, topic } from './support.ts';

const [brokers = '', topicPrefix = '', group = ''] = process.argv.slice(2);
const kafka = createKafka({ brokers: brokers.split(','), clientId: 'killed', topicPrefix }, logger);
await kafka.subscribe({
  group,
  topics: [topic],
  maxBatch: 10,
  concurrency: 4,
  handle: (records) => {
    process.stdout.write(`${records.map(({ value }) => String(value)).join()}\n`);
    return new Promise(() => {});
  },
});
