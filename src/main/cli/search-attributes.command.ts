import { createMissingSearchAttributes } from '../../adapters/out/temporal/ensure-search-attributes.ts';
import { temporalFrom } from '../config/connection-settings.ts';
import { readSettings } from '../config/settings.ts';
import { commandLine, examples } from './command-line.ts';
import { runCommandLine } from './run-command-line.ts';
import { fromEnvironment } from './usage-fault.ts';

const program = commandLine(
  'search-attributes',
  `Creates the search attributes that order workflows use, where the namespace
lacks them; safe to run twice.

The namespace: TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_API_KEY,
TEMPORAL_TLS*, TEMPORAL_INSECURE.
Exit 0 all are there; 1 Temporal refused, or one is there with another type.`,
)
  .option('--json', 'the names of those created, as JSON', false)
  .addHelpText('after', examples('TEMPORAL_ADDRESS=127.0.0.1:7233 npm run search-attributes'))
  .action(async ({ json }) => {
    const { connectionOptions, namespace = 'default' } = fromEnvironment(() => readSettings(process.env, temporalFrom));
    const created = await createMissingSearchAttributes({ connectionOptions, namespace });
    const text = created.length === 0 ? 'nothing to create' : `created ${created.join(', ')}`;
    process.stdout.write(`${json ? JSON.stringify({ created }) : text}\n`);
  });

await runCommandLine(program, { servers: 'TEMPORAL_ADDRESS' });
