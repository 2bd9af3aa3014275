import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { variable } from '../../adapters/environment/variables.ts';
import type { Provider, Providers } from '../../usecases/fulfilment/providers.ts';
import { refuseCredentials } from './connection-settings.ts';
import { refusePlainText } from './plain-text.ts';
import { weaknessOfWebhookSecret } from './secret-strength.ts';
import { attempt, type Reading } from './settings.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/);
const url = z.url({ protocol: /^https?$/ });

const entry = z.strictObject({
  id,
  channel: z.enum(['KAFKA', 'HTTP']),
  url: url.optional(),
  tenants: z.array(id).min(1),
  expectedSeconds: z.number().int().positive(),
});
const file = z.strictObject({ providers: z.array(entry).min(1) });

/** Whom a request without a token speaks for in the local environment (HT5); nobody's in production. */
export const demoTenant = 'demo';

/** The registry file with what the environment says of each provider. */
export function readProviders(reading: Reading, path: string): Providers {
  const { environment, fault } = reading;
  const text = attempt(() => ({ read: parse(readFileSync(path, 'utf8')) }), fault);
  if (text === undefined) return new Map();
  const parsed = file.safeParse(text.read);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) fault(`${path} ${issue.path.join('.')}: ${issue.message}`);
    return new Map();
  }
  const providers = parsed.data.providers.map((one) => readProvider(reading, one));
  refuseSharing(providers, fault);
  const demo = providers.filter(({ tenants }) => tenants.includes(demoTenant)).map((one) => one.id);
  if (environment === 'production' && demo.length > 0)
    fault(
      `PROVIDERS_FILE: ${demo.join(', ')} serve the tenant demo, so this is the demo registry; name one of your own`,
    );
  return new Map(providers.map((one) => [one.id, one]));
}

function readProvider(reading: Reading, provider: z.infer<typeof entry>): Provider {
  const { env, environment, fault } = reading;
  const name = variablesOf(provider.id);
  const secrets = (variable(env, `${name}_SECRETS`) ?? '').split(/\s+/).filter((text) => text !== '');
  for (const [index, secret] of secrets.entries()) {
    const weakness = weaknessOfWebhookSecret(secret);
    if (weakness !== undefined) fault(`${name}_SECRETS: secret ${index + 1} of ${secrets.length} ${weakness}`);
  }
  if (environment === 'production' && provider.channel === 'HTTP' && secrets.length === 0)
    fault(`${name}_SECRETS: without a secret no callback of ${provider.id} can be verified, and every one is refused`);
  const address = variable(env, `${name}_URL`) ?? provider.url;
  if (address !== undefined && url.safeParse(address).success) checkAddress(reading, name, address);
  else if (provider.channel === 'HTTP') fault(`${name}_URL: an HTTP provider needs an address, http or https`);
  const seconds = Number(variable(env, `${name}_EXPECTED_SECONDS`) ?? provider.expectedSeconds);
  if (!Number.isInteger(seconds) || seconds < 1) fault(`${name}_EXPECTED_SECONDS: whole seconds, at least 1`);
  const read = { ...provider, secrets, expectedSeconds: seconds };
  return address === undefined ? read : { ...read, url: address };
}

function checkAddress(reading: Reading, name: string, address: string): void {
  const { hostname, protocol } = new URL(address);
  refuseCredentials(`${name}_URL`, address, reading.fault);
  refusePlainText(reading, {
    name,
    variable: `${name}_URL`,
    hosts: [hostname],
    encrypted: protocol === 'https:',
    mend: 'use https',
    // A provider on the loopback is the simulator; one behind a proxy of this machine says so by the opt-in.
    everywhere: true,
  });
}

const variablesOf = (provider: string) => `PROVIDER_${provider.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;

/** Two entries with one id, two ids that read the same variables, one secret for two: whoever has one could speak for the other. */
function refuseSharing(providers: readonly Provider[], fault: Reading['fault']): void {
  const seen = new Map<string, string>();
  for (const { id: own } of providers) {
    const name = variablesOf(own);
    const other = seen.get(name);
    if (other === own) fault(`PROVIDERS_FILE: ${own} is listed twice`);
    else if (other !== undefined)
      fault(`PROVIDERS_FILE: ${other} and ${own} would share the variables ${name}_*; rename one of them`);
    seen.set(name, own);
  }
  const owners = new Map<string, string>();
  const named = new Map(providers.map((provider) => [variablesOf(provider.id), provider]));
  for (const [name, { secrets }] of named)
    for (const secret of secrets) {
      const other = owners.get(bytesOf(secret));
      if (other !== undefined) fault(`${name}_SECRETS: a secret is that of ${other}_SECRETS, too, or is there twice`);
      owners.set(bytesOf(secret), name);
    }
}

const bytesOf = (secret: string): string => Buffer.from(secret.slice('whsec_'.length), 'base64').toString('base64');
