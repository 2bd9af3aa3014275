import { databaseFrom } from '../config/connection-settings.ts';
import { readSettings } from '../config/settings.ts';
import { commandLine, examples } from './command-line.ts';
import { runCommandLine } from './run-command-line.ts';
import { fromEnvironment } from './usage-fault.ts';

const program = commandLine(
  'migrate',
  `Brings the database schema up to date; safe to run twice and by two at once.

The database: DATABASE_URL, DATABASE_TLS*, DATABASE_INSECURE, as for the
service; .env.example explains them.`,
)
  .addHelpText('after', examples('DATABASE_URL=postgres://user@host/orders npm run migrate'))
  .action(async () => {
    const { url, ssl } = fromEnvironment(() => readSettings(process.env, databaseFrom));
    // Loaded late: it takes half a second, and a wrong call is answered before.
    const { migrateDatabase } = await import('../../adapters/out/postgres/apply-migrations.ts');
    await migrateDatabase(url, ssl);
    process.stdout.write('the schema is up to date\n');
  });

await runCommandLine(program, { servers: 'DATABASE_URL' });
