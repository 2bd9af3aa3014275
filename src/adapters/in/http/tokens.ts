import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify, SignJWT } from 'jose';
import { Problem } from './problem.ts';
import { unavailable } from './problem-of-error.ts';
import { rememberVerified } from './verified-tokens.ts';

export interface TokenOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that names the tenant. */
  readonly tenantClaim: string;
}

/** A published key set for production, or one HS256 secret for development. */
export type TokenKeys =
  | { readonly kind: 'jwks'; readonly url: URL }
  | { readonly kind: 'development'; readonly secret: string };

/** The tenant of a verified token; throws a Problem for every other one. */
export type VerifyToken = (token: string) => Promise<string>;

const asymmetric = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const tenantPattern = /^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/;
export const isTenantId = (text: string): boolean => tenantPattern.test(text);
const minSecretBytes = 32;

export function tokenVerifier({ issuer, audience, tenantClaim }: TokenOptions, keys: TokenKeys): VerifyToken {
  const claims: JWTVerifyOptions = { issuer, audience, requiredClaims: ['exp'], clockTolerance: 5 };
  const verify = verifierOf(keys, claims);
  return rememberVerified(async (token) => {
    const { exp = 0, [tenantClaim]: tenantId } = await verify(token).catch(refuse);
    if (typeof tenantId === 'string' && isTenantId(tenantId)) return { tenantId, exp };
    throw unauthorized(`The token has no usable claim ${tenantClaim}.`, 'invalid_token');
  });
}

function verifierOf(keys: TokenKeys, claims: JWTVerifyOptions): (token: string) => Promise<JWTPayload> {
  if (keys.kind === 'development') {
    const secret = secretBytes(keys.secret);
    return async (token) => (await jwtVerify(token, secret, { ...claims, algorithms: ['HS256'] })).payload;
  }
  const keySet = createRemoteJWKSet(keys.url);
  return async (token) => (await jwtVerify(token, keySet, { ...claims, algorithms: asymmetric })).payload;
}

/** A token for the static development key. `expiresIn` as jose reads it: '12h', '30d'. */
export async function issueToken(
  { issuer, audience, tenantClaim }: TokenOptions,
  { secret, tenantId, expiresIn }: { readonly secret: string; readonly tenantId: string; readonly expiresIn: string },
): Promise<string> {
  if (!isTenantId(tenantId)) throw new RangeError(`${JSON.stringify(tenantId)} cannot be a tenant id`);
  return new SignJWT({ [tenantClaim]: tenantId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(secretBytes(secret));
}

export function unauthorized(detail: string, error?: 'invalid_token'): Problem {
  const challenge = error === undefined ? 'Bearer' : `Bearer error="${error}"`;
  return new Problem('unauthorized', detail, { headers: { 'www-authenticate': challenge } });
}

/** A key set that cannot be fetched says nothing about the token, so it is an outage and no refusal. */
function refuse(error: unknown): never {
  const keysAway = !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
  if (keysAway || error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) {
    throw unavailable('The keys that verify tokens cannot be fetched.', error);
  }
  if (error instanceof errors.JWTExpired) throw unauthorized('The token has expired.', 'invalid_token');
  throw unauthorized('The token is not valid here.', 'invalid_token');
}

function secretBytes(secret: string): Uint8Array {
  const bytes = new TextEncoder().encode(secret);
  if (bytes.length >= minSecretBytes) return bytes;
  throw new RangeError(`the development key must have at least ${minSecretBytes} bytes; HS256 is weaker with less`);
}
