import { Connection, type ConnectionOptions, isGrpcServiceError } from '@temporalio/client';
import { searchAttributeTypes } from '../../../contracts/temporal.ts';

/** IndexedValueType of Temporal's API. */
const indexedValueType = { Keyword: 2, Datetime: 6 } as const;

export interface Namespace {
  readonly connectionOptions: ConnectionOptions;
  readonly namespace?: string;
}

/** Creates those of the service that the namespace lacks; one of another type is refused, for workflows would fail. */
export async function createMissingSearchAttributes(temporal: Namespace): Promise<readonly string[]> {
  const namespace = temporal.namespace ?? 'default';
  const connection = await Connection.connect(temporal.connectionOptions);
  try {
    const missing = await missingFrom(connection, namespace);
    await add(connection, namespace, missing);
    return missing.map(([name]) => name);
  } finally {
    await connection.close();
  }
}

/**
 * Creates what the namespace lacks of what order workflows are found by, or throws: each workflow would fail later, far
 * from its cause. A service that keeps its operator service to itself (Temporal Cloud) is believed. Answers what it made.
 */
export async function ensureSearchAttributes(connection: Asked, namespace = 'default'): Promise<readonly string[]> {
  const missing = await missingFrom(connection, namespace).catch((error: unknown) => {
    if (isWithheld(error)) return [];
    throw error;
  });
  try {
    await add(connection, namespace, missing);
  } catch (error) {
    // Another worker that starts now may have made them in between.
    const left = await missingFrom(connection, namespace);
    if (left.length > 0) throw new Error(lacking(namespace, left, isWithheld(error)), { cause: error });
  }
  return missing.map(([name]) => name);
}

type Asked = Pick<Connection, 'operatorService'>;
type Wanted = readonly (readonly [name: string, type: number])[];

/** gRPC: permission denied, unimplemented. */
const withheld = new Set([7, 12]);
const isWithheld = (error: unknown) => isGrpcServiceError(error) && withheld.has(error.code);

function lacking(namespace: string, missing: Wanted, forbidden: boolean): string {
  const names = missing.map(([name]) => name).join(', ');
  const why = forbidden ? 'and this service may not create them' : 'and could not be given them';
  return `namespace ${namespace} lacks the search attributes ${names}, ${why}`;
}

async function add({ operatorService }: Asked, namespace: string, missing: Wanted): Promise<void> {
  if (missing.length === 0) return;
  await operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) });
}

async function missingFrom(connection: Asked, namespace: string) {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const wanted = Object.entries(searchAttributeTypes).map(([name, type]) => [name, indexedValueType[type]] as const);
  for (const [name, type] of wanted) {
    const found = customAttributes?.[name];
    if (found && found !== type)
      throw new Error(`Temporal's search attribute ${name} has another type; remove it, or use another namespace`);
  }
  return wanted.filter(([name]) => !customAttributes?.[name]);
}
