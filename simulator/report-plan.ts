import { ulid } from 'ulid';
import type { TakenRequest } from './fulfillment-request.ts';
import { type Random, randomFor, wholeNumber } from './random.ts';
import type { ProviderSettings } from './settings.ts';

export type Outcome = 'accepted' | 'progressed' | 'completed' | 'failed';

export interface Report {
  /** webhook-id or eventId; a repetition has the same. */
  readonly id: string;
  readonly outcome: Outcome;
  /** Milliseconds after the request was taken. */
  readonly afterMs: number;
  /** ISO time of what is reported. */
  readonly at: string;
  /** How many times it is sent. */
  readonly copies: number;
  readonly details?: Readonly<Record<string, unknown>>;
}

const reasons = ['no capacity at the site', 'address not serviceable', 'equipment out of stock'] as const;

/** Everything a provider will say about a request, in sending order; the same for the same seed, settings and request. */
export function planReports(request: TakenRequest, settings: ProviderSettings, seed: number): readonly Report[] {
  const random = randomFor(seed, request.provider, request.idempotencyKey);
  const silent = random() < settings.silentRate;
  const fails = random() < settings.failureRate;
  const reversed = random() < settings.outOfOrderRate;
  const late = random() < settings.lateRate;
  const delay = wholeNumber(random, settings.delayMs.min, settings.delayMs.max);
  if (silent) return [];
  const outcome = fails ? 'failed' : 'completed';
  const early = Math.floor(delay / 3);
  const steps: [Outcome, number][] = [[outcome, delay]];
  if (reversed) steps.push(['accepted', delay + 1]);
  else if (settings.acceptFirst) steps.unshift(['accepted', early]);
  if (late) steps.push(['progressed', delay + 2]);
  return steps.map(([what, afterMs]) => report(request, random, what, afterMs, settings.duplicateRate));
}

function report(request: TakenRequest, random: Random, outcome: Outcome, afterMs: number, twice: number): Report {
  const time = request.takenAt + afterMs;
  const reason = reasons[wholeNumber(random, 0, reasons.length - 1)];
  return {
    id: ulid(time, random),
    outcome,
    afterMs,
    at: new Date(time).toISOString(),
    copies: random() < twice ? 2 : 1,
    details: outcome === 'failed' ? { reason } : undefined,
  };
}

/** The body of a webhook and the payload of a Kafka report are the same thing (EV5). */
export function reportBody(request: TakenRequest, report: Report): Readonly<Record<string, unknown>> {
  return {
    orderId: request.orderId,
    orderLineId: request.orderLineId,
    attempt: request.attempt,
    outcome: report.outcome,
    at: report.at,
    details: report.details,
  };
}
