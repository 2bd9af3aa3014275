import { tmpdir } from 'node:os';
import { type CommandCase, kafka, key, nobody, nowhere, refused, service } from './command-case.ts';

const passOver = 'pass-over --group g --topic t --partition 0 --offset 3 --reason why'.split(' ');

export const serviceTable: readonly CommandCase[] = [
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
      { args: [], says: /DATABASE_URL: is not set/ },
      { args: [], env: { DATABASE_URL: '' }, says: /DATABASE_URL: is not set/ },
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
      {
        args: ['all'],
        env: { DEPLOYMENT_ENVIRONMENT: 'local' },
        says: /DATABASE_URL.*KAFKA_BROKERS.*AUTH_JWKS_URL/,
      },
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
    ...{ file: 'src/main/consumers.ts', name: 'consumers', subcommands: ['stopped', 'pass-over'] },
    wrong: [
      { args: [], says: /a command is missing, one of stopped, pass-over/ },
      { args: ['skip'], says: /unknown command 'skip'/ },
      { args: ['pass-over'], says: /--group/ },
      { args: passOver.slice(0, -2), says: /--reason/ },
      { args: passOver.with(-1, ' '), says: /a value that is not empty/ },
      { args: passOver.with(6, '-1'), says: /a whole number from 0/ },
      { args: passOver.with(8, 'latest'), says: /a whole number from 0/ },
      { args: [...passOver, '--wait', 'long'], says: /a whole number from 0 to 3600/ },
      { args: [...passOver, '--offset', '4'], says: /given twice/ },
    ],
    missing: [['stopped'], passOver].map((args) => ({ args, says: /DATABASE_URL:? is not set/ })),
    down: [['stopped'], passOver].map((args) => ({
      args,
      env: { DATABASE_URL: `postgres://${nobody}/x` },
      says: refused,
    })),
  },
];
