import { parseArgs } from 'node:util';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { createMissingSearchAttributes } from '../adapters/out/temporal/search-attributes.ts';

const help = `Creates the search attributes that order workflows use, where the namespace lacks them; safe to run twice.

usage: node src/main/search-attributes.ts

The namespace: TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_API_KEY, TEMPORAL_TLS*.
Exit 0 all are there; 1 Temporal refused, or one is there with another type.

Example:
  TEMPORAL_ADDRESS=localhost:7233 node src/main/search-attributes.ts
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });

try {
  if (values.help) process.stdout.write(help);
  else await create();
} catch (error) {
  process.stderr.write(`search-attributes: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function create(): Promise<void> {
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig({
    disableFile: process.env.TEMPORAL_CONFIG_FILE === undefined,
  });
  const created = await createMissingSearchAttributes({ connectionOptions, namespace });
  process.stdout.write(`${created.length === 0 ? 'nothing to create' : `created ${created.join(', ')}`}\n`);
}
