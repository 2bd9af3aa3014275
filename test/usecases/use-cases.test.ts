import { describe } from 'vitest';
import { createFakeStore } from './fake-store.ts';
import { quoteFactsSpec } from './quote-facts-spec.ts';

describe('applyQuoteFacts', () => quoteFactsSpec(async () => createFakeStore()));
