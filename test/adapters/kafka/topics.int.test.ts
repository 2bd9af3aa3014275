import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTopics } from '../../../src/adapters/kafka/topics.ts';
import { applyTopics } from '../../../src/adapters/kafka/topics-apply.ts';
import { brokersFromEnvironment, kafkaFor } from './support.ts';

const { kafka } = kafkaFor(brokersFromEnvironment());
const admin = kafka.admin();
const file: unknown = parse(readFileSync(new URL('../../../topics.yaml', import.meta.url), 'utf8'));
const desired = readTopics(file, 'local');
const strict = { allowKeyMoves: false };

afterEach(async () => {
  await admin.remove((await admin.list()).map(({ name }) => name));
  await kafka.close();
});

test('TP1: the topics of topics.yaml are made as written, and a second apply changes nothing', async () => {
  const first = await applyTopics(admin, desired, strict);
  expect(first.steps).toHaveLength(desired.length);

  const second = await applyTopics(admin, desired, strict);
  expect(second).toEqual({ steps: [], refusals: [], unlisted: [] });

  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  const wanted = desired.map(({ name, partitions, replicationFactor, config }) => ({
    name,
    partitions,
    replicationFactor,
    config,
  }));
  expect((await admin.list()).toSorted(byName)).toEqual(wanted.toSorted(byName));
});

test('TP1: drift is repaired, foreign settings stay, and key moves need the flag', async () => {
  const [order] = desired.filter(({ name }) => name === 'oms.order.events.v1');
  if (order === undefined) throw new Error('topics.yaml has no order topic');
  await admin.create([{ ...order, partitions: 6, config: { 'retention.ms': '1000', 'max.message.bytes': '2000000' } }]);

  expect((await applyTopics(admin, [order], strict)).refusals).toMatchObject([{ kind: 'moves-keys', from: 6, to: 12 }]);
  expect((await admin.list())[0]).toMatchObject({ partitions: 6, config: { 'retention.ms': '1000' } });

  await applyTopics(admin, [order], { allowKeyMoves: true });
  const [after] = await admin.list();
  expect(after).toMatchObject({ partitions: 12, config: { ...order.config, 'max.message.bytes': '2000000' } });
  expect((await applyTopics(admin, [order], strict)).steps).toEqual([]);
});
