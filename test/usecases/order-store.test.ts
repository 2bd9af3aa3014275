import { describe } from 'vitest';
import { createFakeStore } from './fake-store.ts';
import { orderStoreContract } from './order-store-contract.ts';

describe('the fake order store keeps the contract', () => orderStoreContract(async () => createFakeStore()));
