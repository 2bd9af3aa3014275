/** Where a consumer group met a batch that it cannot read. */
export interface UnreadablePlace {
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** SHA-256 of the batch, hex: a topic that is made anew uses its places again. */
  readonly hash: string;
}

export interface MetBatch extends UnreadablePlace {
  /** Where reading goes on when the batch is passed over. */
  readonly nextOffset: string;
  readonly fault: string;
  readonly codec: string;
  /** As the batch announces them; 0 where that is not known. */
  readonly records: number;
  readonly bytes: number;
}

/** asked: an operator wants it passed over, and what is kept of it is not stored yet. */
export type MetState =
  | { readonly kind: 'stopped' | 'passed' }
  | { readonly kind: 'asked'; readonly by: string; readonly because: string };

export interface UnreadableBatches {
  /** Notes that a group stands at a batch; answers what was decided about it. */
  meet(batch: MetBatch): Promise<MetState>;
  /** Says that what is kept of the batch is stored. */
  passed(place: UnreadablePlace): Promise<void>;
}
