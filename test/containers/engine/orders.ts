import { z } from 'zod';
import { waitFor } from '../../support/wait-for.ts';
import type { Project } from './project.ts';

const orderPage = z.object({
  items: z.array(z.object({ id: z.string(), state: z.string() })),
  nextCursor: z.string().optional(),
});
type ListedOrder = z.infer<typeof orderPage>['items'][number];

/** The orders of a tenant, as anybody with its token reads them. */
export async function ordersOf(project: Project, tenant: string): Promise<readonly ListedOrder[]> {
  const authorization = `Bearer ${await project.token(tenant)}`;
  const found: ListedOrder[] = [];
  let cursor: string | undefined;
  do {
    const url = new URL(`http://127.0.0.1:${project.port('API_PORT')}/v1/orders?limit=100`);
    if (cursor !== undefined) url.searchParams.set('cursor', cursor);
    const answer = await fetch(url, { headers: { authorization } });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    const page = orderPage.parse(await answer.json());
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}

/** Publishes three quotes as `make quotes` does, and waits until the tenant has as many orders more, all completed. */
export async function completeQuotes(project: Project, tenant = 'demo'): Promise<void> {
  const before = (await ordersOf(project, tenant)).length;
  await publishQuotes(project, tenant);
  await allCompleted(project, before + 3, tenant);
}

export async function publishQuotes(project: Project, tenant = 'demo'): Promise<void> {
  const { code, output } = await project.make('quotes', { TENANT: tenant });
  if (code !== 0) throw new Error(output);
}

export async function allCompleted(project: Project, count: number, tenant = 'demo'): Promise<void> {
  await waitFor(
    `${count} completed orders of ${tenant}`,
    async () => {
      const orders = await ordersOf(project, tenant);
      if (orders.length > count) throw new Error(`${orders.length} orders of ${tenant}, not ${count}`);
      return orders.length === count && orders.every(({ state }) => state === 'completed');
    },
    { timeoutMs: 240_000, everyMs: 1_000 },
  );
}
