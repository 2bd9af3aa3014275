import { sleep } from '@temporalio/workflow';

/** What an order workflow of an incompatible release may have been; only its histories are used. */
export async function orderWorkflow(): Promise<void> {
  await sleep(1);
}
