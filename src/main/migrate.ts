import { migrateDatabase } from '../adapters/out/postgres/migrate.ts';
import { commandLine, examples } from './cli/command-line.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { fromEnvironment } from './cli/usage-fault.ts';
import { databaseFrom } from './connections.ts';
import { readSettings } from './settings.ts';

const program = commandLine(
  'migrate',
  `Brings the database schema up to date; safe to run twice and by two at once.

The database: DATABASE_URL, DATABASE_TLS*, DATABASE_INSECURE, as for the
service; .env.example explains them.`,
)
  .addHelpText('after', examples('DATABASE_URL=postgres://user@host/orders npm run migrate'))
  .action(async () => {
    const { url, ssl } = fromEnvironment(() => readSettings(process.env, databaseFrom));
    await migrateDatabase(url, ssl);
    process.stdout.write('the schema is up to date\n');
  });

await runCommandLine(program, { servers: 'DATABASE_URL' });
