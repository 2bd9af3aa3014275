import type { Logger } from '../../telemetry/log.ts';
import type { Problem } from './problem.ts';

/** What middleware leaves for handlers. */
export interface HttpEnv {
  Variables: {
    correlationId: string;
    /** This request's own span. */
    traceparent: string;
    /** Headers that every answer tells the caller. */
    echo: Readonly<Record<string, string>>;
    /** The answer that has them already. */
    echoed: Response;
    log: Logger;
    tenantId: string;
    problem: Problem;
  };
}
