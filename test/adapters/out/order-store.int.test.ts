import { describe } from 'vitest';
import { orderStoreContract } from '../../usecases/order-store-contract.ts';
import { postgresProbe } from './postgres-probe.ts';

describe('the order store in Postgres keeps the contract', () => orderStoreContract(() => postgresProbe()));
