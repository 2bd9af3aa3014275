import { describe } from 'vitest';
import { refuseCancelRequestSpec } from './cancellation/refuse-cancel-request-spec.ts';
import { dispatchSpec } from './fulfilment/dispatch-spec.ts';
import { reportsSpec } from './fulfilment/reports-spec.ts';
import { advanceSpec } from './order/advance-spec.ts';
import { readersSpec } from './order/readers-spec.ts';
import { captureSpec } from './quotes/capture-spec.ts';
import { laterQuoteFactsSpec } from './quotes/later-quote-facts-spec.ts';
import { createFakeStore } from './stores/fake-store.ts';

describe('advancing orders', () => advanceSpec(async () => createFakeStore()));
describe('capturing quotes', () => captureSpec(async () => createFakeStore()));
describe('dispatching lines', () => dispatchSpec(async () => createFakeStore()));
describe('later quote facts', () => laterQuoteFactsSpec(async () => createFakeStore()));
describe('refusing cancel requests', () => refuseCancelRequestSpec(async () => createFakeStore()));
describe('recording reports', () => reportsSpec(async () => createFakeStore()));
describe('what readers see', () => readersSpec(async () => createFakeStore()));
