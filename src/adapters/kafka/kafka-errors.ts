import { explain } from '../telemetry/explain.ts';
import { DeadlineError } from './deadline.ts';
import type { Published } from './port.ts';

export type PublishFailure = 'away' | 'refused';

/** `away`: send the same records again later. `refused`: the record at `index` can never be sent. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  readonly kind: PublishFailure;
  readonly code: string;
  /** The record that failed, where one record alone is the reason. */
  readonly index: number | undefined;
  /** The leading records that are certainly written; the others may be. */
  readonly published: readonly Published[];

  constructor(
    message: string,
    detail: { kind: PublishFailure; code: string; index?: number; published?: readonly Published[]; cause?: unknown },
  ) {
    super(message, { cause: detail.cause });
    this.kind = detail.kind;
    this.code = detail.code;
    this.index = detail.index;
    this.published = detail.published ?? [];
  }
}

/** Broker answers that the same bytes will always get. */
const refusals = new Set([
  'MESSAGE_TOO_LARGE',
  'RECORD_LIST_TOO_LARGE',
  'INVALID_RECORD',
  'INVALID_TIMESTAMP',
  'INVALID_TOPIC_EXCEPTION',
  'UNSUPPORTED_FOR_MESSAGE_FORMAT',
  'POLICY_VIOLATION',
]);

export function failureOf(error: unknown): { readonly kind: PublishFailure; readonly code: string } {
  const code = codeOf(error);
  return { kind: refusals.has(code) ? 'refused' : 'away', code };
}

/** The broker's error type or the socket's code, found along the chain of causes that kafkajs wraps around it. */
export function codeOf(error: unknown): string {
  let fallback = 'UNKNOWN';
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if (at instanceof DeadlineError) return 'DEADLINE';
    if ('type' in at && typeof at.type === 'string') return at.type;
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (fallback === 'UNKNOWN') fallback = at.name;
    else if (at.name !== 'Error') fallback = at.name;
  }
  return fallback;
}

/** For logs and for whoever asks why, without a cause beside it. */
export const messageOf = (error: unknown): string => explain(error);
