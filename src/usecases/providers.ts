/** A fulfilment system: how it is reached, whom it serves, and how long a line may take there. */
export interface Provider {
  readonly id: string;
  readonly channel: 'KAFKA' | 'HTTP';
  /** Tenants whose orders it may report on. */
  readonly tenants: readonly string[];
  /** Seconds from request to expected completion; past it the line is overdue. */
  readonly expectedSeconds: number;
  /** Where an HTTP provider takes requests. */
  readonly url?: string;
  /** Active Standard Webhooks secrets (`whsec_…`), several while one is being rotated (SE4). */
  readonly secrets: readonly string[];
}

export type Providers = ReadonlyMap<string, Provider>;
