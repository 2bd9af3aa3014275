import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/adapters/out/postgres/schema.ts', './src/adapters/out/postgres/tracking-schema.ts'],
  out: './drizzle',
});
