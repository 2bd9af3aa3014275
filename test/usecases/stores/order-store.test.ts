import { describe } from 'vitest';
import { createFakeStore } from './fake-store.ts';
import { keptColumnsContract } from './kept-columns-contract.ts';
import { orderMarksContract } from './order-marks-contract.ts';
import { orderStoreContract } from './order-store-contract.ts';
import { reportsAndQuotesContract } from './reports-and-quotes-contract.ts';

describe('the fake order store keeps the contract of orders', () => orderStoreContract(async () => createFakeStore()));
describe('the fake order store keeps the contract of reports and quotes', () =>
  reportsAndQuotesContract(async () => createFakeStore()));
describe('the fake order store keeps every column', () => keptColumnsContract(async () => createFakeStore()));
describe('the fake order store keeps the marks of orders', () => orderMarksContract(async () => createFakeStore()));
