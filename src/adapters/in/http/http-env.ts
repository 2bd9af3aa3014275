import type { Logger } from '../../telemetry/log.ts';
import type { Problem } from './problem.ts';

/** What middleware leaves for handlers. */
export interface HttpEnv {
  /** What the server hands over; nothing in a test without a socket. */
  Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } } };
  Variables: {
    correlationId: string;
    /** This request's own span. */
    traceparent: string;
    /** Headers that every answer carries. */
    echo: Readonly<Record<string, string>>;
    /** The answer that has them already. */
    echoed: Response;
    log: Logger;
    tenantId: string;
    /** Whose signature was found genuine. */
    providerId: string;
    problem: Problem;
    /** Why a callback was refused, for the log. */
    refusal: { readonly kind: string; readonly provider?: string; readonly reason?: unknown };
  };
}
