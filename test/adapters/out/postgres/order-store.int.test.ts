import { describe } from 'vitest';
import { keptColumnsContract } from '../../../usecases/stores/kept-columns-contract.ts';
import { orderMarksContract } from '../../../usecases/stores/order-marks-contract.ts';
import { orderStoreContract } from '../../../usecases/stores/order-store-contract.ts';
import { reportsAndQuotesContract } from '../../../usecases/stores/reports-and-quotes-contract.ts';
import { postgresProbe } from './postgres-probe.ts';

describe('the order store in Postgres keeps the contract of orders', () =>
  orderStoreContract(async () => postgresProbe()));
describe('the order store in Postgres keeps the contract of reports and quotes', () =>
  reportsAndQuotesContract(async () => postgresProbe()));
describe('the order store in Postgres keeps every column', () => keptColumnsContract(async () => postgresProbe()));
describe('the order store in Postgres keeps the marks of orders', () =>
  orderMarksContract(async () => postgresProbe()));
