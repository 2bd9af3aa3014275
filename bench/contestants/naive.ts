import postgres from 'postgres';
import { plainKafka } from './plain-kafka.ts';
import { plainSteps } from './plain-order.ts';

/** The naive consumer: a quote at a time in a transaction of its own, its facts sent inline and awaited. */
const { DATABASE_URL = '', KAFKA_BROKERS = '', KAFKA_TOPIC_PREFIX: prefix = '', CONCURRENCY = '1' } = process.env;
const sql = postgres(DATABASE_URL, { max: 10, fetch_types: false });
const kafka = await plainKafka({ brokers: KAFKA_BROKERS.split(','), prefix, concurrency: Number(CONCURRENCY) });
const steps = plainSteps(sql, kafka.send);
await kafka.onQuote(async (quote) => void (await steps.capture(quote)));
process.send?.({ ready: true, url: '' });
