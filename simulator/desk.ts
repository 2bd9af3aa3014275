import { setTimeout as wait } from 'node:timers/promises';
import type { TakenRequest } from './fulfillment-request.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { planReports, type Report } from './report-plan.ts';
import type { ProviderId, Settings } from './settings.ts';

/** Delivers one copy of a report and says how it was answered; repeats by itself while that can help. */
export type SendReport = (request: TakenRequest, report: Report, signal: AbortSignal) => Promise<string>;

export interface DeskOptions {
  readonly provider: ProviderId;
  readonly ledger: Ledger;
  readonly settings: () => Settings;
  readonly send: SendReport;
  readonly onError: (error: unknown) => void;
}

/** Where one provider takes requests: each key has one effect, whose reports are sent when they are due. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #stop = new AbortController();
  readonly #working = new Set<Promise<void>>();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  receive(request: TakenRequest): 'taken' | 'repeated' | 'conflict' {
    const { ledger, settings } = this.#options;
    const known = ledger.find(request.provider, request.idempotencyKey);
    if (known) {
      const verdict = known.bodyHash === request.bodyHash ? 'repeated' : 'conflict';
      ledger.askedAgain(request, verdict);
      return verdict;
    }
    const { seed, providers } = settings();
    this.#begin(ledger.take(request, planReports(request, providers[this.#options.provider], seed)));
    return 'taken';
  }

  /** Goes on with what an earlier process of this provider had promised. */
  resume(): void {
    for (const entry of this.#options.ledger.entries()) {
      if (entry.provider === this.#options.provider) this.#begin(entry);
    }
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#working);
  }

  #begin(entry: LedgerEntry): void {
    const unsent = entry.reports.filter((report) => entry.answers[report.id] === undefined);
    if (unsent.length === 0) return;
    const work = this.#report(entry, unsent).catch((error: unknown) => {
      if (!this.#stop.signal.aborted) this.#options.onError(error);
    });
    this.#working.add(work);
    work.finally(() => this.#working.delete(work));
  }

  async #report(entry: LedgerEntry, reports: readonly Report[]): Promise<void> {
    const { signal } = this.#stop;
    for (const report of reports) {
      await wait(Math.max(0, entry.takenAt + report.afterMs - Date.now()), undefined, { signal });
      for (let copy = 0; copy < report.copies; copy += 1) {
        const answer = await this.#options.send(entry, report, signal);
        this.#options.ledger.reported(entry, report.id, answer);
      }
    }
  }
}
