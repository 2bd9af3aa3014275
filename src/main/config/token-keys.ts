import { variable } from '../../adapters/environment/variables.ts';
import type { TokenKeys } from '../../adapters/in/http/tokens.ts';
import { refuseCredentials } from './connection-settings.ts';
import { refusePlainText } from './plain-text.ts';
import { weaknessOfKey } from './secret-strength.ts';
import type { Reading } from './settings.ts';

/** Taken by no production: its keys are the developers' own. */
export const defaultIssuer = 'order-service-dev';
export const defaultAudience = 'order-service';
export const defaultTenantClaim = 'tenant_id';

/** What verifies tokens: AUTH_JWKS_URL, or AUTH_DEV_KEY outside production. */
export function keysFrom(reading: Reading): TokenKeys | undefined {
  const { env, environment, fault } = reading;
  const jwks = variable(env, 'AUTH_JWKS_URL');
  const key = variable(env, 'AUTH_DEV_KEY');
  if (key !== undefined) refuseKey(reading, key);
  if (environment === 'production' && (variable(env, 'AUTH_ISSUER') ?? defaultIssuer) === defaultIssuer)
    fault(`AUTH_ISSUER: ${defaultIssuer} issues the tokens of developers; name the issuer of yours`);
  if (jwks !== undefined) return URL.canParse(jwks) ? keySetAt(reading, new URL(jwks)) : undefined;
  if (key !== undefined) return { kind: 'development', secret: key };
  fault(
    'AUTH_JWKS_URL: name the key set that verifies tokens (or AUTH_DEV_KEY, in the local and the development environment)',
  );
  return undefined;
}

function keySetAt(reading: Reading, url: URL): TokenKeys {
  refuseCredentials('AUTH_JWKS_URL', url.href, reading.fault);
  refusePlainText(reading, {
    name: 'AUTH_JWKS',
    variable: 'AUTH_JWKS_URL',
    hosts: [url.hostname],
    encrypted: url.protocol === 'https:',
    mend: 'use https, for who changes the keys on the way signs any token',
    everywhere: true,
  });
  return { kind: 'jwks', url };
}

function refuseKey({ environment, fault }: Reading, key: string): void {
  if (environment === 'production')
    fault('AUTH_DEV_KEY: a static key is for the local and the development environment; set AUTH_JWKS_URL');
  // The local environment answers without a token anyway.
  const weakness = environment === 'local' ? undefined : weaknessOfKey(key);
  if (weakness !== undefined) fault(`AUTH_DEV_KEY: ${weakness}; make keys and npm start make one`);
}
