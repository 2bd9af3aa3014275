import { describe } from 'vitest';
import { orderStoreContract } from '../../usecases/order-store-contract.ts';
import { reportsAndQuotesContract } from '../../usecases/reports-and-quotes-contract.ts';
import { postgresProbe } from './postgres-probe.ts';

describe('the order store in Postgres keeps the contract of orders', () =>
  orderStoreContract(async () => postgresProbe()));
describe('the order store in Postgres keeps the contract of reports and quotes', () =>
  reportsAndQuotesContract(async () => postgresProbe()));
