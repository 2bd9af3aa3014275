import { setTimeout as sleep } from 'node:timers/promises';
import type { TopicAdmin } from './port.ts';
import type { DesiredTopic } from './topics.ts';
import { type PlanOptions, planTopics, type TopicPlan } from './topics-plan.ts';

/** A broker shows a change in its metadata a moment after it has accepted it. */
const settleTimeout = 15_000;

/**
 * Makes the topics as desired and waits until the cluster shows it; answers the plan that was applied. A plan with
 * refusals is answered without touching anything. Doing it again changes nothing.
 */
export async function applyTopics(
  admin: TopicAdmin,
  desired: readonly DesiredTopic[],
  options: PlanOptions,
): Promise<TopicPlan> {
  const plan = planTopics(desired, await admin.list(), options);
  if (plan.refusals.length > 0 || plan.steps.length === 0) return plan;

  await admin.create(plan.steps.flatMap((step) => (step.kind === 'create' ? [step.topic] : [])));
  for (const step of plan.steps) {
    if (step.kind === 'configure') await admin.configure(step.name, step.config);
    if (step.kind === 'add-partitions') await admin.addPartitions(step.name, step.to);
  }

  const until = Date.now() + settleTimeout;
  while (planTopics(desired, await admin.list(), options).steps.length > 0) {
    if (Date.now() > until) throw new Error('the cluster accepted the topics but does not show them; apply again');
    await sleep(100);
  }
  return plan;
}
