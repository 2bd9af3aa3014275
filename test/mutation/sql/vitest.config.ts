import { defineConfig } from 'vitest/config';

/** Postgres is there, by DATABASE_URL; no other server is needed. */
export default defineConfig({
  test: { include: ['test/**/*.int.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 },
});
