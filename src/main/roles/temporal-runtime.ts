import { Runtime } from '@temporalio/worker';
import type { Logger } from '../../adapters/telemetry/log.ts';

/**
 * Temporal's runtime, once a process. Its native core writes coloured text on stdout of its own accord; here its lines
 * come through our logger as well, so that stdout is JSON alone and each line is written once.
 */
export function installTemporalRuntime(log: Logger): void {
  Runtime.install({
    logger: temporalLogger(log),
    telemetryOptions: { logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } } },
    shutdownSignals: [],
  });
}

/** Its levels TRACE, DEBUG and INFO are debug. */
function temporalLogger(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (message: string, meta?: object) =>
    log[level]({ ...meta }, message);
  const byLevel = { TRACE: at('debug'), DEBUG: at('debug'), INFO: at('debug'), WARN: at('warn'), ERROR: at('error') };
  return {
    log: (level: keyof typeof byLevel, message: string, meta?: object) => byLevel[level](message, meta),
    trace: byLevel.TRACE,
    debug: byLevel.DEBUG,
    info: byLevel.INFO,
    warn: byLevel.WARN,
    error: byLevel.ERROR,
  };
}
