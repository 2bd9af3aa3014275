import { defineConfig } from 'drizzle-kit';

const schemas = ['schema', 'tracking-schema', 'unreadable-schema', 'moves-schema'];

export default defineConfig({
  dialect: 'postgresql',
  schema: schemas.map((name) => `./src/adapters/out/postgres/${name}.ts`),
  out: './drizzle',
});
