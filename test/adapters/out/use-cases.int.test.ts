import { describe } from 'vitest';
import { advanceSpec } from '../../usecases/advance-spec.ts';
import { captureSpec } from '../../usecases/capture-spec.ts';
import { dispatchSpec } from '../../usecases/dispatch-spec.ts';
import { laterQuoteFactsSpec } from '../../usecases/later-quote-facts-spec.ts';
import { readersSpec } from '../../usecases/readers-spec.ts';
import { refuseCancelRequestSpec } from '../../usecases/refuse-cancel-request-spec.ts';
import { reportsSpec } from '../../usecases/reports-spec.ts';
import { postgresProbe } from './postgres-probe.ts';

describe('on Postgres, advancing orders', () => advanceSpec(async () => postgresProbe()));
describe('on Postgres, capturing quotes', () => captureSpec(async () => postgresProbe()));
describe('on Postgres, dispatching lines', () => dispatchSpec(async () => postgresProbe()));
describe('on Postgres, later quote facts', () => laterQuoteFactsSpec(async () => postgresProbe()));
describe('on Postgres, refusing cancel requests', () => refuseCancelRequestSpec(async () => postgresProbe()));
describe('on Postgres, recording reports', () => reportsSpec(async () => postgresProbe()));
describe('on Postgres, what readers see', () => readersSpec(async () => postgresProbe()));
