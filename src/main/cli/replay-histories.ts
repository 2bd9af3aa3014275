import { DefaultLogger, type ReplayHistoriesIterable, Runtime, Worker } from '@temporalio/worker';

export interface Replayed {
  readonly workflowId: string;
  /** Why the history cannot go on with this code. */
  readonly failure?: string;
}

/** Core writes each failure at length to its log; here failures are values. */
export const quietRuntime = (): Runtime =>
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => undefined),
    telemetryOptions: { logging: { filter: 'OFF' } },
  });

/** Replays histories one after the other on bundled workflows, without a server (TE5). */
export async function* replayHistories(
  workflowBundle: { codePath: string } | { code: string },
  histories: ReplayHistoriesIterable,
): AsyncGenerator<Replayed> {
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
    yield { workflowId, failure: error?.message };
  }
}
