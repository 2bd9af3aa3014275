import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Commit } from '../../../src/usecases/commits.ts';
import type { OpenStore, StoreProbe } from './store-probe.ts';

/** The store of a contract: opened once, empty before each test. `kinds` commits and says what became of each. */
export function storeUnderTest(open: OpenStore) {
  let opened: StoreProbe | undefined;
  const probe = (): StoreProbe => {
    if (opened === undefined) throw new Error('the store is opened before the first test');
    return opened;
  };
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(() => probe().clear());
  afterAll(() => opened?.close());
  const kinds = async (...commits: Commit[]) => (await probe().store.commit(commits)).map(({ kind }) => kind);
  return { probe, kinds };
}
