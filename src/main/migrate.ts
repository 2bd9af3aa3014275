import { migrateDatabase } from '../adapters/out/postgres/migrate.ts';

const help = `Brings the database schema up to date; safe to run twice and by two at once.

usage: DATABASE_URL=postgres://… node src/main/migrate.ts
`;

const url = process.env.DATABASE_URL;
if (process.argv.includes('--help') || process.argv.includes('-h')) process.stdout.write(help);
else if (url === undefined) {
  process.stderr.write(`migrate: DATABASE_URL is not set\n${help}`);
  process.exitCode = 2;
} else {
  await migrateDatabase(url);
  process.stdout.write('the schema is up to date\n');
}
