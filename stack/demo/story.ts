import type { StackEvent } from '../server.ts';

export interface OrderStep {
  readonly event: 'order';
  readonly orderId: string;
  readonly tenantId: string;
  readonly quoteId: string;
  /** What happened: a line moved, or the order did. */
  readonly moved: 'captured' | 'line' | 'order';
  readonly state: string;
  readonly at: string;
  /** Of `captured`: how many lines the order has. */
  readonly lines?: number;
  /** Of `line`: L1 is the first line of the quote. */
  readonly line?: string;
  readonly orderLineId?: string;
  readonly provider?: string;
  /** Of `order`: since it was captured. */
  readonly ms?: number;
}

/** What `npm start` leaves running, for people and for programs. */
export interface Ready {
  readonly kafkaBrokers: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly temporalUiUrl: string;
  readonly apiUrl: string;
  /** Of /healthz, /readyz and /metrics. */
  readonly operationsUrl: string;
  readonly metricsUrls: readonly string[];
  readonly simulatorUrl: string;
  /** Good for 12 hours, for the tenant demo. */
  readonly demoToken: string;
  readonly callbackSecret: string;
}

interface Printed {
  readonly curls: readonly string[];
  readonly logs: string;
  /** The log of the mock notification service. */
  readonly notices: string;
  readonly endpointsFile: string;
  /** What removes the data. */
  readonly purge: string;
}

/** One line of the story; `--json` prints it as it is. */
export type Story =
  | {
      readonly event: 'step';
      readonly of: string;
      readonly step: string;
      readonly state: 'start' | 'progress' | 'done' | 'failed';
      readonly ms: number;
      readonly detail?: string;
    }
  | OrderStep
  | { readonly event: 'notice'; readonly text: string }
  | { readonly event: 'warning'; readonly from: string; readonly text: string }
  | ({ readonly event: 'ready' } & Ready & Printed)
  | { readonly event: 'failed'; readonly reason: string }
  | { readonly event: 'stopping'; readonly reason: string }
  | { readonly event: 'stopped'; readonly ms: number };

export type Print = (story: Story) => void;

/** Runs one step and prints its start and its end; `detail` says what came of it. */
export async function step<T>(
  print: Print,
  of: string,
  name: string,
  work: () => Promise<T>,
  detail: (result: T) => string | undefined = () => undefined,
): Promise<T> {
  const began = performance.now();
  const ms = () => Math.round(performance.now() - began);
  print({ event: 'step', of, step: name, state: 'start', ms: 0 });
  try {
    const result = await work();
    const text = detail(result);
    print({ event: 'step', of, step: name, state: 'done', ms: ms(), detail: text });
    return result;
  } catch (error) {
    print({ event: 'step', of, step: name, state: 'failed', ms: ms() });
    throw error;
  }
}

const worthANotice = new Set(['choose port', 'end leftover', 'choose data directory']);

export function fromStack({ step, server, state, ms, detail }: StackEvent): Story {
  if (detail && worthANotice.has(step)) {
    return {
      event: 'notice',
      text: step === 'end leftover' ? `${server} of an earlier run is ended: ${detail}` : detail,
    };
  }
  // The reason of a failure is printed once, where it ends everything.
  const said = detail && state !== 'failed' ? { detail } : {};
  return { event: 'step', of: server ?? 'servers', step, state, ms, ...said };
}
