import { CompleteAsyncError } from '@temporalio/activity';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import type { ActivityInterceptors } from '@temporalio/worker';
import { explain } from '../../adapters/telemetry/explain.ts';

/**
 * What an activity throws is kept by Temporal and shown in its Web UI: one line of ours, without causes, whose texts are
 * those of drivers and may hold what they were configured with (SE1).
 */
export function plainFailures(): ActivityInterceptors {
  return {
    inbound: {
      async execute(input, next) {
        try {
          return await next(input);
        } catch (error) {
          throw isTemporals(error) ? error : plain(error);
        }
      },
    },
  };
}

/** Says something to Temporal, and is made by us without a cause: a failure that shall not be retried, a cancellation. */
const isTemporals = (error: unknown): boolean =>
  (error instanceof TemporalFailure && error.cause === undefined) ||
  error instanceof CompleteAsyncError ||
  (error instanceof Error && error.name === 'AbortError');

function plain(error: unknown): ApplicationFailure {
  const type = error instanceof Error ? error.name : 'Error';
  const nonRetryable = error instanceof ApplicationFailure && error.nonRetryable === true;
  return ApplicationFailure.create({ message: explain(error), type, nonRetryable });
}
