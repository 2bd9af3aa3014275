import { setTimeout as delay } from 'node:timers/promises';

/** Every named place where a fault run may cut the service; the names say the arrow. */
export const failpointNames = [
  'consumer.after-poll',
  'consumer.after-decide',
  'consumer.after-commit-before-offset',
  'consumer.after-offset',
  'consumer.after-pass-over',
  'commit.sent-no-reply',
  'relay.after-claim',
  'relay.after-send-before-mark',
  'relay.after-mark',
  'relay.temporal-sent-before-mark',
  'relay.nudge-taken-before-mark',
  'dispatch.before-provider-call',
  'dispatch.after-provider-call',
  'callback.after-verify',
  'callback.after-commit-before-answer',
  'tracking.after-publish-before-answer',
  'tracking.after-commit-before-offset',
] as const;

export type FailpointName = (typeof failpointNames)[number];

interface Armed {
  readonly action: 'kill' | 'throw' | 'hang' | 'delay';
  readonly ms: number;
  readonly hit: number;
  hits: number;
}

const armed = new Map<string, Armed>();

/**
 * Arms failpoints for this process: `name=kill@3` ends it by SIGKILL at the third hit; also throw, hang, delay:250.
 * Without `@n` every hit counts for delay and throw, the first for kill and hang. Several are separated by commas.
 */
export function armFailpoints(spec: string): void {
  for (const part of spec.split(',').filter((text) => text !== '')) {
    const match = /^([a-z.-]+)=(kill|throw|hang|delay)(?::(\d+))?(?:@(\d+))?$/.exec(part.trim());
    const [, name, action, ms, hit] = match ?? [];
    if (!failpointNames.some((known) => known === name) || name === undefined)
      throw new Error(
        `FAILPOINTS: "${part}" is not name=kill|throw|hang|delay:ms[@n] with a name of ${failpointNames.join(', ')}`,
      );
    if (action !== 'kill' && action !== 'throw' && action !== 'hang' && action !== 'delay') continue;
    armed.set(name, { action, ms: Number(ms ?? 1000), hit: Number(hit ?? 0), hits: 0 });
  }
}

/** Does nothing unless armed; free of cost in production, where configuration refuses to arm any. */
export async function failpoint(name: FailpointName): Promise<void> {
  const point = armed.size === 0 ? undefined : armed.get(name);
  if (point === undefined) return;
  point.hits += 1;
  if (point.hit !== 0 && point.hits !== point.hit) return;
  if (point.action === 'delay') return void (await delay(point.ms));
  if (point.action === 'throw') throw new Error(`failpoint ${name}`);
  if (point.action === 'kill') process.kill(process.pid, 'SIGKILL');
  await new Promise(() => setInterval(() => undefined, 60_000));
}
