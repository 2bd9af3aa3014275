import { variable } from '../../adapters/environment/variables.ts';
import { issueToken } from '../../adapters/in/http/tokens.ts';
import { defaultAudience, defaultIssuer, defaultTenantClaim } from '../config/token-keys.ts';
import { commandLine, examples } from './command-line.ts';
import { runCommandLine } from './run-command-line.ts';
import { required, UsageFault } from './usage-fault.ts';
import { duration } from './values.ts';

const program = commandLine(
  'token',
  `Prints a bearer token for the static development key.

From the environment, as the service reads them: AUTH_DEV_KEY (the HS256
secret), AUTH_ISSUER, AUTH_AUDIENCE, AUTH_TENANT_CLAIM.`,
)
  .option('--tenant <id>', 'whom the token speaks for', 'demo')
  .option('--expires <duration>', 'how long it is good: 15m, 12h, 30d', duration, '12h')
  .addHelpText(
    'after',
    examples(
      'npm run --silent token -- --tenant globex --expires 30d',
      'curl -H "Authorization: Bearer $(npm run --silent token)" http://127.0.0.1:8080/v1/orders',
    ),
  )
  .action(async ({ tenant: tenantId, expires: expiresIn }) => {
    const secret = required('AUTH_DEV_KEY', 'the key of the running service');
    const { env } = process;
    if (variable(env, 'DEPLOYMENT_ENVIRONMENT') === 'production')
      throw new UsageFault('production takes no token of a static key; ask the identity provider for one');
    const naming = {
      issuer: variable(env, 'AUTH_ISSUER') ?? defaultIssuer,
      audience: variable(env, 'AUTH_AUDIENCE') ?? defaultAudience,
      tenantClaim: variable(env, 'AUTH_TENANT_CLAIM') ?? defaultTenantClaim,
    };
    const token = await issueToken(naming, { secret, tenantId, expiresIn }).catch((error: unknown) => {
      // A tenant that cannot be one, a key that is too short.
      throw error instanceof RangeError ? new UsageFault(error.message, { cause: error }) : error;
    });
    process.stdout.write(`${token}\n`);
  });

await runCommandLine(program);
