import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { waitFor } from './wait-for.ts';

/** A new namespace of Temporal, without any search attribute. */
export async function aNamespace(connection: Connection): Promise<string> {
  const namespace = `test-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  const workflowExecutionRetentionPeriod = msToTs('1 day');
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  const listed = () => connection.operatorService.listSearchAttributes({ namespace }).then(() => true);
  await waitFor('the namespace', () => listed().catch(() => false), { timeoutMs: 30_000 });
  return namespace;
}

/** Gives it search attributes, each of an IndexedValueType (5: bool), and waits until it has them. */
export async function addAttribute(
  connection: Connection,
  namespace: string,
  searchAttributes: Record<string, number>,
) {
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  await waitFor('the search attributes', async () => {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    return Object.keys(searchAttributes).every((name) => customAttributes?.[name]);
  });
}
