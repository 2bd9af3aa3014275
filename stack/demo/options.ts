import { parseArgs } from 'node:util';
import { defaultDir, endpointsFileOf } from './endpoints-file.ts';

export const help = `The whole service on this machine: servers, roles, two simulated providers, a mock
notification service and sample quotes.

  --no-demo    everything but the sample quotes
  --json       the same story as JSON lines
  --dir DIR    where data, logs, keys and ports are kept (default .stack/dev); a second start beside the first one
               needs a directory of its own
  --endpoints FILE
               where every address is kept for other programs while it runs (default .stack/endpoints.json, or
               DIR/endpoints.json with another DIR)
  --help

It stays until Ctrl-C, which stops what it started and keeps the data; npm run stack:purge removes it.
Addresses in KAFKA_BROKERS, DATABASE_URL or TEMPORAL_ADDRESS are used as they are; otherwise containers where Docker
Compose answers, otherwise native servers (STACK_MODE=native or STACK_MODE=compose decides that by hand).
Other variables of .env.example reach the service.

Example: npm start -- --no-demo
         npm run --silent start -- --json | grep '"event":"order"'
`;

export type Options = {
  readonly demo: boolean;
  readonly json: boolean;
  readonly dir: string;
  readonly endpointsFile: string;
};

/** What the command line asks for, or what to print instead of starting. */
export function readOptions(args: readonly string[]): Options | { readonly text: string; readonly code: 0 | 2 } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'no-demo': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        dir: { type: 'string', default: defaultDir },
        endpoints: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { text: help, code: 0 };
    const { json, dir, endpoints = endpointsFileOf(dir) } = values;
    return { demo: !values['no-demo'], json, dir, endpointsFile: endpoints };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return { text: `npm start: ${reason}; npm start -- --help says what there is\n`, code: 2 };
  }
}
