import { migrateDatabase } from '../adapters/out/postgres/migrate.ts';
import { commandLine, examples } from './cli/command-line.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { fromEnvironment, required, UsageFault } from './cli/usage-fault.ts';
import { databaseTls } from './config.ts';

const program = commandLine(
  'migrate',
  `Brings the database schema up to date; safe to run twice and by two at once.

The database: DATABASE_URL, DATABASE_TLS*, as for the service; .env.example
explains them.`,
)
  .addHelpText('after', examples('DATABASE_URL=postgres://user@host/orders npm run migrate'))
  .action(async () => {
    const url = required('DATABASE_URL', 'the database to bring up to date');
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
      throw new UsageFault('DATABASE_URL is no address that begins with postgres://');
    await migrateDatabase(
      url,
      fromEnvironment(() => databaseTls(process.env)),
    );
    process.stdout.write('the schema is up to date\n');
  });

await runCommandLine(program, { servers: 'DATABASE_URL' });
