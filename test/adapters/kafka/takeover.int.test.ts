import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  brokersFromEnvironment,
  collect,
  committed,
  createTopic,
  eventually,
  kafkaFor,
  outgoing,
  topic,
  values,
} from './support.ts';

const group = 'order-service.quote-events.consumer';

test('CO1: what a killed consumer held is handled by another one within about ten seconds (CO5)', {
  timeout: 60_000,
}, async () => {
  const brokers = brokersFromEnvironment();
  const { kafka, topicPrefix } = kafkaFor(brokers);
  await createTopic(kafka, 4);
  const texts = Array.from({ length: 20 }, (_, n) => `order-${n}`);
  await kafka.publisher().publish(texts.map((text) => outgoing(text, text)));
  const script = fileURLToPath(new URL('consumer-process.ts', import.meta.url));
  const victim = spawn(process.execPath, [script, brokers.join(), topicPrefix, group], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(victim.stdout, 'data');

  const { records, subscription } = await Promise.all([
    collect(kafka, { group }),
    (async () => victim.kill('SIGKILL'))(),
  ]).then(([collected]) => collected);
  const killed = Date.now();
  await eventually('every record', () => new Set(values(records)).size === texts.length, 30_000);

  expect(Date.now() - killed).toBeLessThan(13_000);
  expect(subscription.health().assigned).toBe(4);
  await eventually('the commits', async () => {
    const offsets = await committed(kafka, group);
    return offsets.reduce((sum, offset) => sum + Math.max(Number(offset), 0), 0) === texts.length;
  });
  await subscription.stop();
  await kafka.admin().remove([topic]);
  await kafka.close();
});
