import { describeOutages } from '../support/outages.ts';

describeOutages({ awayMs: 10_000, postgresAwayMs: 12_000, quotes: 40 });
