import { describe, expect, test } from 'vitest';
import { refuseCancelRequest } from '../../../src/usecases/cancellation/refuse-cancel-request.ts';
import { steps } from '../steps.ts';
import type { OpenStore } from '../stores/store-probe.ts';
import { line, tenantId } from '../world.ts';

/** Cancel requests that came by Temporal; run on the fake store and on Postgres. */
export function refuseCancelRequestSpec(open: OpenStore): void {
  const s = steps(open);

  describe('TE8 a request to cancel the workflow of an order', () => {
    test('is kept once per run with the way out, and changes nothing of the order', async () => {
      const orderId = await s.captured(line('a'));
      const before = await s.load(orderId);
      const run = { tenantId, orderId, workflowId: `order/demo/${orderId}`, runId: 'run-1' };

      await refuseCancelRequest(s.deps, run);
      await refuseCancelRequest(s.deps, run);
      await refuseCancelRequest(s.deps, { ...run, runId: 'run-2' });

      expect(await s.load(orderId)).toEqual(before);
      expect(await s.signals()).toEqual(['start']);
      const audit = await s.probe.audit();
      expect(audit).toMatchObject(
        ['run-1', 'run-2'].map((runId) => ({
          kind: 'workflow-cancel-requested',
          subject: orderId,
          detail: { runId, advice: expect.stringContaining('ask for a cancellation of the order instead') },
        })),
      );
    });

    test('that cannot be kept is thrown, so that the activity tries again', async () => {
      const orderId = await s.captured(line('a'));
      const store = { ...s.deps.store, commit: async () => [{ kind: 'conflict' as const }] };
      const run = { tenantId, orderId, workflowId: 'order/demo/x', runId: 'run-1' };

      await expect(refuseCancelRequest({ ...s.deps, store }, run)).rejects.toThrow(
        'the cancel request of order/demo/x could not be kept: conflict; try again',
      );
    });
  });
}
