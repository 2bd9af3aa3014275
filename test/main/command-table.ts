import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Args = readonly string[];
type Env = Readonly<Record<string, string>>;

export interface WrongCall {
  readonly args: Args;
  readonly env?: Env;
  /** What the line says. */
  readonly says: RegExp;
}

export interface CommandCase {
  readonly file: string;
  readonly name: string;
  /** Empty for the command itself. */
  readonly subcommands: readonly string[];
  /** Values that are outside, words that are wrong, and what else only this command can be told wrongly. */
  readonly wrong: readonly WrongCall[];
  /** Each is refused with exit 2, for the environment lacks something. */
  readonly missing: readonly WrongCall[];
  /** Servers that nobody runs: exit 1. */
  readonly down: readonly WrongCall[];
}

/** A port that nobody listens on. */
const nobody = '127.0.0.1:9';
const nowhere = '/proc/nowhere/at/all';
const refused = /ECONNREFUSED|cannot be reached|did not answer/;
const key = { AUTH_DEV_KEY: 'k'.repeat(32) };
const service = {
  ...{ ...key, DEPLOYMENT_ENVIRONMENT: 'local', KAFKA_BROKERS: nobody, TEMPORAL_ADDRESS: nobody },
  DATABASE_URL: `postgres://${nobody}/x`,
};
const secret = { CALLBACK_SECRET: 'whsec_c2VjcmV0' };
const emptyDir = mkdtempSync(join(tmpdir(), 'command-table-'));
const kafka = { KAFKA_BROKERS: nobody };

