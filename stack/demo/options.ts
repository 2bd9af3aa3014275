import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { commandLine, examples } from '../../src/main/cli/command-line.ts';
import { writableDirectory, writableFile } from '../../src/main/cli/values.ts';
import { defaultDir, endpointsFileOf } from './endpoints-file.ts';

/** Both paths are absolute. */
export interface Options {
  readonly demo: boolean;
  readonly json: boolean;
  readonly dir: string;
  readonly endpointsFile: string;
}

/** The command line of `npm start`; stack/start-help.txt is its help. */
export function startCommand(start: (options: Options) => Promise<void>) {
  return commandLine(
    'start',
    `The whole service on this machine: servers, roles, two simulated providers, a
mock notification service and sample quotes.

It stays until Ctrl-C, which stops what it started and keeps the data; npm run
stack:purge removes it. Addresses in KAFKA_BROKERS, DATABASE_URL or
TEMPORAL_ADDRESS are used as they are; otherwise containers where Docker Compose
answers, otherwise native servers (STACK_MODE=native or STACK_MODE=compose
decides that by hand). Other variables of .env.example reach the service.`,
  )
    .option('--no-demo', 'everything but the sample quotes')
    .option('--json', 'the same story as JSON lines', false)
    .option(
      '--dir <dir>',
      'where data, logs, keys and ports are kept; a second start beside the first one needs a directory of its own',
      writableDirectory,
      defaultDir,
    )
    .addOption(
      new Option(
        '--endpoints <file>',
        'where every address is kept for other programs while it runs (default: .stack/endpoints.json, or ' +
          'DIR/endpoints.json with another DIR)',
      ).argParser(fileInWritableDirectory),
    )
    .addHelpText(
      'after',
      examples('npm start -- --no-demo', `npm run --silent start -- --json | grep '"event":"order"'`),
    )
    .action(async ({ demo, json, dir, endpoints }) => {
      await start({ demo, json, dir: resolve(dir), endpointsFile: resolve(endpoints ?? endpointsFileOf(dir)) });
    });
}

function fileInWritableDirectory(file: string): string {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) writableDirectory(dirname(resolve(file)));
  return writableFile(file);
}
