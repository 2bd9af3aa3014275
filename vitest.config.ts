import { defineConfig } from 'vitest/config';

const servers = {
  globalSetup: ['test/support/servers.ts'],
  maxWorkers: 2,
  testTimeout: 120_000,
  hookTimeout: 120_000,
};
const long = 'test/**/*.long.e2e.test.ts';
const engine = 'test/**/*.engine.test.ts';

// Files with real servers run two at a time: they mostly wait, and share two cores with three servers and the service.
export default defineConfig({
  test: {
    reporters: ['default', './test/support/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.int.test.ts', 'test/**/*.e2e.test.ts', engine],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'int',
          include: ['test/**/*.int.test.ts'],
          ...servers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          exclude: [long],
          ...servers,
          // They wait even more: for leases, sessions, outages and deadlines.
          maxWorkers: 3,
          // On a loaded machine 80 orders take minutes; a test waits for what it wants and no longer.
          testTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
      { test: { name: 'long', include: [long], ...servers, maxWorkers: 1 } },
      {
        test: {
          name: 'containers',
          include: [engine],
          globalSetup: ['test/containers/engine/set-up.ts'],
          maxWorkers: 1,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
