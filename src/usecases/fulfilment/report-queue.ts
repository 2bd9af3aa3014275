import { StoreUnavailable } from '../ports.ts';
import type { ReceivedReport, ReportVerdict } from './received-report.ts';

interface Waiting {
  readonly report: ReceivedReport;
  readonly settle: (verdict: ReportVerdict) => void;
  readonly fail: (error: unknown) => void;
}

const maxTogether = 50;

/**
 * Reports on one order that come while another is being recorded wait for it and are recorded together: one by one they
 * would all read the same version of the order, and all but one would have to read it again.
 */
export function queueReports(
  record: (reports: readonly ReceivedReport[]) => Promise<readonly ReportVerdict[]>,
): (report: ReceivedReport) => Promise<ReportVerdict> {
  const queues = new Map<string, Waiting[]>();

  const run = async (orderId: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) await recordBatch(queue.splice(0, maxTogether), queue);
    queues.delete(orderId);
  };

  const recordBatch = async (batch: readonly Waiting[], queue: Waiting[]): Promise<void> => {
    try {
      const verdicts = await record(batch.map(({ report }) => report));
      for (const [index, { settle, fail }] of batch.entries()) {
        const verdict = verdicts[index];
        if (verdict === undefined) fail(new Error('a report got no verdict'));
        else settle(verdict);
      }
    } catch (error) {
      // Who waited for a store that is away has waited as long as its deadline allows.
      const waited = error instanceof StoreUnavailable ? queue.splice(0) : [];
      for (const { fail } of [...batch, ...waited]) fail(error);
    }
  };

  return (report) =>
    new Promise((settle, fail) => {
      const { orderId } = report.report;
      const running = queues.get(orderId);
      const queue = running ?? [];
      queue.push({ report, settle, fail });
      if (running !== undefined) return;
      queues.set(orderId, queue);
      void run(orderId, queue);
    });
}
