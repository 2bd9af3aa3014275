import type { Connection } from '@temporalio/client';
import { ServiceError } from '@temporalio/client';
import { expect, test } from 'vitest';
import { ensureSearchAttributes } from '../../../../src/adapters/out/temporal/ensure-search-attributes.ts';
import { searchAttributeTypes } from '../../../../src/contracts/temporal.ts';

const permissionDenied = Object.assign(new Error('7 PERMISSION_DENIED'), { code: 7, details: '', metadata: {} });
const unavailable = Object.assign(new Error('14 UNAVAILABLE'), { code: 14, details: '', metadata: {} });
const types = { Keyword: 2, Datetime: 6 } as const;
const all = Object.fromEntries(Object.entries(searchAttributeTypes).map(([name, type]) => [name, types[type]]));

function temporal(answers: { list: () => object; add: () => object }) {
  const operatorService = {
    listSearchAttributes: async () => answers.list(),
    addSearchAttributes: async () => answers.add(),
  };
  return { operatorService } as unknown as Connection;
}

const refuse = (error: Error) => () => {
  throw error;
};

test('TE4 a service that may not create what is missing refuses to start and names all of it', async () => {
  const { OmsTenant: _, OmsCustomer: __, ...others } = all;
  const namespace = temporal({ list: () => ({ customAttributes: others }), add: refuse(permissionDenied) });

  await expect(ensureSearchAttributes(namespace, 'shop')).rejects.toThrow(
    'namespace shop lacks the search attributes OmsTenant, OmsCustomer, and this service may not create them',
  );
});

test('a failure that is no refusal is not said to be one', async () => {
  const namespace = temporal({ list: () => ({ customAttributes: {} }), add: refuse(unavailable) });

  await expect(ensureSearchAttributes(namespace)).rejects.toThrow(
    /^namespace default lacks .*could not be given them$/,
  );
});

test('what another worker has created in between is no fault', async () => {
  let seen = {};
  const add = () => {
    seen = all;
    throw new ServiceError('already exists');
  };

  await expect(
    ensureSearchAttributes(temporal({ list: () => ({ customAttributes: seen }), add })),
  ).resolves.toHaveLength(Object.keys(all).length);
});

test('a Temporal that keeps its operator service to itself is believed', async () => {
  await expect(
    ensureSearchAttributes(temporal({ list: refuse(permissionDenied), add: refuse(permissionDenied) })),
  ).resolves.toEqual([]);
});

test('a Temporal that does not answer is an outage', async () => {
  await expect(ensureSearchAttributes(temporal({ list: refuse(unavailable), add: () => ({}) }))).rejects.toThrow(
    unavailable,
  );
});
