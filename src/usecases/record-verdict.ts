/** What became of a consumed record; its inbox row keeps it (CO3). */
export type Fate = 'applied' | 'duplicate' | 'refused' | 'parked' | 'dead';

/** What a use case answers for each record that it was given, once that is durable. */
export type RecordVerdict = { readonly kind: Exclude<Fate, 'dead'> } | DeadOnArrival;

/** A sound record that turned out to be dead only when it was to be stored. */
export interface DeadOnArrival {
  readonly kind: 'dead';
  readonly errorClass: 'EVENT_ID_REUSED' | 'SCHEMA_VALIDATION_FAILED';
  readonly reason: string;
}
