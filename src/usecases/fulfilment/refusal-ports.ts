/** Why a callback was refused before anything of it was believed, or, when it was signed, before it was a report. */
export type RefusalKind = 'unknown_provider' | 'bad_signature' | 'invalid_callback';

export interface Refusal {
  readonly kind: RefusalKind;
  /** As the request named it; bounded and storable. */
  readonly provider: string;
  /** Everything in it is bounded and storable, whatever was sent. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Refusals of one kind within one hour, as one process counted them. */
export interface RefusalCount {
  readonly process: string;
  /** ISO 8601, the full hour. */
  readonly hour: string;
  readonly kind: RefusalKind;
  /** Not given for unknown providers, whose names strangers choose. */
  readonly provider?: string;
  readonly notWritten: number;
}

/** Where refusals are kept for people who look into them. */
export interface RefusalLedger {
  /** False when this kind has its rows for the hour already, by whatever process. Throws StoreUnavailable. */
  write(refusal: Refusal, rowsPerHour: number): Promise<boolean>;
  /** Replaces an earlier count of the same process, hour, kind and provider. Throws StoreUnavailable. */
  count(counts: readonly RefusalCount[]): Promise<void>;
}