export const commandTable: readonly CommandCase[] = [
  {
    ...{ file: 'src/main/migrate.ts', name: 'migrate', subcommands: [] },
    wrong: [
      { args: ['--dry-run'], says: /unknown option '--dry-run'/ },
      { args: ['down'], says: /unexpected argument 'down'/ },
      { args: [], env: { DATABASE_URL: 'orders' }, says: /DATABASE_URL.*postgres:/ },
      { args: [], env: { DATABASE_URL: `postgres://${nobody}/x`, DATABASE_TLS: 'yes' }, says: /DATABASE_TLS/ },
      { args: [], env: { DATABASE_URL: 'postgres://o@db.example/x' }, says: /plain text.*DATABASE_INSECURE/ },
    ],
    missing: [
      { args: [], says: /DATABASE_URL is not set/ },
      { args: [], env: { DATABASE_URL: '' }, says: /DATABASE_URL is not set/ },
    ],
    down: [{ args: [], env: { DATABASE_URL: `postgres://${nobody}/x` }, says: refused }],
  },
  {
    ...{ file: 'src/main/topics.ts', name: 'topics', subcommands: ['plan', 'apply', 'size'] },
    wrong: [
      { args: [], says: /a command is missing, one of plan, apply, size/ },
      { args: ['plam'], says: /unknown command 'plam' \(did you mean plan\?\)/ },
      { args: ['plan', 'apply'], env: kafka, says: /unexpected argument 'apply'/ },
      { args: ['plan', '--enviroment', 'local'], says: /did you mean --environment/ },
      { args: ['plan', '--environment', 'prod'], says: /choices are local, production/ },
      { args: ['plan'], env: { DEPLOYMENT_ENVIRONMENT: 'x' }, says: /DEPLOYMENT_ENVIRONMENT.*local, production/ },
      { args: ['apply', '--file', nowhere], says: /file that can be read \(there is no such place\)/ },
      { args: ['apply', '--file', tmpdir()], says: /it is not a file/ },
      { args: ['size', '--quotes', '-5'], says: /a number from 0/ },
      { args: ['size', '--quotes', 'many'], says: /a number from 0/ },
      { args: ['plan'], env: { KAFKA_BROKERS: 'host' }, says: /host:port/ },
      { args: ['plan'], env: { KAFKA_BROKERS: 'k.example:9' }, says: /plain text.*KAFKA_INSECURE/ },
    ],
    missing: ['plan', 'apply'].map((word) => ({ args: [word], says: /KAFKA_BROKERS/ })),
    down: ['plan', 'apply'].map((word) => ({ args: [word], env: kafka, says: /ECONNREFUSED.*KAFKA_BROKERS/ })),
  },
  {
    ...{ file: 'src/main/token.ts', name: 'token', subcommands: [] },
    wrong: [
      { args: ['demo'], env: key, says: /unexpected argument 'demo'/ },
      { args: ['--tennant', 'x'], env: key, says: /did you mean --tenant/ },
      { args: ['--tenant', 'a b'], env: key, says: /cannot be a tenant id/ },
      { args: ['--expires', 'soon'], env: key, says: /a duration such as/ },
      { args: ['--expires', '0h'], env: key, says: /a duration such as/ },
      { args: [], env: { AUTH_DEV_KEY: 'short' }, says: /at least 32/ },
      { args: [], env: { ...key, DEPLOYMENT_ENVIRONMENT: 'production' }, says: /production takes no token/ },
    ],
    missing: [{ args: [], says: /AUTH_DEV_KEY is not set/ }],
    down: [],
  },
  {
    ...{ file: 'src/main/service.ts', name: 'service', subcommands: [] },
    wrong: [
      { args: [], says: /missing required argument 'role'/ },
      { args: ['apii'], env: service, says: /'apii' is invalid.*choices are api, consumer, worker, relay, all/ },
      { args: ['api', '--watch'], env: service, says: /unknown option '--watch'/ },
      { args: ['api', 'api'], env: service, says: /the role api is given twice/ },
      { args: ['all'], env: { ...service, HTTP_PORT: '70000' }, says: /HTTP_PORT/ },
      { args: ['all'], env: { ...service, LOG_LEVEL: 'loud' }, says: /LOG_LEVEL/ },
      { args: ['all'], env: { ...service, PROVIDERS_FILE: nowhere }, says: /providers|PROVIDERS_FILE|nowhere/ },
    ],
    missing: [
      { args: ['all'], says: /DATABASE_URL.*KAFKA_BROKERS.*AUTH_JWKS_URL/ },
      { args: ['all'], env: { ...service, DATABASE_URL: '' }, says: /DATABASE_URL/ },
    ],
    down: [],
  },
  {
    ...{ file: 'src/main/search-attributes.ts', name: 'search-attributes', subcommands: [] },
    wrong: [{ args: ['create'], says: /unexpected argument 'create'/ }],
    missing: [],
    down: [{ args: [], env: { TEMPORAL_ADDRESS: nobody }, says: /TEMPORAL_ADDRESS/ }],
  },
  {
    ...{ file: 'src/main/replay.ts', name: 'replay', subcommands: [] },
    wrong: [
      { args: ['all'], says: /unexpected argument 'all'/ },
      { args: ['--closed-hours', '-1'], says: /a number from 0/ },
      { args: ['--closed-limit', '1.5'], says: /a whole number from 0/ },
      { args: ['--closed-hour', '1'], says: /did you mean --closed-hours/ },
    ],
    missing: [],
    down: [{ args: [], env: { TEMPORAL_ADDRESS: nobody }, says: /Temporal at 127\.0\.0\.1:9 cannot be reached/ }],
  },
  {
    ...{ file: 'src/main/probe.ts', name: 'probe', subcommands: [] },
    wrong: [
      { args: [], says: /missing required argument 'url'/ },
      { args: ['localhost:8080'], says: /begins with http/ },
      { args: ['http://a', 'http://b'], says: /unexpected argument|'http:\/\/b'/ },
      { args: ['http://a', '--timeout', '0'], says: /a whole number from 1/ },
      { args: ['http://a', '--timeout', '2s'], says: /a whole number from 1/ },
    ],
    missing: [],
    down: [{ args: [`http://${nobody}/healthz`], says: /bad port|ECONNREFUSED/ }],
  },
  {
    ...{ file: 'src/main/bundle-workflows.ts', name: 'bundle-workflows', subcommands: [] },
    wrong: [{ args: ['now'], says: /unexpected argument 'now'/ }],
    missing: [],
    down: [],
  },
  {
    ...{ file: 'schemas/generate.ts', name: 'catalog:generate', subcommands: [] },
    wrong: [{ args: ['QuoteAccepted'], says: /unexpected argument 'QuoteAccepted'/ }],
    missing: [],
    down: [],
  },
  {
    ...{ file: 'schemas/check.ts', name: 'catalog:check', subcommands: [] },
    wrong: [{ args: ['QuoteAccepted'], says: /unexpected argument 'QuoteAccepted'/ }],
    missing: [],
    down: [],
  },
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
