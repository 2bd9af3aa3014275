import { parseArgs } from 'node:util';
import { issueToken } from '../adapters/in/http/tokens.ts';

const help = `Prints a bearer token for the static development key.

usage: node src/main/token.ts [--tenant demo] [--expires 12h]

  --tenant    whom the token speaks for              (default: demo)
  --expires   how long it is good: 15m, 12h, 30d     (default: 12h)

from the environment, as the service reads them:
  AUTH_DEV_KEY       the HS256 secret, at least 32 bytes
  AUTH_ISSUER        the token's issuer              (default: order-service-dev)
  AUTH_AUDIENCE      the token's audience            (default: order-service)
  AUTH_TENANT_CLAIM  the claim that names the tenant (default: tenant_id)

  curl -H "Authorization: Bearer $(node src/main/token.ts --tenant demo)" http://localhost:8080/v1/orders
`;

const options = {
  tenant: { type: 'string', default: 'demo' },
  expires: { type: 'string', default: '12h' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<number> {
  try {
    const { values } = parseArgs({ options, strict: true });
    if (values.help) return print(help);
    const { AUTH_DEV_KEY, AUTH_ISSUER, AUTH_AUDIENCE, AUTH_TENANT_CLAIM } = process.env;
    if (!AUTH_DEV_KEY) throw new Error('AUTH_DEV_KEY is not set; it must be the same as where the service runs');
    const naming = {
      issuer: AUTH_ISSUER ?? 'order-service-dev',
      audience: AUTH_AUDIENCE ?? 'order-service',
      tenantClaim: AUTH_TENANT_CLAIM ?? 'tenant_id',
    };
    const { tenant, expires } = values;
    return print(`${await issueToken(naming, { secret: AUTH_DEV_KEY, tenantId: tenant, expiresIn: expires })}\n`);
  } catch (error) {
    process.stderr.write(`token: ${error instanceof Error ? error.message : String(error)}\ntoken: --help says more\n`);
    return 2;
  }
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

process.exitCode = await main();
