import { describe, expect, test } from 'vitest';
import { readTopics } from '../../../src/adapters/kafka/topics.ts';
import { describePlan, planTopics } from '../../../src/adapters/kafka/topics-plan.ts';
import { topicDocument } from './topic-document.ts';

const strict = { allowKeyMoves: false };

describe('TP1: the plan', () => {
  const [wanted] = readTopics({ topics: [topicDocument()] }, 'local');
  if (wanted === undefined) throw new Error('not read');
  const there = { name: wanted.name, partitions: 12, replicationFactor: 1, config: wanted.config };

  test('creates what is missing', () => {
    expect(planTopics([wanted], [], strict)).toEqual({
      steps: [{ kind: 'create', topic: wanted }],
      refusals: [],
      unlisted: [],
    });
  });

  test('finds nothing to do when all is there, and leaves other topics alone', () => {
    const other = { ...there, name: 'somebody.elses.events.v1' };

    const plan = planTopics([wanted], [there, other], strict);

    expect(plan).toEqual({ steps: [], refusals: [], unlisted: ['somebody.elses.events.v1'] });
    expect(describePlan(plan)).toEqual([
      '= nothing to change',
      '? somebody.elses.events.v1 is not in topics.yaml; left alone',
    ]);
  });

  test('takes a topic that shows no min.insync.replicas, as on Redpanda, for one of 1 and not of 2', () => {
    const { 'min.insync.replicas': _, ...shown } = wanted.config;
    const two = { ...wanted, config: { ...wanted.config, 'min.insync.replicas': '2' } };

    expect(planTopics([wanted], [{ ...there, config: shown }], strict).steps).toEqual([]);
    expect(planTopics([two], [{ ...there, config: shown }], strict).steps).toMatchObject([
      { kind: 'configure', changes: [{ setting: 'min.insync.replicas', from: undefined, to: '2' }] },
    ]);
  });

  test('changes settings and repeats those that somebody else has made', () => {
    const config = { ...wanted.config, 'retention.ms': '1000', 'max.message.bytes': '2000000' };

    const [step, ...more] = planTopics([wanted], [{ ...there, config }], strict).steps;

    expect(more).toEqual([]);
    expect(step).toMatchObject({
      kind: 'configure',
      changes: [{ setting: 'retention.ms', from: '1000', to: '31536000000' }],
      config: { ...wanted.config, 'max.message.bytes': '2000000' },
    });
  });

  test('refuses fewer partitions, with the flag too', () => {
    const plan = planTopics([wanted], [{ ...there, partitions: 24 }], { allowKeyMoves: true });

    expect(plan).toMatchObject({ steps: [], refusals: [{ kind: 'fewer-partitions', from: 24, to: 12 }] });
  });

  test('refuses more partitions, which move keys, unless a flag says so', () => {
    const few = [{ ...there, partitions: 6 }];

    expect(planTopics([wanted], few, strict).refusals).toMatchObject([{ kind: 'moves-keys', from: 6, to: 12 }]);
    expect(planTopics([wanted], few, { allowKeyMoves: true })).toMatchObject({
      steps: [{ kind: 'add-partitions', from: 6, to: 12 }],
      refusals: [],
    });
  });

  test('refuses another replication factor', () => {
    const plan = planTopics([wanted], [{ ...there, replicationFactor: 3 }], strict);

    expect(plan.refusals).toMatchObject([{ kind: 'replication-factor', from: 3, to: 1 }]);
  });
});

describe('TP1: a plan in words', () => {
  const [wanted] = readTopics({ topics: [topicDocument()] }, 'local');
  if (wanted === undefined) throw new Error('not read');
  const { name, config } = wanted;
  const there = { name, partitions: 12, replicationFactor: 1, config };
  const words = (actual: readonly (typeof there)[], desired = wanted, allowKeyMoves = true) =>
    describePlan(planTopics([desired], actual, { allowKeyMoves }));

  test('names a topic to be made with its settings', () => {
    expect(words([])).toEqual([
      '+ oms.order.events.v1 partitions=12 replication-factor=1 cleanup.policy=delete min.insync.replicas=1 retention.ms=31536000000',
    ]);
  });

  test('names each setting with what it was, and more partitions with what they do', () => {
    const { 'retention.ms': _, ...others } = config;

    expect(words([{ ...there, partitions: 6, config: { ...others, 'cleanup.policy': 'compact' } as never }])).toEqual([
      '~ oms.order.events.v1 cleanup.policy: compact -> delete',
      '~ oms.order.events.v1 retention.ms: default -> 31536000000',
      '~ oms.order.events.v1 partitions: 6 -> 12 (keys move)',
    ]);
  });

  test('names each refusal with its reason and the way out', () => {
    const few = [{ ...there, partitions: 6 }];

    expect(words([{ ...there, partitions: 24 }])).toEqual([
      '! oms.order.events.v1 refused: 24 -> 12 partitions; Kafka cannot take partitions away',
    ]);
    expect(words(few, wanted, false)[0]).toBe(
      '! oms.order.events.v1 refused: 6 -> 12 partitions moves keys; drain it, then --allow-key-moves',
    );
    expect(words([{ ...there, replicationFactor: 3 }])).toEqual([
      '! oms.order.events.v1 refused: replication factor 3 -> 1 needs a partition reassignment',
    ]);
    expect(words([], { ...wanted, name: 'events' })[0]).toBe(
      '! events refused: the name hides its owner: it needs a domain and an aggregate',
    );
  });

  test('names the topics that nobody asked for in the order of their names, behind all else', () => {
    const others = ['z.z', 'a.a'].map((other) => ({ ...there, name: other }));

    expect(words([...others, there])).toEqual([
      '= nothing to change',
      '? a.a is not in topics.yaml; left alone',
      '? z.z is not in topics.yaml; left alone',
    ]);
  });
});
