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

/** Throws for one that left the registry: nothing can be asked of it, and a person must know. */
export function policyOf(providers: Providers, id: string) {
  const provider = providers.get(id);
  if (provider === undefined)
    throw new Error(`no provider ${id} is registered; add it to the registry and the order goes on`);
  return provider;
}
