import { issueToken } from '../adapters/in/http/tokens.ts';
import { commandLine, examples } from './cli/command-line.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { required, UsageFault } from './cli/usage-fault.ts';
import { duration } from './cli/values.ts';

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
    const { AUTH_ISSUER, AUTH_AUDIENCE, AUTH_TENANT_CLAIM } = process.env;
    const naming = {
      issuer: AUTH_ISSUER || 'order-service-dev',
      audience: AUTH_AUDIENCE || 'order-service',
      tenantClaim: AUTH_TENANT_CLAIM || 'tenant_id',
    };
    const token = await issueToken(naming, { secret, tenantId, expiresIn }).catch((error: unknown) => {
      // A tenant that cannot be one, a key that is too short.
      throw error instanceof RangeError ? new UsageFault(error.message, { cause: error }) : error;
    });
    process.stdout.write(`${token}\n`);
  });

await runCommandLine(program);
