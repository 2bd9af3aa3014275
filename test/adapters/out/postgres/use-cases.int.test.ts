import { describe } from 'vitest';
import { refuseCancelRequestSpec } from '../../../usecases/cancellation/refuse-cancel-request-spec.ts';
import { dispatchSpec } from '../../../usecases/fulfilment/dispatch-spec.ts';
import { reportsSpec } from '../../../usecases/fulfilment/reports-spec.ts';
import { advanceSpec } from '../../../usecases/order/advance-spec.ts';
import { readersSpec } from '../../../usecases/order/readers-spec.ts';
import { captureSpec } from '../../../usecases/quotes/capture-spec.ts';
import { laterQuoteFactsSpec } from '../../../usecases/quotes/later-quote-facts-spec.ts';
import { postgresProbe } from './postgres-probe.ts';

describe('on Postgres, advancing orders', () => advanceSpec(async () => postgresProbe()));
describe('on Postgres, capturing quotes', () => captureSpec(async () => postgresProbe()));
describe('on Postgres, dispatching lines', () => dispatchSpec(async () => postgresProbe()));
describe('on Postgres, later quote facts', () => laterQuoteFactsSpec(async () => postgresProbe()));
describe('on Postgres, refusing cancel requests', () => refuseCancelRequestSpec(async () => postgresProbe()));
describe('on Postgres, recording reports', () => reportsSpec(async () => postgresProbe()));
describe('on Postgres, what readers see', () => readersSpec(async () => postgresProbe()));
