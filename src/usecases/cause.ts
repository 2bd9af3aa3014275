/** What caused a decision; it travels on every fact. */
export interface Cause {
  /** Id of the event, callback or workflow wake. */
  readonly causationId: string;
  readonly correlationId: string;
  readonly traceparent: string;
  readonly actorType: 'system' | 'provider';
  readonly actorId: string;
  readonly idempotencyKey: string;
}
