import { setTimeout as wait } from 'node:timers/promises';
import type { OutgoingRecord, Publisher } from '../src/adapters/kafka/port.ts';
import type { SendReport } from './desk.ts';
import { reportRecord } from './kafka-provider.ts';

interface Waiting {
  readonly record: OutgoingRecord;
  readonly sent: (answer: string) => void;
  readonly failed: (error: unknown) => void;
}

const maxPerBatch = 500;
const pauseMs = 500;

/** Publishes what has come together while the batch before it was on its way; repeats until the broker has it. */
export function publishReports(publisher: Publisher, onError: (error: unknown) => void): SendReport {
  const waiting: Waiting[] = [];
  let running = false;

  async function run(signal: AbortSignal): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, maxPerBatch);
      await publish(batch, signal);
    }
  }

  async function publish(batch: readonly Waiting[], signal: AbortSignal): Promise<void> {
    const records = batch.map(({ record }) => record);
    while (!signal.aborted) {
      try {
        await publisher.publish(records);
        for (const { sent } of batch) sent('acked');
        return;
      } catch (error) {
        onError(error);
        await wait(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    }
    for (const { failed } of batch) failed(signal.reason);
  }

  return (request, report, signal) =>
    new Promise((sent, failed) => {
      waiting.push({ record: reportRecord(request, report), sent, failed });
      if (running) return;
      running = true;
      run(signal).finally(() => {
        running = false;
      });
    });
}
