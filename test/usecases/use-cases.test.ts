import { describe } from 'vitest';
import { createFakeStore } from './fake-store.ts';
import { ordersSpec } from './orders-spec.ts';
import { quoteFactsSpec } from './quote-facts-spec.ts';

describe('applyQuoteFacts', () => quoteFactsSpec(async () => createFakeStore()));
describe('advanceOrder, recordReports and dispatchLines', () => ordersSpec(async () => createFakeStore()));
