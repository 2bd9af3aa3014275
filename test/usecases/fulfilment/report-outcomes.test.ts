import { beforeEach, describe, expect, test } from 'vitest';
import type { Commit, CommitOutcome, OrderCommit } from '../../../src/usecases/commits.ts';
import { recordReports } from '../../../src/usecases/fulfilment/record-reports.ts';
import { advanceOrder } from '../../../src/usecases/order/advance-order.ts';
import { createFakeStore } from '../stores/fake-store.ts';
import { accepted, apply, line, report, tenantId, world } from '../world.ts';

let probe = createFakeStore();
let commits: (readonly OrderCommit[])[] = [];
let orderId = '';
beforeEach(async () => {
  probe = createFakeStore();
  commits = [];
  const deps = world(probe.store);
  await apply(deps, accepted('Q-1', { lines: [line('a'), line('b')] as never }));
  orderId = (await probe.orders())[0] ?? '';
  await advanceOrder(deps, { tenantId, orderId }, 'w');
});

/** The store that answers once as given, and then as it does. */
function deps(first?: CommitOutcome) {
  const commit = async (batch: readonly Commit[]) => {
    commits.push(batch as readonly OrderCommit[]);
    return first !== undefined && commits.length === 1 ? batch.map(() => first) : await probe.store.commit(batch);
  };
  const completed: unknown[] = [];
  const onCompleted = (seconds: number, provider: string) => void completed.push([seconds, provider]);
  return { ...world({ ...probe.store, commit }), onCompleted, completed };
}

const inbox = { consumer: 'c', eventId: 'e1', eventHash: 'h', source: 't/0/1' };
const fromKafka = () => ({ ...report(orderId), channel: 'kafka' as const, inbox });

describe('OL5 a report by what the store answers', () => {
  test.each<[CommitOutcome, object]>([
    [
      { kind: 'poison', sqlstate: '22P05' },
      { kind: 'unstorable', reason: 'the database refuses the content (22P05)' },
    ],
    [{ kind: 'mismatch' }, { kind: 'reused', reason: 'the same eventId came before with another content' }],
    [{ kind: 'duplicate' }, { kind: 'duplicate', first: { kind: 'repeated', reason: 'the same eventId came before' } }],
  ])('%j of a record from Kafka is its verdict', async (outcome, verdict) => {
    const context = deps(outcome);

    expect(await recordReports(context, [fromKafka()])).toEqual([verdict]);

    expect([commits.length, context.completed]).toEqual([1, []]);
  });

  test.each<CommitOutcome>([{ kind: 'mismatch' }, { kind: 'duplicate' }, { kind: 'conflict' }])(
    '%j of a webhook is decided again, on what was stored first',
    async (outcome) => {
      expect(await recordReports(deps(outcome), [report(orderId)])).toMatchObject([{ kind: 'applied' }]);

      expect(commits).toHaveLength(2);
    },
  );

  test('of a batch stands on what the ones before it made of the order, in one commit', async () => {
    const context = deps();

    await recordReports(context, [report(orderId), report(orderId, { orderLineId: 'L2', outcome: 'accepted' })]);

    const [batch = []] = commits;
    const [first = 0, second] = batch.map(({ order }) => order?.expected);
    expect([commits.length, second]).toEqual([1, first + (batch[0]?.steps?.length ?? 0)]);
    expect(context.completed).toEqual([[0, 'nordic-mobile']]);
  });

  test('that was answered before needs no commit', async () => {
    const once = report(orderId);
    await recordReports(world(probe.store), [once]);

    expect(await recordReports(deps(), [once])).toMatchObject([{ kind: 'duplicate' }]);

    expect(commits).toEqual([]);
  });
});
