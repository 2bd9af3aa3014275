import { Connection } from '@temporalio/client';
import type { Config } from '../../src/main/config.ts';
import { searchAttributes } from '../temporal.ts';

/** IndexedValueType of Temporal's API: TEXT 1, KEYWORD 2, INT 3, DOUBLE 4, BOOL 5, DATETIME 6. */
const indexedValueType: Readonly<Record<string, number>> = { Keyword: 2, Datetime: 6 };

/** Creates those of the service that the namespace lacks; one of another type is refused, for workflows would fail. */
export async function createMissingSearchAttributes(temporal: Config['temporal']): Promise<readonly string[]> {
  const namespace = temporal.namespace ?? 'default';
  const connection = await Connection.connect(temporal.connectionOptions);
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    const wanted = Object.entries(searchAttributes).map(([name, type]) => [name, indexedValueType[type] ?? 0] as const);
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
