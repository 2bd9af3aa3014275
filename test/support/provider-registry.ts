import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A registry of HTTP providers that are all at the simulator; `tenants` names the tenant of each. */
export function writeRegistry(simulatorUrl: string, tenants: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'order-providers-'));
  const file = join(folder, 'providers.yaml');
  const providers = Object.entries(tenants).map(([id, tenant]) => ({
    id,
    channel: 'HTTP',
    url: `${simulatorUrl}/fulfillment-requests`,
    tenants: [tenant],
    expectedSeconds: 600,
  }));
  writeFileSync(file, JSON.stringify({ providers }));
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
