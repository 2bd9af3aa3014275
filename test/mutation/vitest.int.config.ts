import { defineConfig } from 'vitest/config';
import { unitAndInt } from './test-files.ts';

export default defineConfig({
  test: {
    ...unitAndInt,
    globalSetup: ['test/support/servers.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
