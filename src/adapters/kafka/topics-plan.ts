import type { TopicSpec } from './port.ts';
import { topicFault } from './topic-rules.ts';
import type { DesiredTopic } from './topics.ts';

export interface ConfigChange {
  readonly setting: string;
  /** Undefined while the broker's default holds. */
  readonly from: string | undefined;
  readonly to: string;
}

export type TopicStep =
  | { readonly kind: 'create'; readonly topic: DesiredTopic }
  | {
      readonly kind: 'configure';
      readonly name: string;
      readonly changes: readonly ConfigChange[];
      /** All settings of the topic afterwards: Kafka drops those that a change does not repeat. */
      readonly config: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'add-partitions'; readonly name: string; readonly from: number; readonly to: number };

export type TopicRefusal =
  | { readonly kind: 'fault'; readonly name: string; readonly reason: string }
  | { readonly kind: 'fewer-partitions'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'moves-keys'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'replication-factor'; readonly name: string; readonly from: number; readonly to: number };

export interface TopicPlan {
  readonly steps: readonly TopicStep[];
  readonly refusals: readonly TopicRefusal[];
  /** Topics of the cluster that nobody asked for; never touched. */
  readonly unlisted: readonly string[];
}

export interface PlanOptions {
  /** More partitions send most keys elsewhere: records of one key are then no longer in one order. */
  readonly allowKeyMoves: boolean;
}

/** The difference between what is wanted and what is there. A plan with refusals must not be applied. */
export function planTopics(
  desired: readonly DesiredTopic[],
  actual: readonly TopicSpec[],
  options: PlanOptions,
): TopicPlan {
  const existing = new Map(actual.map((topic) => [topic.name, topic]));
  const steps: TopicStep[] = [];
  const refusals: TopicRefusal[] = [];

  for (const topic of desired) {
    const reason = topicFault(topic, desired);
    if (reason !== undefined) refusals.push({ kind: 'fault', name: topic.name, reason });
    const now = existing.get(topic.name);
    existing.delete(topic.name);
    if (now === undefined) {
      steps.push({ kind: 'create', topic });
      continue;
    }
    const refusal = shapeRefusal(topic, now, options);
    if (refusal !== undefined) refusals.push(refusal);
    steps.push(...configSteps(topic, now), ...partitionSteps(topic, now));
  }
  return { steps, refusals, unlisted: [...existing.keys()].sort() };
}

function shapeRefusal(topic: DesiredTopic, now: TopicSpec, options: PlanOptions): TopicRefusal | undefined {
  const { name } = topic;
  const partitions = { name, from: now.partitions, to: topic.partitions };
  if (partitions.to < partitions.from) return { kind: 'fewer-partitions', ...partitions };
  if (partitions.to > partitions.from && !options.allowKeyMoves) return { kind: 'moves-keys', ...partitions };
  if (topic.replicationFactor !== now.replicationFactor) {
    return { kind: 'replication-factor', name, from: now.replicationFactor, to: topic.replicationFactor };
  }
  return undefined;
}

/** Redpanda takes min.insync.replicas and never shows it; one is what holds where a topic states none. */
const unstated: Readonly<Record<string, string>> = { 'min.insync.replicas': '1' };

function configSteps(topic: DesiredTopic, now: TopicSpec): readonly TopicStep[] {
  const changes = Object.entries(topic.config)
    .filter(([setting, to]) => (now.config[setting] ?? unstated[setting]) !== to)
    .map(([setting, to]) => ({ setting, from: now.config[setting], to }));
  if (changes.length === 0) return [];
  return [{ kind: 'configure', name: topic.name, changes, config: { ...now.config, ...topic.config } }];
}

function partitionSteps(topic: DesiredTopic, now: TopicSpec): readonly TopicStep[] {
  if (topic.partitions <= now.partitions) return [];
  return [{ kind: 'add-partitions', name: topic.name, from: now.partitions, to: topic.partitions }];
}

/** One line a step, a refusal and an unlisted topic. */
export function describePlan(plan: TopicPlan): readonly string[] {
  const lines = [...plan.refusals.map(describeRefusal), ...plan.steps.flatMap(describeStep)];
  if (lines.length === 0) lines.push('= nothing to change');
  return [...lines, ...plan.unlisted.map((name) => `? ${name} is not in topics.yaml; left alone`)];
}

function describeStep(step: TopicStep): readonly string[] {
  switch (step.kind) {
    case 'create': {
      const { name, partitions, replicationFactor, config } = step.topic;
      const settings = Object.entries(config).map(([setting, value]) => `${setting}=${value}`);
      return [`+ ${name} partitions=${partitions} replication-factor=${replicationFactor} ${settings.join(' ')}`];
    }
    case 'configure':
      return step.changes.map(({ setting, from, to }) => `~ ${step.name} ${setting}: ${from ?? 'default'} -> ${to}`);
    case 'add-partitions':
      return [`~ ${step.name} partitions: ${step.from} -> ${step.to} (keys move)`];
    default:
      return step satisfies never;
  }
}

function describeRefusal(refusal: TopicRefusal): string {
  switch (refusal.kind) {
    case 'fault':
      return `! ${refusal.name} refused: ${refusal.reason}`;
    case 'fewer-partitions':
      return `! ${refusal.name} refused: ${refusal.from} -> ${refusal.to} partitions; Kafka cannot take partitions away`;
    case 'moves-keys':
      return `! ${refusal.name} refused: ${refusal.from} -> ${refusal.to} partitions moves keys; drain it, then --allow-key-moves`;
    case 'replication-factor':
      return `! ${refusal.name} refused: replication factor ${refusal.from} -> ${refusal.to} needs a partition reassignment`;
    default:
      return refusal satisfies never;
  }
}
