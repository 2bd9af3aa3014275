import { appendFileSync, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeDirectory } from '../src/main/cli/make-directory.ts';
import type { TakenRequest } from './fulfillment-request.ts';
import { wholeLines } from './ndjson.ts';
import type { Report } from './report-plan.ts';

export interface LedgerEntry extends TakenRequest {
  timesAsked: number;
  /** Times the same key came with another body; none of them had an effect. */
  conflicts: number;
  /** Work begun for the key; never more than one. */
  effects: number;
  /** What will be said, fixed when the request was taken. */
  readonly reports: readonly Report[];
  /** Report ids with the last answer: an HTTP status, `acked` by the broker, or `gave up`. */
  answers: Record<string, string>;
}

type Line =
  | { readonly kind: 'taken'; readonly request: TakenRequest; readonly reports: readonly Report[] }
  | { readonly kind: 'repeated' | 'conflict'; readonly provider: string; readonly idempotencyKey: string }
  | {
      readonly kind: 'reported';
      readonly provider: string;
      readonly idempotencyKey: string;
      readonly id: string;
      readonly answer: string;
    };

/** What the providers were asked, and what they said: in memory, and in a file that survives a kill. */
export class Ledger {
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #file: string | undefined;

  constructor(file?: string) {
    this.#file = file;
    if (!file) return;
    makeDirectory(dirname(file));
    if (existsSync(file)) for (const line of wholeLines<Line>(file)) this.#apply(line);
  }

  find(provider: string, idempotencyKey: string): LedgerEntry | undefined {
    return this.#entries.get(`${provider} ${idempotencyKey}`);
  }

  /** Every entry, oldest first. */
  entries(): readonly LedgerEntry[] {
    return [...this.#entries.values()];
  }

  take(request: TakenRequest, reports: readonly Report[]): LedgerEntry {
    this.#write({ kind: 'taken', request, reports });
    const entry = this.find(request.provider, request.idempotencyKey);
    if (!entry) throw new Error(`request ${request.idempotencyKey} was not kept`);
    return entry;
  }

  askedAgain({ provider, idempotencyKey }: TakenRequest, kind: 'repeated' | 'conflict'): void {
    this.#write({ kind, provider, idempotencyKey });
  }

  reported({ provider, idempotencyKey }: TakenRequest, id: string, answer: string): void {
    this.#write({ kind: 'reported', provider, idempotencyKey, id, answer });
  }

  #write(line: Line): void {
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(line)}\n`);
    this.#apply(line);
  }

  #apply(line: Line): void {
    if (line.kind === 'taken') {
      const key = `${line.request.provider} ${line.request.idempotencyKey}`;
      const { request, reports } = line;
      this.#entries.set(key, { ...request, timesAsked: 1, conflicts: 0, effects: 1, reports, answers: {} });
      return;
    }
    const entry = this.find(line.provider, line.idempotencyKey);
    if (!entry) return;
    if (line.kind === 'reported') entry.answers[line.id] = line.answer;
    else {
      entry.timesAsked += 1;
      if (line.kind === 'conflict') entry.conflicts += 1;
    }
  }
}
