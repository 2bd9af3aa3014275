import { Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createMissingSearchAttributes,
  ensureSearchAttributes,
} from '../../../../src/adapters/out/temporal/ensure-search-attributes.ts';
import { searchAttributeTypes } from '../../../../src/contracts/temporal.ts';
import { aNamespace } from '../../../support/namespaces.ts';
import { waitFor } from '../../../support/wait-for.ts';
import { serversOfThisRun } from '../../../support/world.ts';

const address = serversOfThisRun().temporalAddress;
let connection: Connection;

beforeAll(async () => {
  connection = await Connection.connect({ address });
});
afterAll(async () => await connection.close());

test('search attributes that a namespace lacks are created once (TE4)', async () => {
  const namespace = await aNamespace(connection);
  const temporal = { namespace, connectionOptions: { address } };

  const created = await createMissingSearchAttributes(temporal);

  expect([...created].sort()).toEqual(Object.keys(searchAttributeTypes).sort());
  const again = () => createMissingSearchAttributes(temporal).then((names) => names.length === 0);
  await waitFor('a second time to create none', again, { timeoutMs: 20_000 });
});

test('one of another type is refused by name', async () => {
  const namespace = await aNamespace(connection);
  const temporal = { namespace, connectionOptions: { address } };
  const bool = 5;
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: { OmsTenant: bool } });

  const refusal = () =>
    createMissingSearchAttributes(temporal).then(
      () => undefined,
      (error: Error) => error.message,
    );

  expect(await waitFor('the refusal', refusal, { timeoutMs: 20_000 })).toContain('OmsTenant');
});

test('TE4 a service that starts makes them, and one that starts beside it finds them', async () => {
  const namespace = await aNamespace(connection);

  const [made] = await Promise.all([
    ensureSearchAttributes(connection, namespace),
    ensureSearchAttributes(connection, namespace),
  ]);

  expect([...made].sort()).toEqual(Object.keys(searchAttributeTypes).sort());
});
