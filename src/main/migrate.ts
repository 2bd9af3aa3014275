import { migrateDatabase } from '../adapters/out/postgres/migrate.ts';
import { databaseTls } from './config.ts';

const help = `Brings the database schema up to date; safe to run twice and by two at once.

usage: DATABASE_URL=postgres://… node src/main/migrate.ts

DATABASE_TLS and the files beside it count as for the service; .env.example explains them.
`;

const { DATABASE_URL: url } = process.env;
if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(help);
else if (url === undefined) {
  process.stderr.write(`migrate: DATABASE_URL is not set\n${help}`);
  process.exitCode = 2;
} else {
  try {
    await migrateDatabase(url, databaseTls(process.env));
    process.stdout.write('the schema is up to date\n');
  } catch (error) {
    process.stderr.write(`migrate: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
