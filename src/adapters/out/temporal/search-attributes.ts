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
    if (missing.length > 0) {
      const toAdd = Object.fromEntries(missing);
      await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: toAdd });
    }
    return missing.map(([name]) => name);
  } finally {
    await connection.close();
  }
}

/**
 * Throws when the namespace is not there or lacks what order workflows are found by: each of them would fail later, far
 * from its cause. A service that does not tell (Temporal Cloud keeps its operator service to itself) is believed.
 */
export async function requireSearchAttributes(connection: Asked, namespace = 'default'): Promise<void> {
  const missing = await missingFrom(connection, namespace).catch((error: unknown) => {
    if (isGrpcServiceError(error) && untold.has(error.code)) return [];
    throw error;
  });
  if (missing.length > 0)
    throw new Error(`namespace ${namespace} lacks the search attributes ${missing.map(([name]) => name).join(', ')}`);
}

type Asked = Pick<Connection, 'operatorService'>;

/** gRPC: permission denied, unimplemented. */
const untold = new Set([7, 12]);

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
