import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/adapters/out/postgres/schema.ts',
  out: './drizzle',
});
