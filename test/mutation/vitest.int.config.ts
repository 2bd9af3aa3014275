import { defineConfig } from 'vitest/config';
import { judges } from './test-files.ts';

export default defineConfig({
  test: {
    ...judges.int,
    globalSetup: ['test/support/servers.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
