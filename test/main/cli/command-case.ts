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
export const nobody = '127.0.0.1:9';
export const nowhere = '/proc/nowhere/at/all';
export const refused = /ECONNREFUSED|cannot be reached|did not answer/;
export const key = { AUTH_DEV_KEY: 'k'.repeat(32) };
export const service = {
  ...key,
  DEPLOYMENT_ENVIRONMENT: 'local',
  KAFKA_BROKERS: nobody,
  TEMPORAL_ADDRESS: nobody,
  DATABASE_URL: `postgres://${nobody}/x`,
};
export const secret = { CALLBACK_SECRET: 'whsec_c2VjcmV0' };
export const emptyDir = mkdtempSync(join(tmpdir(), 'command-table-'));
export const kafka = { KAFKA_BROKERS: nobody };
