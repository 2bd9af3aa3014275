import { describe } from 'vitest';
import { advanceSpec } from './advance-spec.ts';
import { captureSpec } from './capture-spec.ts';
import { dispatchSpec } from './dispatch-spec.ts';
import { createFakeStore } from './fake-store.ts';
import { laterQuoteFactsSpec } from './later-quote-facts-spec.ts';
import { readersSpec } from './readers-spec.ts';
import { refuseCancelRequestSpec } from './refuse-cancel-request-spec.ts';
import { reportsSpec } from './reports-spec.ts';

describe('advancing orders', () => advanceSpec(async () => createFakeStore()));
describe('capturing quotes', () => captureSpec(async () => createFakeStore()));
describe('dispatching lines', () => dispatchSpec(async () => createFakeStore()));
describe('later quote facts', () => laterQuoteFactsSpec(async () => createFakeStore()));
describe('refusing cancel requests', () => refuseCancelRequestSpec(async () => createFakeStore()));
describe('recording reports', () => reportsSpec(async () => createFakeStore()));
describe('what readers see', () => readersSpec(async () => createFakeStore()));
