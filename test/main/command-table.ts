import { tmpdir } from 'node:os';

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
const kafka = { KAFKA_BROKERS: nobody };

export const commandTable: readonly CommandCase[] = [
  {
    ...{ file: 'src/main/migrate.ts', name: 'migrate', subcommands: [] },
    wrong: [
      { args: ['--dry-run'], says: /unknown option '--dry-run'/ },
      { args: ['down'], says: /unexpected argument 'down'/ },
      { args: [], env: { DATABASE_URL: 'orders' }, says: /DATABASE_URL.*postgres:/ },
      { args: [], env: { DATABASE_URL: `postgres://${nobody}/x`, DATABASE_TLS: 'yes' }, says: /DATABASE_TLS/ },
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
    ],
    missing: [{ args: [], says: /AUTH_DEV_KEY is not set/ }],
    down: [],
  },
];
