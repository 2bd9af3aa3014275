import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ReportVerdict } from '../../../../usecases/fulfilment/received-report.ts';

export interface CallbackAnswer {
  readonly callbackId: string;
  readonly verdict: Exclude<ReportVerdict['kind'], 'duplicate'>;
  readonly reason: string;
}

type Status = Extract<ContentfulStatusCode, 200 | 202 | 400 | 404 | 409>;

/** The answer table of the callback webhook. A 2xx is given only for what is durable. */
export function answerTo(callbackId: string, verdict: ReportVerdict): { status: Status; body: CallbackAnswer } {
  const { kind } = verdict;
  switch (kind) {
    case 'applied':
    case 'parked':
    case 'noted':
      return { status: 202, body: { callbackId, verdict: kind, reason: verdict.reason } };
    case 'repeated':
      return { status: 200, body: { callbackId, verdict: kind, reason: verdict.reason } };
    case 'duplicate':
      return { status: 200, body: { callbackId, verdict: verdict.first.kind, reason: verdict.first.reason } };
    case 'contradiction':
    case 'reused':
      return { status: 409, body: { callbackId, verdict: kind, reason: verdict.reason } };
    case 'unstorable':
      return { status: 400, body: { callbackId, verdict: kind, reason: verdict.reason } };
    case 'unknown':
      return { status: 404, body: { callbackId, verdict: kind, reason: verdict.reason } };
    default:
      return verdict satisfies never;
  }
}
