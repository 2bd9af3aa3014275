import { Connection, type ConnectionOptions } from '@temporalio/client';
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
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const wanted = Object.entries(searchAttributeTypes).map(([name, type]) => [name, indexedValueType[type]] as const);
    for (const [name, type] of wanted) {
      const found = customAttributes?.[name];
      if (found && found !== type)
        throw new Error(`Temporal's search attribute ${name} has another type; remove it, or use another namespace`);
    }
    const missing = wanted.filter(([name]) => !customAttributes?.[name]);
    if (missing.length > 0) {
      const toAdd = Object.fromEntries(missing);
      await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: toAdd });
    }
    return missing.map(([name]) => name);
  } finally {
    await connection.close();
  }
}
