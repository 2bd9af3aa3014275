import { Client, type ClientOptions, Connection } from '@temporalio/client';
import { type OrderWorkflows, orderWorkflows } from '../../adapters/out/temporal/order-workflows.ts';
import type { Context } from './context.ts';

/**
 * How messages reach Temporal: over the connection of a worker in this process while it polls, for then a start brings
 * the worker its first task with the answer; else over one of their own, which waits for no server (docs/adr/0015).
 */
export function temporalRoad(context: Context) {
  const { http, temporal, environment } = context.config;
  const { connectionOptions, namespace, taskQueue, maxHistoryLength } = temporal;
  const over = (connection: ClientOptions['connection'], eagerStart: boolean) =>
    orderWorkflows(new Client({ connection, namespace }), {
      taskQueue,
      eagerStart,
      apiUrl: http.publicUrl,
      tenantInLinks: environment === 'local',
      maxHistoryLength,
    });
  const connection = Connection.lazy(connectionOptions);
  const apart = over(connection, false);
  let shared: { with: Context['workerConnection']; workflows: OrderWorkflows } | undefined;
  return {
    workflows(): OrderWorkflows {
      const { workerConnection } = context;
      if (workerConnection === undefined) return apart;
      if (shared?.with !== workerConnection)
        shared = { with: workerConnection, workflows: over(workerConnection, true) };
      return shared.workflows;
    },
    close: () => connection.close(),
  };
}
