import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMissingSearchAttributes } from '../../../../src/adapters/out/temporal/search-attributes.ts';
import { searchAttributeTypes } from '../../../../src/contracts/temporal.ts';
import { waitFor } from '../../../support/wait-for.ts';
import { serversOfThisRun } from '../../../support/world.ts';

const address = serversOfThisRun().temporalAddress;
let connection: Connection;

beforeAll(async () => {
  connection = await Connection.connect({ address });
});
afterAll(async () => await connection.close());

test('search attributes that a namespace lacks are created once', async () => {
  const temporal = { ...(await anEmptyNamespace()), taskQueue: 'orders', maxCachedWorkflows: 1 };

  const created = await createMissingSearchAttributes(temporal);

  expect([...created].sort()).toEqual(Object.keys(searchAttributeTypes).sort());
  const again = () => createMissingSearchAttributes(temporal).then((names) => names.length === 0);
  await waitFor('a second time to create none', again, { timeoutMs: 20_000 });
});

test('one of another type is refused by name', async () => {
  const temporal = { ...(await anEmptyNamespace()), taskQueue: 'orders', maxCachedWorkflows: 1 };
  const { namespace } = temporal;
  const bool = 5;
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: { OmsTenant: bool } });

  const refusal = () =>
    createMissingSearchAttributes(temporal).then(
      () => undefined,
      (error: Error) => error.message,
    );

  expect(await waitFor('the refusal', refusal, { timeoutMs: 20_000 })).toContain('OmsTenant');
});

async function anEmptyNamespace() {
  const namespace = `start-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  const retention = { workflowExecutionRetentionPeriod: msToTs('1 day') };
  await connection.workflowService.registerNamespace({ namespace, ...retention });
  await waitFor('the namespace', async () => {
    await connection.operatorService.listSearchAttributes({ namespace });
    return true;
  });
  return { namespace, connectionOptions: { address } };
}
