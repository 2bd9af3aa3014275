import { type Clock, StoreUnavailable } from '../ports.ts';
import type { Refusal, RefusalCount, RefusalLedger } from './refusal-ports.ts';

export interface RefusalDeps {
  readonly ledger: RefusalLedger;
  readonly clock: Clock;
  /** Names this process among those that count. */
  readonly process: string;
  /** Rows of one kind and provider within an hour; further ones are counted. */
  readonly rowsPerHour: number;
  /** Told of each refusal, and whether it has a row of its own. */
  readonly onRefusal?: (refusal: Refusal, kept: 'row' | 'count') => void;
}

export interface RefusalRecorder {
  /** `only` counts it without asking for a row. Never throws for a store that is away: a stranger need not wait for it. */
  record(refusal: Refusal, only?: 'count'): Promise<void>;
  /** Stores the counts that changed; those of the last try that failed, too. */
  flush(): Promise<void>;
}

interface Budget {
  readonly hour: string;
  rows: number;
  notWritten: number;
  stored: number;
}

const hourOf = (at: string): string => `${at.slice(0, 13)}:00:00.000Z`;

/**
 * Keeps refusals without letting strangers write without end: the first of an hour have a row each, the others are one
 * count. What is kept in memory grows with the kinds and the known providers, not with what is sent.
 */
export function refusalRecorder(deps: RefusalDeps): RefusalRecorder {
  const { ledger, clock, rowsPerHour, onRefusal } = deps;
  const budgets = new Map<string, Budget>();
  const owed = new Map<string, RefusalCount>();

  const budgetOf = ({ kind, provider }: Refusal): Budget => {
    const key = kind === 'unknown_provider' ? kind : `${kind} ${provider}`;
    const hour = hourOf(clock.now());
    const known = budgets.get(key);
    if (known?.hour === hour) return known;
    const begun = { hour, rows: 0, notWritten: 0, stored: 0 };
    budgets.set(key, begun);
    return begun;
  };

  const count = (refusal: Refusal, budget: Budget) => {
    const { kind, provider } = refusal;
    budget.notWritten += 1;
    const counted: RefusalCount = {
      process: deps.process,
      hour: budget.hour,
      kind,
      provider: kind === 'unknown_provider' ? undefined : provider,
      notWritten: budget.notWritten,
    };
    owed.set(`${budget.hour} ${kind} ${counted.provider ?? ''}`, counted);
    onRefusal?.(refusal, 'count');
  };

  return {
    async record(refusal, only) {
      const budget = budgetOf(refusal);
      if (only === 'count' || budget.rows >= rowsPerHour) return count(refusal, budget);
      budget.rows += 1;
      const written = await ledger.write(refusal, rowsPerHour).catch(falseWhenAway);
      if (!written) return count(refusal, budget);
      onRefusal?.(refusal, 'row');
    },

    async flush() {
      const counts = [...owed.values()];
      if (counts.length === 0) return;
      await ledger.count(counts);
      for (const [key, counted] of owed) if (counts.includes(counted)) owed.delete(key);
    },
  };
}

function falseWhenAway(error: unknown): false {
  if (error instanceof StoreUnavailable) return false;
  throw error;
}
