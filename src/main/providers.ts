import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Providers } from '../usecases/providers.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/);
const url = z.url({ protocol: /^https?$/ });
const secret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'must be a Standard Webhooks secret, whsec_ and base64');

const file = z.object({
  providers: z
    .array(
      z.object({
        id,
        channel: z.enum(['KAFKA', 'HTTP']),
        url: url.optional(),
        tenants: z.array(id).min(1),
        expectedSeconds: z.number().int().positive(),
      }),
    )
    .min(1),
});

type Env = Readonly<Record<string, string | undefined>>;

/** The registry file with what the environment says of each provider. Every fault goes to `fault`. */
export function readProviders(path: string, env: Env, fault: (message: string) => void): Providers {
  const parsed = file.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    for (const issue of parsed.error.issues) fault(`${path} ${issue.path.join('.')}: ${issue.message}`);
    return new Map();
  }
  return new Map(
    parsed.data.providers.map((provider) => {
      const name = `PROVIDER_${provider.id.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
      const secrets = (env[`${name}_SECRETS`] ?? '').split(' ').filter((text) => text !== '');
      for (const text of secrets)
        if (!secret.safeParse(text).success) fault(`${name}_SECRETS: each must be whsec_ and base64`);
      const address = env[`${name}_URL`] ?? provider.url;
      if (provider.channel === 'HTTP' && !url.safeParse(address).success)
        fault(`${name}_URL: an HTTP provider needs an address`);
      const seconds = Number(env[`${name}_EXPECTED_SECONDS`] ?? provider.expectedSeconds);
      if (!Number.isInteger(seconds) || seconds < 1) fault(`${name}_EXPECTED_SECONDS: whole seconds, at least 1`);
      return [
        provider.id,
        { ...provider, secrets, expectedSeconds: seconds, ...(address === undefined ? {} : { url: address }) },
      ];
    }),
  );
}
