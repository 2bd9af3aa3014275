import { type AllowHost, loopbackOr } from '../../adapters/in/http/server/allowed-hosts.ts';
import type { ConnectionEvents } from '../../adapters/in/http/server/open-connections.ts';
import type { Metrics } from '../../adapters/telemetry/metrics.ts';
import type { Config } from '../config/config.ts';

/** The local environment answers without a token, so it looks at the name that was asked for. */
export function allowedHosts({ environment, http: { publicUrl } }: Config): { allowHost?: AllowHost } {
  if (environment !== 'local') return {};
  return { allowHost: loopbackOr(publicUrl === undefined ? [] : [new URL(publicUrl).hostname]) };
}

export function connectionEvents(metrics: Metrics, listener: 'api' | 'operations'): ConnectionEvents {
  return {
    count: (connections) => metrics.httpConnections.set({ listener }, connections),
    ended: (reason) => metrics.httpConnectionsEnded.inc({ listener, reason }),
  };
}
