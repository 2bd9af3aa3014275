import { describe } from 'vitest';
import { ordersSpec } from '../../usecases/orders-spec.ts';
import { quoteFactsSpec } from '../../usecases/quote-facts-spec.ts';
import { postgresProbe } from './postgres-probe.ts';

describe('on Postgres, applyQuoteFacts', () => quoteFactsSpec(() => postgresProbe()));
describe('on Postgres, advanceOrder, recordReports and dispatchLines', () => ordersSpec(() => postgresProbe()));
