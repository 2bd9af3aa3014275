import { describeOutages } from '../support/outages.ts';

describeOutages({ awayMs: 30_000, postgresAwayMs: 20_000, quotes: 200 });
