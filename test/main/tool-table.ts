import { type CommandCase, emptyDir, kafka, nowhere, secret } from './command-case.ts';

export const toolTable: readonly CommandCase[] = [
  {
    ...{ file: 'simulator/quotes.ts', name: 'quotes', subcommands: [] },
    wrong: [
      { args: ['3'], env: kafka, says: /unexpected argument '3'/ },
      { args: ['--count', '-5'], env: kafka, says: /a whole number from 1/ },
      { args: ['--count', '1e3'], env: kafka, says: /a whole number from 1/ },
      { args: ['--rate', '0'], env: kafka, says: /a number a second from 0\.001/ },
      { args: ['--lines', '5:1'], env: kafka, says: /MIN:MAX/ },
      { args: ['--tenants', 'demo,,globex'], env: kafka, says: /ids separated by commas/ },
      { args: ['--invalid', '1.5'], env: kafka, says: /a number from 0 to 1/ },
      { args: ['--expect', nowhere], env: kafka, says: /a file that can be written/ },
      { args: ['--file', nowhere], env: kafka, says: /a file that can be read/ },
      { args: ['--file', 'package.json', '--count', '3'], env: kafka, says: /cannot be used with option '--count/ },
      { args: ['--brokers', 'localhost'], says: /host:port/ },
      { args: [], env: { KAFKA_BROKERS: 'localhost' }, says: /'KAFKA_BROKERS' is invalid.*host:port/ },
    ],
    missing: [],
    down: [{ args: ['--count', '1'], env: kafka, says: /ECONNREFUSED.*KAFKA_BROKERS/ }],
  },
  {
    ...{ file: 'simulator/notification.ts', name: 'notification', subcommands: [] },
    wrong: [
      { args: ['now'], env: kafka, says: /unexpected argument 'now'/ },
      { args: ['--ledger', nowhere], env: kafka, says: /a file that can be written/ },
      { args: ['--port', '70000'], env: kafka, says: /a whole number from 1 to 65535/ },
      { args: [], env: { ...kafka, KAFKA_TLS: 'yes' }, says: /KAFKA_TLS/ },
    ],
    missing: [],
    down: [],
  },
  {
    ...{ file: 'simulator/main.ts', name: 'simulator', subcommands: [] },
    wrong: [
      { args: ['now'], env: secret, says: /unexpected argument 'now'/ },
      { args: ['--port', '99999'], env: secret, says: /a whole number from 0 to 65535/ },
      { args: [], env: { ...secret, SIMULATOR_PORT: 'x' }, says: /'SIMULATOR_PORT' is invalid/ },
      { args: ['--secret', 'hunter2'], says: /^simulator: the callback secret must be whsec_(?!.*hunter2)/ },
      { args: ['--delay', '9:1'], env: secret, says: /MIN:MAX/ },
      { args: ['--silent-rate', '2'], env: secret, says: /a number from 0 to 1/ },
      { args: ['--answer', '200'], env: secret, says: /a whole number from 400 to 599/ },
      { args: ['--settings', '{'], env: secret, says: /settings as JSON/ },
      { args: ['--settings', '{"silentRate":2}'], env: secret, says: /silentRate/ },
      { args: ['--api-url', 'localhost'], env: secret, says: /begins with http/ },
    ],
    missing: [],
    // A host that this machine does not have: it cannot listen there.
    down: [{ args: ['--host', '192.0.2.1'], env: secret, says: /listen EADDRNOTAVAIL.*--host/ }],
  },
  {
    ...{ file: 'chaos/checker/cli.ts', name: 'chaos:check', subcommands: [] },
    wrong: [
      { args: ['now'], says: /unexpected argument 'now'/ },
      { args: ['--wait', '-1'], says: /a whole number from 0/ },
      { args: ['--expect', nowhere], says: /a file that can be read/ },
      { args: ['--ledger', nowhere], says: /a file that can be read/ },
    ],
    missing: [],
    down: [],
  },
  {
    ...{ file: 'bench/main.ts', name: 'bench', subcommands: [] },
    wrong: [
      { args: ['order'], says: /'order' is invalid.*choices are orders, capture/ },
      { args: ['--rounds', '0'], says: /a whole number from 1/ },
      { args: ['--out', nowhere], says: /a directory that can be written/ },
    ],
    missing: [],
    down: [],
  },
  {
    ...{ file: 'test/histories/record.ts', name: 'record', subcommands: [] },
    wrong: [
      { args: ['complete'], says: /'complete' is invalid.*choices are completed/ },
      { args: ['--version', '../0.1.0'], says: /a version such as/ },
    ],
    missing: [{ args: [], says: /DATABASE_URL, KAFKA_BROKERS or TEMPORAL_ADDRESS is not set/ }],
    down: [],
  },
  {
    ...{ file: 'test/mutation/main.ts', name: 'mutate', subcommands: [] },
    wrong: [
      { args: ['test/main'], says: /'test\/main' is invalid.*a file or folder of src/ },
      { args: ['src/domain/../../test'], says: /a file or folder of src/ },
      { args: ['src/nowhere.ts'], says: /a file or folder of src/ },
      { args: ['--whole', 'src/domain'], says: /--whole takes no path/ },
      { args: ['--concurrency', '0'], says: /a whole number from 1/ },
    ],
    missing: [],
    down: [],
  },
  {
    ...{ file: 'stack/cli.ts', name: 'stack', subcommands: ['up', 'status', 'purge'] },
    wrong: [
      { args: [], says: /a command is missing, one of up, status, purge/ },
      { args: ['start'], says: /unknown command 'start'/ },
      { args: ['up', 'now'], says: /unexpected argument 'now'/ },
      { args: ['up', '--dir', nowhere], says: /a directory that can be written/ },
    ],
    missing: [],
    down: [
      { args: ['purge', '--dir', 'src'], says: /src holds no stack/ },
      {
        args: ['up', '--dir', emptyDir],
        env: { STACK_MODE: 'vm' },
        says: /STACK_MODE is vm; it may be native or compose/,
      },
    ],
  },
  {
    ...{ file: 'stack/start.ts', name: 'start', subcommands: [] },
    wrong: [
      { args: ['up'], says: /unexpected argument 'up'/ },
      { args: ['--dir', nowhere], says: /a directory that can be written/ },
      { args: ['--endpoints', nowhere], says: /a directory that can be written/ },
      { args: ['--no-demos'], says: /did you mean --no-demo/ },
    ],
    missing: [],
    down: [],
  },
];
